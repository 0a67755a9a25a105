"""Learners hold on to ids: those once given never change, whatever else is asked beside."""

from questions.authoring import Question, author
from tests.authoring.cases import DATA
from tests.authoring.making import all_of, bank

FACTS, SOURCES = bank()
Row = tuple[str, ...]


def rows() -> list[Row]:
    lines = (DATA / "question_ids.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")][1:]


def row_of(question: Question) -> Row:
    return (question.id, question.kind, question.asks, question.facts[0], question.answer)


def test_every_question_once_asked_has_its_id_still() -> None:
    written = {row_of(question) for question in all_of(FACTS, SOURCES)}
    assert [row for row in rows() if row not in written] == []


def test_a_bank_with_a_limit_asks_questions_of_the_same_ids() -> None:
    ids = {row[1:]: row[0] for row in rows()}
    written = [question for question in author(FACTS, SOURCES) if row_of(question)[1:] in ids]
    assert written
    assert all(ids[row_of(question)[1:]] == question.id for question in written)
