"""Zip files that strangers made: unpacked one member at a time, and only while they are of a bearable size."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path, PurePosixPath

MOST_BYTES = 64 << 20
"""Of one member, unpacked."""
MOST_MEMBERS = 10_000


class Fault(Enum):
    """What is wrong with a packed file, or with XML."""

    DAMAGED = auto()
    """Or something else altogether."""
    TOO_LARGE = auto()
    UNSAFE = auto()
    """Paths that lead out of it, entities that grow."""


class Faulty(Exception):  # noqa: N818 - the file's fault, told on by whoever opened it
    """A file that is not to be read."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


class Archive:
    """An opened zip file."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self.names = frozenset(file.namelist())

    def read(self, name: str, most: int = MOST_BYTES) -> bytes:
        """One member, unpacked; raises `Faulty` where it is not there, damaged, or larger than ``most`` bytes."""
        try:
            size = self._file.getinfo(name).file_size
            if size > most:
                raise Faulty(Fault.TOO_LARGE)
            # A header may lie about the size: asked for so many bytes, zipfile unpacks no more than these, and then
            # finds the checksum wrong; asked for all, it unpacks all.
            with self._file.open(name) as member:
                return member.read(size + 1)
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError):
            raise Faulty(Fault.DAMAGED) from None


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The zip file at ``path``; raises `Faulty` where there is none or its members' names lead out of it."""
    try:
        file = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Faulty(Fault.DAMAGED) from None
    with file:
        names = file.namelist()
        if len(names) > MOST_MEMBERS:
            raise Faulty(Fault.TOO_LARGE)
        if any(_leads_out(name) for name in names):
            raise Faulty(Fault.UNSAFE)
        yield Archive(file)


def _leads_out(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or (bool(path.parts) and path.parts[0].endswith(":"))
