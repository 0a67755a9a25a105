from __future__ import annotations

import re
from pathlib import Path

import pytest

from questions.authoring.question import Asks, Option, QuestionKind
from questions.documents.script import fold
from quizapp.study.card import Rating
from quizapp.study.grading import Given, Grader, Pace, Verdict
from quizapp.study.years import YearReader
from tests.quizapp.study.stubs import choice, typed

CASES = Path(__file__).parent / "cases" / "grading.txt"
_CASE = re.compile(
    r"^=== (?P<title>.+)\n(?P<asks>\w+): (?P<accepted>.+)\n(?:stem: (?P<stem>.+)\n)?"
    r"(?P<given>.*)\n---\n(?P<verdict>.+)$",
    re.MULTILINE,
)
ERAS = {"端平": (1234,), "天興": (1232,), "天兴": (1232,), "嘉定": (1208,), "大安": (1075, 1085, 1209)}


def era_years(name: str, number: int) -> list[int]:
    return [first + number - 1 for first in ERAS.get(name, ())]


def cases() -> list[re.Match[str]]:
    text = CASES.read_text("utf-8")
    found = list(_CASE.finditer(text))
    assert len(found) == text.count("\n=== "), "a case is not in the form the others have"
    return found


@pytest.fixture
def grader() -> Grader:
    return Grader(fold, YearReader(era_years), Pace(choice_ms=30_000, typed_ms=45_000))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["title"])
def test_typed_answers(case: re.Match[str], grader: Grader) -> None:
    question = typed(*case["accepted"].split(" | "), asks=Asks(case["asks"]), stem=case["stem"] or "誰？")
    judgement = grader.judge(question, case["given"])
    assert " ".join(filter(None, (judgement.verdict, judgement.near))) == case["verdict"]


def test_the_name_that_was_used_is_told(grader: Grader) -> None:
    judgement = grader.judge(typed("完顏承麟", "金末帝", "末帝"), "末 帝")
    assert judgement.matched == "末帝"


@pytest.mark.parametrize(
    ("kind", "given", "verdict"),
    [
        (QuestionKind.SINGLE_CHOICE, 0, Verdict.RIGHT),
        (QuestionKind.SINGLE_CHOICE, 3, Verdict.WRONG),
        (QuestionKind.SINGLE_CHOICE, None, Verdict.UNANSWERED),
        (QuestionKind.TRUE_FALSE, 0, Verdict.RIGHT),
        (QuestionKind.MULTIPLE_CHOICE, (0,), Verdict.RIGHT),
        (QuestionKind.MULTIPLE_CHOICE, (0, 1), Verdict.WRONG),
        (QuestionKind.ORDER, (0, 1, 2, 3), Verdict.RIGHT),
        (QuestionKind.ORDER, (1, 0, 2, 3), Verdict.WRONG),
        (QuestionKind.MATCH, (0, 1, 2, 3), Verdict.RIGHT),
        (QuestionKind.MATCH, (3, 1, 2, 0), Verdict.WRONG),
    ],
)
def test_chosen_answers(kind: QuestionKind, given: Given, verdict: Verdict, grader: Grader) -> None:
    assert grader.judge(choice(kind=kind), given).verdict is verdict


def test_several_right_options_are_wanted_in_any_order(grader: Grader) -> None:
    options = tuple(Option(text, text in "甲丙") for text in "甲乙丙")
    question = choice(kind=QuestionKind.MULTIPLE_CHOICE, options=options)
    assert grader.judge(question, (2, 0)).verdict is Verdict.RIGHT


def test_an_answer_of_the_wrong_form_is_our_mistake(grader: Grader) -> None:
    with pytest.raises(TypeError):
        grader.judge(choice(), "甲")
    with pytest.raises(TypeError):
        grader.judge(typed("甲"), 0)


@pytest.mark.parametrize(
    ("given", "answer_ms", "guessed", "rating", "correct"),
    [
        (0, 4_000, False, Rating.GOOD, True),
        (0, 30_001, False, Rating.HARD, True),
        (0, 4_000, True, Rating.HARD, True),
        (1, 4_000, False, Rating.AGAIN, False),
        (1, 4_000, True, Rating.AGAIN, False),
        (None, 4_000, False, Rating.AGAIN, None),
    ],
)
def test_the_grade_that_follows(
    *, given: Given, answer_ms: int, guessed: bool, rating: Rating, correct: bool | None, grader: Grader
) -> None:
    judgement = grader.judge(choice(), given, answer_ms, guessed)
    assert (judgement.rating, judgement.correct) == (rating, correct)


def test_typing_takes_longer(grader: Grader) -> None:
    assert grader.judge(typed("蔡州"), "蔡州", 40_000).rating is Rating.GOOD
    assert grader.judge(typed("蔡州"), "蔡州", 45_001).rating is Rating.HARD


def test_a_near_miss_is_wrong_all_the_same(grader: Grader) -> None:
    judgement = grader.judge(typed("1234年", asks=Asks.WHEN), "1233年")
    assert (judgement.correct, judgement.rating) == (False, Rating.AGAIN)
