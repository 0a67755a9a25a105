"""From a file to its time expressions and claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from questions.documents import Document, read
from questions.entities.recogniser import Recogniser
from questions.facts.claim import Claim
from questions.facts.claims import ClaimReader
from questions.temporal import Narrative, TimeExpression, tag


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was read in a document, or in one part of a very long one."""

    document: Document
    expressions: tuple[TimeExpression, ...]
    claims: tuple[Claim, ...]


class Extractor:
    """Reads files. Each file is understood by itself: names and dates of one do not colour another."""

    def read(self, path: Path) -> Iterator[Extracted]:
        """The parts of ``path`` in order; raises :class:`~questions.errors.UnreadableDocument`."""
        recogniser = Recogniser()
        reader = ClaimReader(recogniser)
        for document, expressions in self.dates(path):
            recogniser.learn(document, {expression.passage for expression in expressions})
            yield Extracted(document, expressions, tuple(reader.claims(document, expressions)))

    def dates(self, path: Path) -> Iterator[tuple[Document, tuple[TimeExpression, ...]]]:
        """The parts of ``path`` with their time expressions alone."""
        narrative = Narrative()
        for document in read(path):
            yield document, tuple(tag(document, narrative))
