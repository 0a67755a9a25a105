"""Another bank: its questions, ids and all, with their documents, tags, papers and history.

A question that both banks have becomes what the other has, under the tags of both; the bank's own wording stays in its
history.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from questions.authoring.question import Question
from questions.bank import Bank
from questions.bank.company import Company
from questions.bank.guest import opened_copy
from questions.errors import ImportReason, NotABank, UnreadableImport
from questions.importers.format import ImportFormat
from questions.importers.given import Details, Entry, Given
from questions.importers.limits import check_size
from questions.importers.merging import company_of
from questions.importers.titles import title_of

_MOST_BYTES = 1 << 30


@contextmanager
def _opened(path: Path) -> Iterator[Bank]:
    check_size(path, _MOST_BYTES)
    try:
        with opened_copy(path) as other:
            yield other
    except NotABank as trouble:
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT) from trouble


def read(path: Path) -> Iterator[Entry]:
    """The questions that the other bank still asks; their places are their numbers in it."""
    with _opened(path) as other:
        tags = {entry.id: entry.tags for entry in other.entries()}
        questions = [(question, tags.get(question.id)) for question in other.questions()]
    return (
        Entry(number, title_of(question.stem), given_of(question, told))
        for number, (question, told) in enumerate(questions, 1)
    )


def company(path: Path, bank: Bank) -> Company:
    """What comes with the questions into ``bank``."""
    with _opened(path) as other:
        return company_of(other, bank)


def given_of(question: Question, tags: tuple[str, ...] | None = None) -> Given:
    """A question that exists, as one that is given."""
    return Given(
        kind=question.kind,
        stem=question.stem,
        options=question.options,
        accepted=question.accepted,
        answer=question.answer,
        explanation=question.explanation,
        id=question.id,
        tags=tags,
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


FORMAT = ImportFormat(name="bank", suffixes=(".qbank",), read=read, company=company)
