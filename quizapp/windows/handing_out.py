"""Asking what to write and where, for questions and for papers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from questions.papers.handout import Part
from quizapp.settings.declarations import LAST_FOLDER
from quizapp.settings.settings import Settings
from quizapp.viewmodels.formats import format_word, is_site
from quizapp.viewmodels.handing import PAPER_FORMATS, Handing, Kind
from quizapp.viewmodels.making import file_name
from quizapp.viewmodels.papers.composer import Composer


class HandingOut:
    """Menus and file dialogs; what is written is the view-model's."""

    def __init__(self, window: QWidget, settings: Settings, handing: Handing) -> None:
        self._window = window
        self._settings = settings
        self._handing = handing

    def questions(self, ids: Sequence[str] = ()) -> QMenu:
        """A menu of formats for questions of the bank, all where none are named."""
        menu = QMenu(self._window)
        self._fill(menu, self._handing.formats, ids, script="")
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
        self._fill(others, kinds, ids, script)
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

    def _fill(self, menu: QMenu, kinds: Sequence[Kind], ids: Sequence[str], script: str) -> None:
        sites = QMenu(QCoreApplication.translate("HandingOut", "Sheets of sites"), menu)
        for kind in kinds:
            below = sites if is_site(kind.name) else menu
            write = partial(self._write_questions, kind.name, kind.suffix, ids, script)
            below.addAction(f"{kind.title}  ({kind.suffix})", write)
        menu.addMenu(sites)

    def _write_questions(self, name: str, suffix: str, ids: Sequence[str], script: str) -> None:
        if target := self._target(self._handing.name, suffix):
            self._handing.write(name, target, ids, script)

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
