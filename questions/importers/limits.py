"""Files that strangers made: read so that none can fill the memory or the disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from questions.documents.archive import MOST_BYTES, Archive, Fault, Faulty, opened
from questions.errors import ImportReason, UnreadableImport


def check_size(path: Path, most: int = MOST_BYTES) -> None:
    """Raise `UnreadableImport` where ``path`` is no file that we would read whole."""
    try:
        if not path.is_file():
            raise UnreadableImport(path, ImportReason.UNREADABLE if path.exists() else ImportReason.MISSING)
        size = path.stat().st_size
    except OSError:
        raise UnreadableImport(path, ImportReason.UNREADABLE) from None
    if size > most:
        raise UnreadableImport(path, ImportReason.TOO_LARGE)


def read_whole(path: Path) -> bytes:
    """The bytes of ``path``.

    Raises:
        UnreadableImport: missing, unreadable, too large.
    """
    check_size(path)
    try:
        return path.read_bytes()
    except OSError:
        raise UnreadableImport(path, ImportReason.UNREADABLE) from None


_REASONS = {
    Fault.DAMAGED: ImportReason.OTHER_FORMAT,
    Fault.TOO_LARGE: ImportReason.TOO_LARGE,
    Fault.UNSAFE: ImportReason.UNSAFE,
}


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Tell what is wrong with a packed file or XML as what it means for an import.

    Raises:
        UnreadableImport: whatever was wrong.
    """
    try:
        yield
    except Faulty as faulty:
        raise UnreadableImport(path, _REASONS[faulty.fault]) from None


@contextmanager
def opened_archive(path: Path, most: int = MOST_BYTES) -> Iterator[Archive]:
    """The zip file at ``path``, of at most so many bytes as it is.

    Raises:
        UnreadableImport: none, unreadable, damaged, too large, or with members whose names lead out of it.
    """
    check_size(path, most)
    try:
        path.open("rb").close()
    except OSError:
        raise UnreadableImport(path, ImportReason.UNREADABLE) from None
    with telling(path), opened(path) as archive:
        yield archive
