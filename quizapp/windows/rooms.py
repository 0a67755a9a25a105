"""The views a learner comes through: the doors of the first start, today, gathering, study, its end, settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.study.scope import Scope
from quizapp.windows.files import Files
from quizapp.windows.home_view import HomeView
from quizapp.windows.places import Guide
from quizapp.windows.view_models import ViewModels

if TYPE_CHECKING:
    from quizapp.preferences.page import Page
    from quizapp.windows.gathering_view import GatheringView
    from quizapp.windows.settings_view import SettingsView
    from quizapp.windows.study_view import StudyView
    from quizapp.windows.summary_view import SummaryView
    from quizapp.windows.welcome_view import WelcomeView


class Host(Guide, Protocol):
    """What these views may ask of the window, besides what places may."""

    def show_home(self) -> None:
        """Show today."""
        ...

    def show_keys(self) -> None:
        """Unfold the sheet of keys."""
        ...

    def begin_bank(self, bank_id: str) -> None:
        """Study one bank."""
        ...

    def begin_scope(self, bank_ids: Sequence[str], scope: Scope) -> None:
        """Study certain banks in another way than the daily one."""
        ...


class Rooms:
    """Makes each view when it is first shown; they are imported then: the window comes first."""

    def __init__(
        self, look: Look, models: ViewModels, host: Host, files: Files, pages: Callable[[], Sequence[Page]]
    ) -> None:
        """``pages`` makes those of the settings."""
        self._look = look
        self._models = models
        self._host = host
        self._files = files
        self._pages = pages

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each of the views that are no places of the rail, by names that are never shown."""
        return {
            "welcome": lambda: self.welcome,
            "gathering": lambda: self.gathering,
            "study": lambda: self.study,
            "summary": lambda: self.summary,
        }

    @cached_property
    def home(self) -> HomeView:
        """今日."""
        host, files = self._host, self._files
        view = HomeView(self._look, self._models.home, self._models.how)
        view.study_wanted.connect(host.begin_all)
        view.study_bank_wanted.connect(host.begin_bank)
        view.scope_wanted.connect(host.begin_scope)
        view.open_wanted.connect(files.pick_banks)
        view.locate_wanted.connect(lambda _bank_id: files.pick_banks())
        view.build_wanted.connect(host.show_gathering)
        return view

    @cached_property
    def welcome(self) -> WelcomeView:
        """The doors of the first start."""
        from quizapp.windows.welcome_view import WelcomeView  # noqa: PLC0415 - once in a lifetime

        view = WelcomeView(self._look)
        view.sample_wanted.connect(self._models.making.sample)
        view.documents_wanted.connect(self._files.pick_documents)
        view.bank_wanted.connect(self._files.pick_banks)
        return view

    @cached_property
    def gathering(self) -> GatheringView:
        """Documents for a bank."""
        from quizapp.windows.gathering_view import GatheringView  # noqa: PLC0415

        model = self._models.gathering
        view = GatheringView(self._look, model)
        view.files_wanted.connect(self._files.gather_documents)
        view.folder_wanted.connect(self._files.gather_folder)
        view.left.connect(self._host.show_home)
        model.refused.connect(self._host.show_trouble)
        return view

    @cached_property
    def study(self) -> StudyView:
        """學習."""
        from quizapp.windows.study_view import StudyView  # noqa: PLC0415

        view = StudyView(self._look, self._models.study, self._models.history)
        view.export_wanted.connect(self._files.export)
        view.bar.keys_wanted.connect(self._host.show_keys)
        return view

    @cached_property
    def summary(self) -> SummaryView:
        """The end of a session."""
        from quizapp.windows.summary_view import SummaryView  # noqa: PLC0415

        view = SummaryView(self._look, self._models.study)
        view.home_wanted.connect(self._host.show_home)
        return view

    @cached_property
    def settings(self) -> SettingsView:
        """設定."""
        from quizapp.windows.settings_view import SettingsView  # noqa: PLC0415

        return SettingsView(self._pages())
