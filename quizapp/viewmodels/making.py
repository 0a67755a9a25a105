"""Making banks of documents: where they are put and what they are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from quizapp.viewmodels.library import Library

_SUFFIX = ".qbank"
_SAMPLE = "sample"
_MOST_BYTES = 180
"""Of a name in UTF-8: systems take 255, and copies and drafts get something added."""
_RESERVED = re.compile("(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])", re.IGNORECASE)
"""Devices of Windows, whatever ending follows."""


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
        self.make(documents, self.title_for(documents))

    def title_for(self, documents: Sequence[Path]) -> str:
        """A title after the first document or folder."""
        title = documents[0].stem if documents[0].is_file() else documents[0].name
        return self.tr("{first} and others").format(first=title) if len(documents) > 1 else title

    def make(self, documents: Sequence[Path], title: str) -> None:
        """Make a bank of that title; one of the same title takes the documents up."""
        self._make(documents, self._folder / f"{file_name(title)}{_SUFFIX}", title)

    def _make(self, documents: Sequence[Path], bank: Path, title: str) -> None:
        bank.parent.mkdir(parents=True, exist_ok=True)
        self._library.make(documents, bank, title)


def file_name(title: str) -> str:
    """A name for a file, that every system takes."""
    name = "".join(each if each.isalnum() or each in " -_" else "_" for each in title).strip()
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip() or "_"
    return f"_{name}" if _RESERVED.fullmatch(name) else name
