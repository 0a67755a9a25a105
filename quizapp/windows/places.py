"""The places of the rail: every view that can be gone to at any time. To add one, add a line to `places`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.windows.files import Files
from quizapp.windows.view_models import ViewModels


@dataclass(frozen=True, slots=True)
class Place:
    """A view on the rail."""

    name: str
    """Of the entry, and of its icon; never shown."""
    make: Callable[[], QWidget]
    """Called when the place is first gone to."""
    enter: Callable[[], None] = lambda: None
    """Called before each showing: brings the view-model up to date."""
    leave: Callable[[], None] = lambda: None
    """Called when another view is shown in its stead."""


class Guide(Protocol):
    """What a place may ask of the window."""

    def go(self, name: str) -> None:
        """Show another place."""
        ...

    def show_session(self) -> None:
        """Show the study session, which a view-model has begun."""
        ...

    def begin_all(self) -> None:
        """Study everything there is for today."""
        ...

    def show_gathering(self) -> None:
        """Gather documents for a bank."""
        ...

    def show_trouble(self, text: str) -> None:
        """Say what went wrong, in place."""
        ...


def places(look: Look, models: ViewModels, guide: Guide, files: Files) -> Sequence[Place]:
    """The places between today and the settings, in the order of the rail.

    Views are imported where they are made: the window comes first.
    """

    def facts() -> QWidget:
        from quizapp.windows.facts.facts_view import FactsView  # noqa: PLC0415

        view = FactsView(look, models.desk, models.facts(), models.say_date)
        view.build_wanted.connect(guide.show_gathering)
        models.facts().refused.connect(guide.show_trouble)
        return view

    def questions() -> QWidget:
        from quizapp.windows.questions.questions_view import QuestionsView  # noqa: PLC0415

        view = QuestionsView(look, models.desk, models.questions(), models.history())
        view.side.history.export_wanted.connect(files.export)
        view.build_wanted.connect(guide.show_gathering)
        handing = models.handing()
        view.export_wanted.connect(lambda: files.hand_out_questions(view.chosen if len(view.chosen) > 1 else []))
        view.import_wanted.connect(files.take_in)

        def put_on_paper() -> None:
            chosen = view.chosen
            guide.go("papers")
            models.composer().add(chosen)

        view.paper_wanted.connect(put_on_paper)
        view.taking.taken.connect(handing.take)
        view.taking.fields_chosen.connect(handing.preview)
        handing.fields_found.connect(view.taking.fields.offer)
        handing.company_found.connect(view.taking.show_company)
        handing.previewed.connect(view.show_fates)
        handing.taken.connect(view.taking.left)
        models.questions().refused.connect(guide.show_trouble)
        return view

    def papers() -> QWidget:
        from quizapp.windows.papers.papers_view import PapersView  # noqa: PLC0415

        view = PapersView(look, models.desk, models.composer())
        view.build_wanted.connect(guide.show_gathering)
        view.export_wanted.connect(files.hand_out_paper)
        models.composer().refused.connect(guide.show_trouble)
        return view

    def timeline() -> QWidget:
        from quizapp.windows.timeline_view import TimelineView  # noqa: PLC0415

        model = models.timeline()
        view = TimelineView(look, model)
        view.study_begun.connect(guide.show_session)
        view.build_wanted.connect(guide.show_gathering)
        model.refused.connect(guide.show_trouble)
        return view

    def statistics() -> QWidget:
        from quizapp.windows.statistics_view import StatisticsView  # noqa: PLC0415

        model = models.statistics()
        view = StatisticsView(look, model)
        view.study_wanted.connect(guide.begin_all)
        view.build_wanted.connect(guide.show_gathering)
        view.export_wanted.connect(files.export)
        model.refused.connect(guide.show_trouble)
        return view

    def enter_papers() -> None:
        models.desk.enter()
        models.composer().enter()

    return (
        Place("banks", questions, models.desk.enter, models.library.refresh),
        Place("facts", facts, models.desk.enter, lambda: models.facts().renew()),
        Place("papers", papers, enter_papers, lambda: models.composer().leave()),
        Place("timeline", timeline, lambda: models.timeline().refresh()),
        Place("statistics", statistics, lambda: models.statistics().refresh()),
    )


def word_of(name: str) -> str:
    """The word of an entry of the rail, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "today": translate("Places", "Today"),
        "study": translate("Places", "Study"),
        "banks": translate("Places", "Banks"),
        "facts": translate("Places", "Facts"),
        "papers": translate("Places", "Papers"),
        "timeline": translate("Places", "Timeline"),
        "statistics": translate("Places", "Statistics"),
        "settings": translate("Places", "Settings"),
    }[name]
