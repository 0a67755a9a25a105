"""Which documents are no text files, and what takes their text out of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from questions.documents.archive import Fault, Faulty
from questions.documents.office.blocks import Extract
from questions.errors import Reason, UnreadableDocument

MOST_BYTES = 256 << 20
"""Of a file: books bring their pictures, which are not unpacked."""


def _docx(path: Path) -> Extract:
    from questions.documents.office.docx import extract  # noqa: PLC0415 - text files do without lxml

    return extract(path)


def _odt(path: Path) -> Extract:
    from questions.documents.office.odt import extract  # noqa: PLC0415

    return extract(path)


def _epub(path: Path) -> Extract:
    from questions.documents.office.epub import extract  # noqa: PLC0415

    return extract(path)


def _pdf(path: Path) -> Extract:
    from questions.documents.office.pdf import extract  # noqa: PLC0415

    return extract(path)


_EXTRACTORS: dict[str, Callable[[Path], Extract]] = {".docx": _docx, ".odt": _odt, ".epub": _epub, ".pdf": _pdf}

SUFFIXES = frozenset(_EXTRACTORS)
"""Endings of their names."""

_REASONS = {
    Fault.DAMAGED: Reason.DAMAGED,
    Fault.TOO_LARGE: Reason.TOO_LARGE,
    Fault.UNSAFE: Reason.DAMAGED,
}


def extract_from(path: Path) -> Extract:
    """The text of the document at ``path``.

    Raises:
        UnreadableDocument: missing, unreadable, damaged, too large, or without any text.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise UnreadableDocument(path, Reason.MISSING) from None
    except OSError:
        raise UnreadableDocument(path, Reason.UNREADABLE) from None
    if not path.is_file():
        raise UnreadableDocument(path, Reason.UNREADABLE)
    if not size:
        raise UnreadableDocument(path, Reason.EMPTY)
    if size > MOST_BYTES:
        raise UnreadableDocument(path, Reason.TOO_LARGE)
    try:
        extract = _EXTRACTORS[path.suffix.lower()](path)
    except Faulty as faulty:
        raise UnreadableDocument(path, _REASONS[faulty.fault]) from None
    if not extract.blocks:
        raise UnreadableDocument(path, Reason.NO_TEXT)
    return extract
