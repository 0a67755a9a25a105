"""The whole way from a file to its claims, each stage timed, and what must hold of what comes out."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from questions.documents import Document, read
from questions.entities.recogniser import Recogniser
from questions.errors import UnreadableDocument
from questions.facts.claim import Claim
from questions.facts.claims import ClaimReader
from questions.temporal import Narrative, TimeExpression, tag
from tests.documents.passages import check_places

STAGES = ("reading", "dates", "claims")


@dataclass
class Run:
    """What a document took and gave."""

    characters: int = 0
    expressions: int = 0
    claims: int = 0
    refused: bool = False
    """Whether it was told to be no text."""
    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(STAGES, 0.0))
    """Processor time of each stage."""

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Adds what is done inside to ``stage``."""
        begin = time.process_time()
        yield
        self.seconds[stage] += time.process_time() - begin


def run_chain(path: Path) -> Run:
    """Read ``path`` to its claims; raises AssertionError where something is not as it must be."""
    run = Run()
    narrative, recogniser = Narrative(), Recogniser()
    reader = ClaimReader(recogniser)
    parts = read(path)
    while True:
        with run.timed("reading"):
            try:
                document = next(parts, None)
            except UnreadableDocument:
                run.refused = True
                return run
        if document is None:
            return run
        with run.timed("dates"):
            expressions = tag(document, narrative)
        with run.timed("claims"):
            recogniser.learn(document)
            claims = list(reader.claims(document, expressions))
        run.characters += len(document.text)
        run.expressions += len(expressions)
        run.claims += len(claims)
        for passage in document.passages:
            check_places(passage, document.text, document.start)
        check_expressions(document, expressions)
        check_claims(document, claims)


def check_expressions(document: Document, expressions: Sequence[TimeExpression]) -> None:
    """In order, apart from each other, where they say they are; every date one that was."""
    for expression in expressions:
        passage = document.passages[expression.passage]
        assert 0 <= expression.prose_start < expression.prose_end <= len(passage.prose)
        assert passage.prose[expression.prose_start : expression.prose_end] == expression.surface
        assert document.start <= expression.start < expression.end <= document.start + len(document.text)
        for date in (expression.date, *expression.alternatives):
            date.validate()
            assert date.interval is None or date.interval.first <= date.interval.last
    for one, other in pairwise(expressions):
        assert one.end <= other.start


def check_claims(document: Document, claims: Sequence[Claim]) -> None:
    """Each says something, and its evidence is the slice of the file that it names."""
    for claim in claims:
        assert claim.statement.strip("（）")
        evidence = claim.evidence
        assert document.start <= evidence.start < evidence.end <= document.start + len(document.text)
        assert evidence.text == document.slice(evidence.start, evidence.end)
        first, last = evidence.highlight
        assert 0 <= first < last <= len(evidence.sentence)
        for entity in claim.entities:
            assert claim.statement[entity.start : entity.end] == entity.text
