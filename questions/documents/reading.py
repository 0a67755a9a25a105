"""From a file to documents: decoded, cut into parts that fit in memory, markup read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from questions.documents.document import Document
from questions.documents.encoding import chunks
from questions.documents.readers.markdown import MarkdownReader
from questions.documents.script import script_of

PART_CHARACTERS = 1 << 19
"""A file longer than this is read in parts of about this size, cut between paragraphs."""

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".text"})
"""Endings of files that a folder is searched for."""

_WIKIPEDIA = re.compile(r"^https?://[a-z-]+\.(?:m\.)?wikipedia\.org/")
WIKIPEDIA_LICENCE = "CC BY-SA"
_SCRIPT_SAMPLE = 3_000


def read(path: Path) -> Iterator[Document]:
    """The document in ``path``, in several consecutive parts where it is very long.

    Raises :class:`~questions.errors.UnreadableDocument` before the first part where the file is no text, and
    later only where a long file turns out to be broken further on.
    """
    reader = MarkdownReader()
    script = ""
    for text, start in _parts(path):
        passages = tuple(reader.passages(text, start))
        script = script or script_of(text[:_SCRIPT_SAMPLE])
        yield Document(
            name=path.name,
            title=reader.title or path.stem,
            text=text,
            start=start,
            script=script,
            passages=passages,
            url=reader.url,
            licence=WIKIPEDIA_LICENCE if _WIKIPEDIA.match(reader.url) else "",
        )


def _parts(path: Path) -> Iterator[tuple[str, int]]:
    """Stretches of about :data:`PART_CHARACTERS` with their offsets, cut after a blank line or a line."""
    held: list[str] = []
    length = start = 0
    for chunk in chunks(path):
        held.append(chunk)
        length += len(chunk)
        if length >= PART_CHARACTERS:
            text = "".join(held)
            cut = _cut(text)
            yield text[:cut], start
            start += cut
            held, length = [text[cut:]], len(text) - cut
    if length:
        yield "".join(held), start


def _cut(text: str) -> int:
    for boundary in ("\n\n", "\n", "。"):
        found = text.rfind(boundary)
        if found > 0:
            return found + len(boundary)
    return len(text)
