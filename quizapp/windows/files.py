"""Files that come in and go out through the window: banks, documents, questions, papers, tables."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from questions.errors import Trouble
from quizapp.dialogs.pickers import pick_banks, pick_documents, pick_folder
from quizapp.dialogs.save_picker import pick_table
from quizapp.settings.settings import Settings
from quizapp.viewmodels.troubles import sentence
from quizapp.windows.news import News
from quizapp.windows.view_models import ViewModels

if TYPE_CHECKING:
    from quizapp.viewmodels.figures.figure import Figure
    from quizapp.windows.handing_out import HandingOut


class Files:
    """Asks which files, and hands them to the view-models."""

    def __init__(self, window: QWidget, settings: Settings, models: ViewModels, news: News) -> None:
        self._window = window
        self._settings = settings
        self._models = models
        self._news = news

    @cached_property
    def handing_out(self) -> HandingOut:
        """What asks for formats."""
        from quizapp.windows.handing_out import HandingOut  # noqa: PLC0415 - formats are many

        handing = self._models.handing()
        handing.written.connect(self._news.written)
        handing.taken.connect(self._on_taken)
        handing.refused.connect(self._news.trouble)
        return HandingOut(self._window, self._settings, handing)

    def open_banks(self, paths: Sequence[Path]) -> None:
        """Open bank files."""
        for path in paths:
            self._models.library.open(path)

    def make_bank(self, documents: Sequence[Path]) -> None:
        """Make a bank of documents."""
        if documents:
            self._models.making.from_documents(documents)

    def pick_banks(self) -> None:
        """Ask for banks, and open them."""
        self.open_banks(pick_banks(self._window, self._settings))

    def pick_documents(self) -> None:
        """Ask for documents, and make a bank of them."""
        self.make_bank(pick_documents(self._window, self._settings))

    def pick_folder(self) -> None:
        """Ask for a folder of documents, and make a bank of them."""
        self.make_bank(pick_folder(self._window, self._settings))

    def gather_documents(self) -> None:
        """Ask for documents, and lay them on the heap."""
        self._models.gathering.add(pick_documents(self._window, self._settings))

    def gather_folder(self) -> None:
        """Ask for a folder, and lay it on the heap."""
        self._models.gathering.add(pick_folder(self._window, self._settings))

    def hand_out_questions(self, ids: Sequence[str]) -> None:
        """Ask what to write questions as, and write them."""
        _unfold(self.handing_out.questions(ids))

    def hand_out_paper(self) -> None:
        """Ask what to make of the paper on the desk, and write it."""
        _unfold(self.handing_out.paper(self._models.composer()))

    def take_in(self) -> None:
        """Ask for a file of questions, and report on it."""
        self.handing_out.take_in()

    def export(self, figure: Figure) -> None:
        """Ask where to write a figure's numbers, and write them."""
        from quizapp.viewmodels.figures.table import write_csv  # noqa: PLC0415 - written now and then

        path = pick_table(self._window, self._settings, figure.name)
        if path is None:
            return
        try:
            write_csv(figure, path)
        except Trouble as trouble:
            self._news.trouble(sentence(trouble))

    def _on_taken(self, path: Path, questions: int) -> None:
        self._models.library.refresh()
        self._news.taken(path, questions)


def _unfold(menu: QMenu) -> None:
    menu.popup(QCursor.pos())
