"""From a file to documents: decoded, cut into parts that fit in memory, markup read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from questions.documents.document import Document, Passage
from questions.documents.encoding import chunks
from questions.documents.licence import licence_of
from questions.documents.office import registry as office
from questions.documents.office.blocks import ExtractReader
from questions.documents.readers.reader import Reader
from questions.documents.readers.registry import SUFFIXES as TEXT_SUFFIXES
from questions.documents.readers.registry import reader_for
from questions.documents.script import HANT, script_of

__all__ = ["PART_CHARACTERS", "SUFFIXES", "read"]

SUFFIXES = TEXT_SUFFIXES | office.SUFFIXES
"""Endings of files that a folder is searched for."""

PART_CHARACTERS = 1 << 19
"""A file longer than this is read in parts of about this size, cut between paragraphs."""

_SCRIPT_SAMPLE, _SCRIPT_STEP = 3_000, 3
"""Every third of so many characters of prose settle in which script a document is."""


def read(path: Path) -> Iterator[Document]:
    """The document in ``path``, in several consecutive parts where it is very long.

    Raises :class:`~questions.errors.UnreadableDocument` before the first part where the file is no text, and
    later only where a long file turns out to be broken further on.
    """
    pieces, reader = _opened(path)
    script = licence = ""
    for text, start in _parts(pieces, reader):
        passages = tuple(reader.passages(text, start))
        script = script or script_of(_sample(passages), reader.script or HANT)
        licence = licence or licence_of(reader.url, reader.licence, text)
        yield Document(
            name=path.name,
            title=reader.title or path.stem,
            text=text,
            start=start,
            script=script,
            passages=passages,
            url=reader.url,
            licence=licence,
            date=reader.date,
        )


def _opened(path: Path) -> tuple[Iterable[str], Reader]:
    """The text of ``path``, piece by piece, and what reads it."""
    if path.suffix.lower() in office.SUFFIXES:
        extract = office.extract_from(path)
        return extract.lines(), ExtractReader(extract)
    pieces = chunks(path)
    first = next(pieces, "")
    return chain([first], pieces), reader_for(path.suffix, first)


def _sample(passages: Iterable[Passage]) -> str:
    sample, length = [], 0
    for passage in passages:
        sample.append(passage.prose)
        length += len(passage.prose)
        if length >= _SCRIPT_SAMPLE:
            break
    return "".join(sample)[:_SCRIPT_SAMPLE:_SCRIPT_STEP]


def _parts(pieces: Iterable[str], reader: Reader) -> Iterator[tuple[str, int]]:
    """Stretches of about :data:`PART_CHARACTERS` with their offsets, cut where ``reader`` would have it."""
    held: list[str] = []
    length = start = 0
    for piece in pieces:
        held.append(piece)
        length += len(piece)
        if length >= PART_CHARACTERS:
            text = "".join(held)
            cut = reader.cut(text)
            yield text[:cut], start
            start += cut
            held, length = [text[cut:]], len(text) - cut
    if length:
        yield "".join(held), start
