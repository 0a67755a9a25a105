"""Moodle XML by the rules of Moodle's reader, read with a parser that knows nothing of how it was written."""

from __future__ import annotations

import html
import io
import re
from xml.etree import ElementTree

import pytest

from questions.authoring.question import Question, QuestionKind
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from tests.importers.samples import ALL_KINDS, written
from tests.nasty import nasty_questions

QUESTIONS = [*ALL_KINDS, *nasty_questions()]
LISTED = {"0", "10", "11.11111", "12.5", "14.28571", "16.66667", "20", "25", "33.33333", "50", "100"}
"""Parts of the points that Moodle knows, without sign."""


@pytest.fixture(scope="module")
def quiz() -> ElementTree.Element:
    return ElementTree.fromstring(written("moodle", QUESTIONS))


def shown(text: str | None) -> str:
    return html.unescape(re.sub("<br>", "\n", text or ""))


def test_every_question_is_there_in_one_category(quiz: ElementTree.Element) -> None:
    category, *rest = quiz
    assert category.findtext("category/text") == "$course$/top/蔡州"
    assert [each.findtext("idnumber") for each in rest] == [f"jinian-{question.id}" for question in QUESTIONS]
    for each in rest:
        assert 0 < len(each.findtext("name/text") or "") <= 255
        assert each.find("questiontext").get("format") == "html"


def test_texts_are_intact(quiz: ElementTree.Element) -> None:
    for question, element in zip(QUESTIONS, list(quiz)[1:], strict=True):
        compare(element, question)


def compare(element: ElementTree.Element, question: Question) -> None:
    """The texts of an element with those of its question."""
    stem = shown(element.findtext("questiontext/text"))
    answers = [shown(answer.findtext("text")) for answer in element.findall("answer")]
    match question.kind:
        case QuestionKind.CLOZE:
            assert stem.startswith(question.stem.partition("＿＿")[0])
            assert stem.endswith(question.stem.partition("＿＿")[2])
        case QuestionKind.TEXT_ENTRY:
            raw = [answer.findtext("text") for answer in element.findall("answer")]
            assert [(text or "").replace(r"\*", "*") for text in raw] == list(question.accepted)
        case QuestionKind.TRUE_FALSE:
            assert answers == ["true", "false"]
        case QuestionKind.MATCH:
            pairs = [(shown(p.findtext("text")), shown(p.findtext("answer/text"))) for p in element.iter("subquestion")]
            assert pairs == [(option.text, option.match) for option in question.options]
        case _:
            assert answers == [option.text for option in question.options]
    if question.kind is not QuestionKind.CLOZE:
        assert stem == question.stem
    assert shown(element.findtext("generalfeedback/text")).startswith(question.explanation)


def test_gaps_hold_their_answers_by_moodles_rule(quiz: ElementTree.Element) -> None:
    """One gap; ``~`` parts the answers, ``}`` ends the gap; entities are undone afterwards."""
    clozes = [question for question in QUESTIONS if question.kind is QuestionKind.CLOZE]
    elements = [each for each in quiz if each.get("type") == "cloze"]
    for question, element in zip(clozes, elements, strict=True):
        gaps = re.findall(r"\{\d*:SHORTANSWER:(.*?)\}", element.findtext("questiontext/text") or "")
        assert len(gaps) == 1
        answers = [html.unescape(answer.removeprefix("=")) for answer in gaps[0].split("~")]
        assert answers == list(question.accepted)


def test_parts_of_the_points_are_of_moodles_list(quiz: ElementTree.Element) -> None:
    for element in quiz.iterfind("question[@type='multichoice']"):
        fractions = [answer.get("fraction", "") for answer in element.findall("answer")]
        assert {fraction.lstrip("-") for fraction in fractions} <= LISTED
        assert sum(float(each) for each in fractions if float(each) > 0) == pytest.approx(100, abs=0.001)


def test_an_order_says_what_moodle_needs_to_read_it(quiz: ElementTree.Element) -> None:
    for element in quiz.iterfind("question[@type='ordering']"):
        assert element.findtext("shownumcorrect") == "1"
        numbers = [answer.get("fraction") for answer in element.findall("answer")]
        assert numbers == [str(place) for place in range(1, len(numbers) + 1)]


def test_texts_bring_no_tags_of_their_own(quiz: ElementTree.Element) -> None:
    for element in quiz.iterfind("question[questiontext]"):
        if element.get("type") in {"shortanswer", "cloze"}:
            continue  # typed answers are plain text to Moodle
        for text in element.iter("text"):
            assert set(re.findall(r"</?[a-zA-Z][^>]*>", text.text or "")) <= {"<br>"} or text in list(
                element.find("name")
            )


def test_ten_thousand_questions_are_written_one_by_one() -> None:
    out = io.BytesIO()
    assert FORMATS["moodle"].write((QUESTIONS[0] for _ in range(1000)), out, Options()).questions == 1000
    assert out.getvalue().count(b"<question ") == 1000
