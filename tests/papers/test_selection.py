"""What is chosen for a paper, and what is kept apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.calendars.dates import HistoricalDate
from questions.papers.giveaways import gives_away, told_by
from questions.papers.selection import Band, Wish, band_of, select, shares, too_close
from tests.bank.examples import WHEN, WHERE
from tests.nasty import nasty_questions

KINDS = (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE, QuestionKind.CLOZE)


def _bank() -> Iterator[Question]:
    """300 questions on 100 facts of 1000 to 1099, three to a fact, of three kinds and all difficulties."""
    for number in range(300):
        year = 1000 + number // 3
        yield replace(
            WHEN,
            id=f"q{number}",
            kind=KINDS[(number + number // 3) % 3],
            stem=f"事{year}甲？",
            options=(Option(f"甲{number}", True), Option("乙", False)),
            evidence=f"事{year}乙。",
            evidence_highlight=(0, 6),
            facts=(f"f{year}",),
            document="上" if year < 1050 else "下",
            date=HistoricalDate(str(year)),
            difficulty=(number % 10) / 10,
        )


def test_period_kinds_spread_and_facts_hold() -> None:
    wish = Wish(
        30,
        1010,
        1089,
        {QuestionKind.SINGLE_CHOICE: 2, QuestionKind.TRUE_FALSE: 1},
        {Band.EASY: 3, Band.MIDDLE: 5, Band.HARD: 2},
        seed=4,
    )
    selection = select(_bank(), wish)
    chosen = selection.questions
    assert (len(chosen), selection.missing, selection.off_spread) == (30, 0, 0)
    assert Counter(each.kind for each in chosen) == {QuestionKind.SINGLE_CHOICE: 20, QuestionKind.TRUE_FALSE: 10}
    assert Counter(map(band_of, chosen)) == {Band.EASY: 9, Band.MIDDLE: 15, Band.HARD: 6}
    assert all(1010 <= int(each.date.value) <= 1089 for each in chosen)
    assert len({each.facts for each in chosen}) == 30
    assert [each.date.order for each in chosen] == sorted(each.date.order for each in chosen)


def test_a_seed_decides() -> None:
    first, again, other = (select(_bank(), Wish(20, seed=seed)).questions for seed in (1, 1, 2))
    assert first == again != other


def test_sources_narrow_the_choice_and_too_few_are_told() -> None:
    selection = select(_bank(), Wish(60, documents=frozenset({"上"})))
    assert {each.document for each in selection.questions} == {"上"}
    assert selection.fitting == 150
    assert (len(selection.questions), selection.missing) == (50, 10)  # there are 50 facts


def test_kinds_hold_before_difficulty() -> None:
    easy = [question for question in _bank() if band_of(question) is Band.EASY]
    selection = select(easy, Wish(10, kinds={QuestionKind.CLOZE: 1}, spread={Band.HARD: 1}))
    assert {each.kind for each in selection.questions} == {QuestionKind.CLOZE}
    assert (len(selection.questions), selection.off_spread) == (10, 10)


def test_questions_without_facts_are_chosen_once() -> None:
    own = [replace(question, facts=()) for question in nasty_questions() if question.kind is QuestionKind.CLOZE]
    selection = select(own, Wish(5))
    assert {each.id for each in selection.questions} == {each.id for each in own}
    assert (len(selection.questions), selection.missing) == (3, 2)


@pytest.mark.parametrize(
    ("total", "weights", "expected"),
    [
        (10, {"a": 1, "b": 1, "c": 1}, [4, 3, 3]),
        (30, {"a": 3, "b": 5, "c": 2}, [9, 15, 6]),
        (1, {"a": 1, "b": 9}, [0, 1]),
        (5, {"a": 0}, [0]),
    ],
)
def test_shares_add_up(total: int, weights: dict[str, int], expected: list[int]) -> None:
    assert list(shares(total, weights).values()) == expected


WHO = replace(
    WHEN,
    id="who",
    asks=Asks.WHO,
    stem="誰於天興三年傳位給完顏承麟？",
    options=(Option("金哀宗", True), Option("金宣宗", False)),
    evidence="天興三年，金哀宗傳位於完顏承麟。",
    evidence_highlight=(5, 15),
    facts=("throne",),
)


def test_a_question_that_names_the_key_of_another_gives_it_away() -> None:
    """WHERE says 1234年 of the siege whose year WHEN asks for; in Simplified as well."""
    simplified = replace(WHERE, stem="1234年，宋蒙联军攻陷了何处？", facts=("other",))
    assert gives_away(told_by(WHEN), told_by(simplified))
    assert gives_away(told_by(simplified), told_by(WHEN))


def test_the_same_year_in_another_story_gives_nothing_away() -> None:
    other = replace(
        WHEN, stem="1234年，高麗遷都何處？", evidence="1232年，高麗遷都江華島。", evidence_highlight=(6, 12)
    )
    assert not gives_away(told_by(WHEN), told_by(other))
    assert not gives_away(told_by(WHEN), told_by(WHO))


def test_pairs_too_close_are_named() -> None:
    assert too_close([WHEN, WHO, WHERE]) == [(WHERE, WHEN)]


def test_nothing_chosen_gives_anything_away() -> None:
    chosen = select([WHEN, replace(WHERE, facts=("other",)), WHO], Wish(3, seed=1)).questions
    assert len(chosen) == 2
    assert not any(gives_away(told_by(one), told_by(other)) for one, other in combinations(chosen, 2))
