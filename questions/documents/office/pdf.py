"""PDF with a text layer: lines are joined to paragraphs again, page numbers left out."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from questions.documents.archive import Fault, Faulty
from questions.documents.document import PassageKind
from questions.documents.office.blocks import Block, Extract, one_line

MOST_PAGES = 5_000
_PAGE_NUMBER = re.compile(r"[\s\-–—·第]*\d{1,4}[\s\-–—·頁页]*(?:[/／]\s*\d{1,4})?")
_ENDS = frozenset("。！？…；：」』”）.!?")
_BETWEEN_WIDE = re.compile(r"(?<=[\u2e80-\uffee])[ \t]+(?=[\u2e80-\uffee])")
"""Blanks that the layout puts between Chinese characters."""
_FULL_LINE = 0.85
"""A line shorter than this part of the longest of its page ends a paragraph."""


def extract(path: Path) -> Extract:
    """The text of the document; raises `Faulty`."""
    from pypdf import PdfReader  # noqa: PLC0415 - a quarter of a second
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells every small fault of a file
    try:
        reader = PdfReader(path)
        if len(reader.pages) > MOST_PAGES:
            raise Faulty(Fault.TOO_LARGE)
        pages = [page.extract_text() for page in reader.pages]
        title = (reader.metadata.title if reader.metadata else None) or ""
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError):
        raise Faulty(Fault.DAMAGED) from None  # whatever a damaged file may make of the library
    return Extract(list(_blocks(pages)), one_line(title))


def _blocks(pages: list[str]) -> Iterator[Block]:
    for paragraph in _paragraphs(pages):
        if text := one_line(_BETWEEN_WIDE.sub("", paragraph)):
            yield Block(PassageKind.PARAGRAPH, text)


def _paragraphs(pages: list[str]) -> Iterator[str]:
    """Lines put together where a paragraph goes on, over the end of a page too."""
    held = ""
    for page in pages:
        lines = [line.strip() for line in page.split("\n")]
        lines = [line for line in lines if line and not _PAGE_NUMBER.fullmatch(line)]
        longest = max(map(len, lines), default=0)
        for line in lines:
            held += (" " if held and held[-1].isascii() and line[0].isascii() else "") + line
            if (line[-1] in _ENDS and len(line) < longest) or len(line) < _FULL_LINE * longest:
                yield held
                held = ""
    if held:
        yield held
