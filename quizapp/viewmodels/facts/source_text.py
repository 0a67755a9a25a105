"""The document beside its claims: banks hold only sentences, the text is read where it was when the bank was made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from questions.bank import BankDocument
from questions.documents.document import Passage, PassageKind
from questions.documents.reading import read
from questions.errors import UnreadableDocument
from questions.facts.claim import Claim
from questions.pipeline.reading import digest_of


@dataclass(frozen=True, slots=True)
class Line:
    """A heading or paragraph."""

    text: str
    heading: bool
    source: Passage | None = None

    def place_of(self, claim: Claim) -> tuple[int, int] | None:
        """Where in it the words stand that a claim rests on; None where they stand elsewhere."""
        evidence = claim.evidence
        start = self.text.find(evidence.sentence)
        if start < 0 or (self.source is not None and not _holds(self.source, evidence.start)):
            return None
        return start + evidence.highlight[0], start + evidence.highlight[1]


@dataclass(frozen=True, slots=True)
class SourceText:
    """A document as it can be shown."""

    title: str
    lines: Sequence[Line]
    whole: bool
    """False where the file is not there any more or was changed: then only the sentences of its claims are shown."""

    def place_of(self, claim: Claim) -> tuple[int, int, int] | None:
        """Line, start and end of the words a claim rests on."""
        for number, line in enumerate(self.lines):
            if place := line.place_of(claim):
                return (number, *place)
        return None


def source_text(
    document: BankDocument | None, name: str, sources: Sequence[Path], claims: Sequence[Claim]
) -> SourceText:
    """The text of a document if it is found as it was among ``sources``, else the sentences of its ``claims``.

    Args:
        document: None where the bank has it no more.
        name: its file's.
        sources: files and folders where it may be.
        claims: those of any document.
    """
    for path in _places(sources, name) if document else ():
        try:
            if document and digest_of(path) == document.sha256:
                return SourceText(document.title, list(_lines(path)), whole=True)
        except UnreadableDocument:
            continue  # its sentences are kept in the bank
    sentences = dict.fromkeys(claim.evidence.sentence for claim in claims if claim.document == name)
    title = document.title if document else name
    return SourceText(title, [Line(sentence, heading=False) for sentence in sentences], whole=False)


def _places(sources: Sequence[Path], name: str) -> Iterator[Path]:
    for source in sources:
        if source.is_dir():
            yield from sorted(source.rglob(name))
        elif source.name == name:
            yield source


def _lines(path: Path) -> Iterator[Line]:
    for part in read(path):
        for passage in part.passages:
            if passage.kind is not PassageKind.APPARATUS:
                yield Line(passage.prose, passage.kind is PassageKind.HEADING, passage)


def _holds(passage: Passage, offset: int) -> bool:
    first, last = passage.source_span(0, len(passage.prose))
    return first <= offset < last
