"""Asking what to write and where, for questions and for papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from questions.documents.script import HANS, HANT
from questions.entities.conversion import Variant
from questions.papers.handout import Part
from quizapp.settings.declarations import EXPORT_SCRIPT, LAST_FOLDER
from quizapp.settings.settings import Settings
from quizapp.viewmodels.formats import format_word, is_site
from quizapp.viewmodels.handing import PAPER_FORMATS, Handing, Kind
from quizapp.viewmodels.making import file_name
from quizapp.viewmodels.papers.composer import Composer

Script = Callable[[], str]
"""Gives the script at the moment of writing; empty: as written."""


class HandingOut:
    """Menus and file dialogs; what is written is the view-model's."""

    def __init__(self, window: QWidget, settings: Settings, handing: Handing) -> None:
        self._window = window
        self._settings = settings
        self._handing = handing

    def questions(self, ids: Sequence[str] = ()) -> QMenu:
        """A menu of formats for questions of the bank, all where none are named."""
        menu = QMenu(self._window)
        menu.addMenu(self._scripts(menu))
        menu.addSeparator()
        self._fill(menu, self._handing.formats, ids, lambda: str(self._settings.get(EXPORT_SCRIPT)))
        return menu

    def paper(self, composer: Composer) -> QMenu:
        """A menu of what can be made of a paper."""
        translate = QCoreApplication.translate
        parts = (
            (translate("HandingOut", "Paper and key"), (Part.QUESTIONS, Part.KEY)),
            (translate("HandingOut", "Paper alone"), (Part.QUESTIONS,)),
            (
                translate("HandingOut", "Paper with answer sheet, and key"),
                (Part.QUESTIONS, Part.ANSWER_SHEET, Part.KEY),
            ),
            (translate("HandingOut", "Answers with explanations"), (Part.SOLUTIONS,)),
        )
        menu = QMenu(self._window)
        for name in PAPER_FORMATS:
            below = menu.addMenu(format_word(name))
            for word, chosen in parts:
                below.addAction(word, partial(self._write_paper, composer, name, chosen))
        menu.addSeparator()
        others = menu.addMenu(translate("HandingOut", "Its questions, for another program"))
        ids = composer.paper.question_ids if composer.paper else ()
        script = composer.paper.script if composer.paper else ""
        kinds = [kind for kind in self._handing.formats if kind.name not in PAPER_FORMATS]
        self._fill(others, kinds, ids, lambda: script)
        return menu

    def take_in(self) -> None:
        """Ask for a file of questions and report on it."""
        translate = QCoreApplication.translate
        patterns = " ".join(f"*{ending}" for ending in self._handing.endings)
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            translate("HandingOut", "Import questions"),
            self._settings.get(LAST_FOLDER),
            translate("HandingOut", "Files of questions") + f" ({patterns})",
        )
        if name:
            self._settings.set(LAST_FOLDER, str(Path(name).parent))
            self._handing.preview(Path(name))

    def _scripts(self, menu: QMenu) -> QMenu:
        """The scripts to choose from; what is chosen is kept, and ``menu`` opens again for a format."""
        translate = QCoreApplication.translate
        scripts = QMenu(translate("HandingOut", "Script"), menu)
        group = QActionGroup(scripts)
        for word, script in (
            (translate("HandingOut", "as written"), ""),
            (translate("HandingOut", "Traditional"), HANT),
            (translate("HandingOut", "Traditional, as in Hong Kong"), Variant.HONG_KONG.value),
            (translate("HandingOut", "Simplified"), HANS),
        ):
            action = scripts.addAction(word, partial(self._settings.set, EXPORT_SCRIPT, script))
            action.setCheckable(True)
            action.setChecked(script == self._settings.get(EXPORT_SCRIPT))
            group.addAction(action)
        again = partial(QTimer.singleShot, 0, menu, lambda: menu.popup(menu.pos()))
        group.triggered.connect(lambda _action: again())
        return scripts

    def _fill(self, menu: QMenu, kinds: Sequence[Kind], ids: Sequence[str], script: Script) -> None:
        sites = QMenu(QCoreApplication.translate("HandingOut", "Spreadsheets for quiz sites"), menu)
        for kind in kinds:
            below = sites if is_site(kind.name) else menu
            write = partial(self._write_questions, kind.name, kind.suffix, ids, script)
            below.addAction(f"{kind.title}  ({kind.suffix})", write)
        menu.addMenu(sites)

    def _write_questions(self, name: str, suffix: str, ids: Sequence[str], script: Script) -> None:
        if target := self._target(self._handing.name, suffix):
            self._handing.write(name, target, ids, script())

    def _write_paper(self, composer: Composer, name: str, parts: Sequence[Part]) -> None:
        if composer.paper is not None and (target := self._target(composer.paper.title, f".{name}")):
            self._handing.write_paper(name, target, composer.paper, composer.chosen, parts)

    def _target(self, name: str, suffix: str) -> Path | None:
        folder = Path(self._settings.get(LAST_FOLDER) or Path.home())
        proposed = str(folder / f"{file_name(name)}{suffix}")
        title = QCoreApplication.translate("HandingOut", "Export")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, proposed, f"*{suffix}")
        if not chosen:
            return None
        target = Path(chosen)
        self._settings.set(LAST_FOLDER, str(target.parent))
        return target if target.name.endswith(suffix) else target.with_name(target.name + suffix)
