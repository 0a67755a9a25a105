"""The main window: rail, views, notices, long work, menus, drops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent, QKeyEvent

from quizapp.resources.look import Look
from quizapp.settings.declarations import SCRIPT_DISPLAY, ScriptDisplay
from quizapp.settings.settings import Settings
from quizapp.study.scope import Scope
from quizapp.viewmodels.study import Stage
from quizapp.windows.body import Body
from quizapp.windows.drops import Drops
from quizapp.windows.files import Files
from quizapp.windows.frame import Frame
from quizapp.windows.news import News
from quizapp.windows.places import Place, places, word_of
from quizapp.windows.rooms import Rooms
from quizapp.windows.view_models import ViewModels
from quizapp.windows.window_menus import SESSION_KEY, Acts, WindowMenus, place_key

if TYPE_CHECKING:
    from quizapp.dialogs.keys_sheet import KeysSheet
    from quizapp.preferences.page import Page
    from quizapp.windows.marks_bar import Mark


class MainWindow(Frame):
    """Shows one view at a time and lets them hand over to each other."""

    def __init__(self, look: Look, settings: Settings, models: ViewModels, pages: Callable[[], Sequence[Page]]) -> None:
        """Make what is seen first; other views, and the settings' pages, are made when they are first shown."""
        super().__init__(look, settings)
        self._look = look
        self._models = models
        self._body = body = Body(look)
        self.rail, self.notice, self.strip, self._views = body.rail, body.notice, body.strip, body.views
        self.setCentralWidget(body)
        self.news = News(self.notice)
        self.files = Files(self, settings, models, self.news)
        self.rooms = Rooms(look, models, self, self.files, pages)
        self.places = (
            Place("today", lambda: self.rooms.home),
            *places(look, models, self, self.files),
            Place("settings", lambda: self.rooms.settings),
        )
        names = [place.name for place in self.places]
        body.offer(names)
        for name, make in ({place.name: place.make for place in self.places} | self.rooms.makers()).items():
            self._views.add(name, make)
        self._menus = WindowMenus(self, self._acts(), names)
        self._connect()
        self._watch_drops()
        self.retranslate()
        self._menus.show_script(settings.get(SCRIPT_DISPLAY))
        self.restore()
        self.show_home()

    # Views

    @cached_property
    def keys_sheet(self) -> KeysSheet:
        """All keys on one sheet."""
        from quizapp.dialogs.keys_sheet import KeysSheet  # noqa: PLC0415

        return KeysSheet(self._body)

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
        self._models.study.renew()
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
        self.come_to_the_front()
        self.files.open_banks(banks)

    # Words

    def retranslate(self) -> None:
        """Name the rail, the menus and the window."""
        self.rail.name_entry("study", word_of("study"), SESSION_KEY)
        for number, place in enumerate(self.places, 1):
            self.rail.name_entry(place.name, word_of(place.name), place_key(number))
        self.notice.name_close(self.tr("Close"))
        self._menus.retranslate()
        self.news.retranslate()
        self._name_window()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """? shows the keys everywhere but in a field."""
        if event.text() in ("?", "？"):
            self.show_keys()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop long work."""
        self._models.workshop.close()
        super().closeEvent(event)

    # Making

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
        self.rooms.study.act(mark)

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
