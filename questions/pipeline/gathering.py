"""Which files are the sources: those named, and those that lie in the folders named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path

from questions.documents.reading import SUFFIXES
from questions.errors import Reason, UnreadableDocument


def gather(sources: Sequence[Path]) -> Iterator[Path | UnreadableDocument]:
    """The files of ``sources`` in the order given, each once; folders are searched through, by name.

    A file that is named is taken whatever it is called; in folders only documents are: nothing hidden, and no README,
    which tells of the folder and not of history. A folder without any, or one that cannot be looked into, is handed on
    as trouble in its place.
    """
    seen: set[Path] = set()
    for source in sources:
        found = _documents_in(source) if source.is_dir() else iter([source])
        empty = True
        for path in found:
            empty = False
            if path.resolve() not in seen:
                seen.add(path.resolve())
                yield path
        if empty:
            yield UnreadableDocument(source, Reason.NO_DOCUMENTS)


def _documents_in(folder: Path) -> Iterator[Path]:
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if _is_document(Path(name)):
                yield Path(where, name)


def _is_document(name: Path) -> bool:
    hidden = name.name.startswith(".")
    return not hidden and name.suffix.lower() in SUFFIXES and name.stem.upper() != "README"


def sample_notes() -> Path:
    """The folder of the sample notes that come with the program."""
    return Path(str(resources.files("questions.data") / "notes"))
