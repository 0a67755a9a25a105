"""Making banks of documents: where they are put and what they are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from quizapp.viewmodels.library import Library

_SUFFIX = ".qbank"
_SAMPLE = "sample"


class Making(QObject):
    """Banks whose place the user did not choose go to one folder."""

    def __init__(
        self, library: Library, folder: Path, sample_notes: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._folder = folder
        self._sample_notes = sample_notes

    def sample(self) -> None:
        """Make the bank of the sample notes, or bring it up to date; a build with nothing to do takes no time."""
        self._make(
            [self._sample_notes()], self._folder / f"{_SAMPLE}{_SUFFIX}", self.tr("Song, Liao, Jin, Xia, Mongols")
        )

    def from_documents(self, documents: Sequence[Path]) -> None:
        """Make a bank named after the first document or folder; one of that name takes the documents up."""
        title = documents[0].stem if documents[0].is_file() else documents[0].name
        if len(documents) > 1:
            title = self.tr("{first} and others").format(first=title)
        self._make(documents, self._free_path(title), title)

    def _make(self, documents: Sequence[Path], bank: Path, title: str) -> None:
        bank.parent.mkdir(parents=True, exist_ok=True)
        self._library.make(documents, bank, title)

    def _free_path(self, title: str) -> Path:
        name = "".join(character if character.isalnum() or character in " -_" else "_" for character in title)[:80]
        return self._folder / f"{name}{_SUFFIX}"
