"""The main window: rail, views, notices, long work, menus, drops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from quizapp.resources.icons import icon
from quizapp.resources.look import Look
from quizapp.settings.declarations import SCRIPT_DISPLAY, WINDOW_GEOMETRY, ScriptDisplay
from quizapp.settings.settings import Settings
from quizapp.study.scope import Scope
from quizapp.viewmodels.study import Stage
from quizapp.widgets.notice import Notice
from quizapp.widgets.rail import Rail
from quizapp.widgets.task_strip import TaskStrip
from quizapp.windows.drops import Drops
from quizapp.windows.files import Files
from quizapp.windows.home_view import HomeView
from quizapp.windows.news import News
from quizapp.windows.places import Place, places, word_of
from quizapp.windows.view_models import ViewModels
from quizapp.windows.views import Views
from quizapp.windows.window_menus import SESSION_KEY, Acts, WindowMenus, place_key

if TYPE_CHECKING:
    from quizapp.dialogs.keys_sheet import KeysSheet
    from quizapp.preferences.page import Page
    from quizapp.windows.gathering_view import GatheringView
    from quizapp.windows.marks_bar import Mark
    from quizapp.windows.settings_view import SettingsView
    from quizapp.windows.study_view import StudyView
    from quizapp.windows.summary_view import SummaryView
    from quizapp.windows.welcome_view import WelcomeView

_USUAL_SIZE = QSize(1180, 780)
_LEAST_SIZE = QSize(800, 560)


class MainWindow(QMainWindow):
    """Shows one view at a time and lets them hand over to each other."""

    painted = Signal()
    """For the first time."""

    def __init__(self, look: Look, settings: Settings, models: ViewModels, pages: Callable[[], Sequence[Page]]) -> None:
        """Make what is seen first; other views, and the settings' pages, are made when they are first shown."""
        super().__init__()
        self._look = look
        self._settings = settings
        self._models = models
        self._pages = pages
        self._was_painted = False
        self.setMinimumSize(_LEAST_SIZE)
        self.setWindowIcon(icon("seal", look.tokens.vermilion, size=64))

        self.rail = Rail(look)
        self.notice = Notice(look)
        self.news = News(self.notice)
        self.files = Files(self, settings, models, self.news)
        self.places = (
            Place("today", lambda: self.home),
            *places(look, models, self, self.files),
            Place("settings", lambda: self.settings_view),
        )
        self.strip = TaskStrip()
        self._views = Views()
        self._whole = self._lay_out()
        self._add_views()
        self._menus = WindowMenus(self, self._acts(), [place.name for place in self.places])
        self._connect()
        self._watch_drops()
        self.retranslate()
        self._menus.show_script(settings.get(SCRIPT_DISPLAY))
        self._restore_geometry()
        self.show_home()

    # Views

    @cached_property
    def home(self) -> HomeView:
        """今日."""
        view = HomeView(self._look, self._models.home, self._models.how)
        view.study_wanted.connect(self.begin_all)
        view.study_bank_wanted.connect(self.begin_bank)
        view.scope_wanted.connect(self.begin_scope)
        view.open_wanted.connect(self.files.pick_banks)
        view.locate_wanted.connect(lambda _bank_id: self.files.pick_banks())
        view.build_wanted.connect(self.show_gathering)
        return view

    @cached_property
    def gathering(self) -> GatheringView:
        """Documents for a bank."""
        from quizapp.windows.gathering_view import GatheringView  # noqa: PLC0415

        model = self._models.gathering
        view = GatheringView(self._look, model)
        view.files_wanted.connect(self.files.gather_documents)
        view.folder_wanted.connect(self.files.gather_folder)
        view.left.connect(self.show_home)
        model.refused.connect(self.show_trouble)
        return view

    @cached_property
    def welcome(self) -> WelcomeView:
        """The doors of the first start."""
        from quizapp.windows.welcome_view import WelcomeView  # noqa: PLC0415 - once in a lifetime

        view = WelcomeView(self._look)
        view.sample_wanted.connect(self._models.making.sample)
        view.documents_wanted.connect(self.files.pick_documents)
        view.bank_wanted.connect(self.files.pick_banks)
        return view

    @cached_property
    def study(self) -> StudyView:
        """學習."""
        from quizapp.windows.study_view import StudyView  # noqa: PLC0415 - the window comes first

        view = StudyView(self._look, self._models.study)
        view.bar.keys_wanted.connect(self.show_keys)
        return view

    @cached_property
    def summary(self) -> SummaryView:
        """The end of a session."""
        from quizapp.windows.summary_view import SummaryView  # noqa: PLC0415

        view = SummaryView(self._look, self._models.study)
        view.home_wanted.connect(self.show_home)
        return view

    @cached_property
    def keys_sheet(self) -> KeysSheet:
        """All keys on one sheet."""
        from quizapp.dialogs.keys_sheet import KeysSheet  # noqa: PLC0415

        return KeysSheet(self._whole)

    @cached_property
    def settings_view(self) -> SettingsView:
        """設定."""
        from quizapp.windows.settings_view import SettingsView  # noqa: PLC0415

        return SettingsView(self._pages())

    def go(self, name: str) -> None:
        """Show a place of the rail."""
        if name == "today":
            self.show_home()
            return
        place = next(place for place in self.places if place.name == name)
        self._show(name, name)
        place.enter()

    def show_home(self) -> None:
        """Show today, or the doors while there is no bank."""
        self._models.home.refresh()
        self._show("today" if self._models.home.has_banks else "welcome", "today")

    def show_study(self) -> None:
        """Return to the session, or to its end; begin one where there is none."""
        self.notice.hide()
        if self._models.study.stage is Stage.IDLE:
            self.begin_all()
        else:
            self.show_session()

    def show_session(self) -> None:
        """Show the session under way, or its end."""
        self._show("summary" if self._models.study.stage is Stage.ENDED else "study", "study")

    def show_gathering(self) -> None:
        """Gather documents for a bank."""
        self._show("gathering", "today")

    def show_settings(self) -> None:
        """Show the settings."""
        self.go("settings")

    def show_keys(self) -> None:
        """Unfold the sheet of keys."""
        self.keys_sheet.unfold()

    def begin_all(self) -> None:
        """Study everything there is for today; go on with the session where one is under way."""
        self.notice.hide()
        if not self._models.study.in_progress:
            self._models.study.begin([row.bank_id for row in self._models.home.banks.rows() if row.found])
        self.show_session()

    def begin_bank(self, bank_id: str) -> None:
        """Study one bank."""
        self.notice.hide()
        self._models.study.begin([bank_id])
        self.show_session()

    def begin_scope(self, bank_ids: Sequence[str], scope: Scope) -> None:
        """Study certain banks in another way than the daily one."""
        self.notice.hide()
        self._models.study.begin(bank_ids, scope)
        self.show_session()

    def show_trouble(self, text: str) -> None:
        """Say what went wrong, in place."""
        self.news.trouble(text)

    def come_forward(self, banks: Sequence[Path]) -> None:
        """The application was started again: show the window, open what was asked for."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.files.open_banks(banks)

    # Words

    def retranslate(self) -> None:
        """Name the rail, the menus and the window."""
        self.rail.name_entry("study", word_of("study"), SESSION_KEY)
        for number, place in enumerate(self.places, 1):
            self.rail.name_entry(place.name, word_of(place.name), place_key(number))
        self.notice.name_close(self.tr("Close"))
        self._menus.retranslate()
        self._name_window()

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting, once the views inside are painted as well."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """? shows the keys everywhere but in a field."""
        if event.text() in ("?", "？"):
            self.show_keys()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window; stop long work."""
        self._settings.set(WINDOW_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self._models.workshop.close()
        super().closeEvent(event)

    # Making

    def _lay_out(self) -> QWidget:
        self.rail.add("today", "today")
        self.rail.add("study", "study")
        for place in self.places[1:-1]:
            self.rail.add(place.name, place.name)
        self.rail.add_stretch()
        self.rail.add("settings", "settings")
        self.rail.show_entry("study", shown=False)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self._views, 1)
        right.addWidget(self.strip)
        whole = QWidget()
        whole.setProperty("role", "page")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)
        return whole

    def _add_views(self) -> None:
        for place in self.places:
            self._views.add(place.name, place.make)
        self._views.add("welcome", lambda: self.welcome)
        self._views.add("gathering", lambda: self.gathering)
        self._views.add("study", lambda: self.study)
        self._views.add("summary", lambda: self.summary)

    def _acts(self) -> Acts:
        return Acts(
            open_banks=self.files.pick_banks,
            pick_documents=self.show_gathering,
            pick_folder=self.files.pick_folder,
            make_sample=self._models.making.sample,
            quit=self.close,
            begin=self.begin_all,
            undo=self._models.study.undo,
            redo=self._models.study.redo,
            mark=self._act_on_question,
            session=self.show_study,
            go=self.go,
            zoom=self._look.zoom,
            script=lambda script: self._settings.set(SCRIPT_DISPLAY, script),
            next_script=self._show_next_script,
            keys=self.show_keys,
        )

    def _watch_drops(self) -> None:
        drops = Drops(self)
        drops.hovering.connect(self.news.hovering)
        drops.left.connect(self.notice.hide)
        drops.banks_dropped.connect(self.files.open_banks)
        drops.documents_dropped.connect(self._on_documents_dropped)

    def _connect(self) -> None:
        models = self._models
        self.rail.chosen.connect(self._on_rail)
        models.study.question_shown.connect(self._on_question_shown)
        models.study.session_ended.connect(self._on_session_ended)
        models.study.reworded.connect(self._name_window)
        models.study.refused.connect(self.show_trouble)
        models.study.passed_over.connect(lambda _question_id, _reason: self.news.passed_over())
        models.study.leech_found.connect(lambda stem, times: self.news.leech(stem, times, models.study.suspend_leech))
        models.library.opened.connect(self._on_bank_opened)
        models.library.built.connect(self._on_bank_built)
        models.library.refused.connect(self.show_trouble)
        models.workshop.progressed.connect(self.strip.show_progress)
        models.workshop.idle.connect(self.strip.hide)
        self.strip.cancelled.connect(models.workshop.cancel)
        self._views.left.connect(self._on_left)
        self._settings.changed.connect(self._on_setting_changed)

    # Slots

    def _on_rail(self, name: str) -> None:
        if name == "study":
            self.show_study()
        else:
            self.go(name)

    def _on_documents_dropped(self, documents: Sequence[Path]) -> None:
        if self._views.is_shown("gathering"):
            self._models.gathering.add(documents)
        else:
            self.files.make_bank(documents)

    def _on_left(self, view: str) -> None:
        for place in self.places:
            if place.name == view:
                place.leave()
        if view == "summary" and not self._models.study.in_progress:
            self.rail.show_entry("study", shown=False)

    def _on_question_shown(self) -> None:
        self.rail.show_entry("study", shown=True)
        self._name_window()
        if self._views.is_shown("summary"):
            self._show("study", "study")  # an undo at the very end goes back to the question

    def _on_session_ended(self) -> None:
        self._name_window()
        if self._views.is_shown("study"):
            self._show("summary", "study")

    def _act_on_question(self, mark: Mark) -> None:
        self.study.act(mark)

    def _on_bank_opened(self, _bank_id: str) -> None:
        self._models.home.refresh()
        if self._views.is_shown("welcome"):
            self.show_home()

    def _on_bank_built(self, bank_id: str, questions: int) -> None:
        title = next(row.title for row in self._models.home.banks.rows() if row.bank_id == bank_id)
        self.news.built(title, questions, lambda: self.begin_bank(bank_id))

    def _on_setting_changed(self, key: str) -> None:
        if key == SCRIPT_DISPLAY.key:
            self._menus.show_script(self._settings.get(SCRIPT_DISPLAY))

    def _show_next_script(self) -> None:
        scripts = list(ScriptDisplay)
        place = scripts.index(self._settings.get(SCRIPT_DISPLAY))
        self._settings.set(SCRIPT_DISPLAY, scripts[(place + 1) % len(scripts)])

    def _show(self, view: str, entry: str) -> None:
        self._views.show_view(view)
        self._menus.show_session(shown=view in ("study", "summary"))
        self.rail.show_current(entry)

    def _name_window(self) -> None:
        study = self._models.study
        program = self.tr("Jinian")
        self.setWindowTitle(f"{study.title} — {program}" if study.in_progress else program)

    def _restore_geometry(self) -> None:
        kept = self._settings.get(WINDOW_GEOMETRY)
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii")))):
            self.resize(_USUAL_SIZE)
