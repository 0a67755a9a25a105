"""What a drop on the window brings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from quizapp.dialogs.pickers import DOCUMENT_SUFFIXES


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders, sorted by what is done with them."""

    banks: tuple[Path, ...]
    documents: tuple[Path, ...]
    """Texts and folders."""


def dropped(data: QMimeData) -> Dropped:
    """Sort what is dropped: texts and folders are documents, everything else is tried as a bank."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    documents = tuple(path for path in paths if path.is_dir() or path.suffix.lower() in DOCUMENT_SUFFIXES)
    return Dropped(tuple(path for path in paths if path not in documents), documents)
