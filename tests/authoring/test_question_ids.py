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
    every = {row_of(question) for question in all_of(FACTS, SOURCES)}
    written = {row_of(question) for question in author(FACTS, SOURCES)}
    assert written <= every


def test_what_a_bank_asks_already_keeps_its_place_under_the_limit() -> None:
    first = [question.id for question in author(FACTS, SOURCES)]
    rest = {question.id for question in all_of(FACTS, SOURCES)} - set(first)
    others = {question.id for question in author(FACTS, SOURCES, known=rest)}
    assert len(others & rest) > len(rest) / 2
    assert {question.id for question in author(FACTS, SOURCES, known=others)} == others
