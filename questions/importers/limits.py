"""Files that strangers made: read so that none can fill the memory or the disk."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from questions.errors import ImportReason, UnreadableImport

MOST_BYTES = 64 << 20
"""Of a file, and of what a packed one unpacks to: some 100,000 questions."""
MOST_MEMBERS = 10_000
"""Of an archive; decks of cards bring thousands of pictures, which are never unpacked."""


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


class Archive:
    """A zip file whose members are unpacked one at a time, and only while they are of a bearable size."""

    def __init__(self, path: Path, file: zipfile.ZipFile) -> None:
        self._path = path
        self._file = file
        self.names = frozenset(file.namelist())

    def read(self, name: str, most: int = MOST_BYTES) -> bytes:
        """One member, unpacked.

        Raises:
            UnreadableImport: not there, damaged, or larger than ``most`` bytes.
        """
        try:
            size = self._file.getinfo(name).file_size
            if size > most:
                raise UnreadableImport(self._path, ImportReason.TOO_LARGE)
            # A header may lie about the size: asked for so many bytes, zipfile unpacks no more than these, and then
            # finds the checksum wrong; asked for all, it unpacks all.
            with self._file.open(name) as member:
                return member.read(size + 1)
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError):
            raise UnreadableImport(self._path, ImportReason.OTHER_FORMAT) from None


@contextmanager
def opened_archive(path: Path, most: int = MOST_BYTES) -> Iterator[Archive]:
    """The zip file at ``path``.

    Raises:
        UnreadableImport: none, damaged, too large, or with members whose names lead out of it.
    """
    check_size(path, most)
    try:
        file = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT) from None
    with file:
        names = file.namelist()
        if len(names) > MOST_MEMBERS:
            raise UnreadableImport(path, ImportReason.TOO_LARGE)
        if any(_leads_out(name) for name in names):
            raise UnreadableImport(path, ImportReason.UNSAFE)
        yield Archive(path, file)


def _leads_out(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or (bool(path.parts) and path.parts[0].endswith(":"))
