"""Another bank: its questions, ids and all. Those that both have are changed to what the other has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from questions.authoring.question import Question
from questions.bank import open_bank
from questions.errors import BankTrouble, ImportReason, UnreadableImport
from questions.importers.format import ImportFormat
from questions.importers.given import Details, Entry, Given
from questions.importers.titles import title_of


def read(path: Path) -> Iterator[Entry]:
    """The questions that the other bank still asks; their places are their numbers in it."""
    try:
        questions = list(open_bank(path).questions())
    except BankTrouble as trouble:
        missing = not path.exists()
        raise UnreadableImport(path, ImportReason.MISSING if missing else ImportReason.OTHER_FORMAT) from trouble
    return (Entry(number, title_of(question.stem), given_of(question)) for number, question in enumerate(questions, 1))


def given_of(question: Question) -> Given:
    """A question that exists, as one that is given."""
    return Given(
        kind=question.kind,
        stem=question.stem,
        options=question.options,
        accepted=question.accepted,
        answer=question.answer,
        explanation=question.explanation,
        id=question.id,
        details=Details(
            asks=question.asks,
            date=question.date,
            facts=question.facts,
            document=question.document,
            url=question.url,
            evidence=question.evidence,
            highlight=question.evidence_highlight,
            difficulty=question.difficulty,
        ),
    )


FORMAT = ImportFormat(name="bank", suffixes=(".qbank",), read=read)
