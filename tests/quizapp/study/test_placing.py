from __future__ import annotations

import pytest

from questions.authoring.question import Asks
from questions.authoring.surroundings import Event, Surroundings
from questions.calendars.dates import HistoricalDate
from quizapp.study.card import Card, CardState, Memory, Rating
from quizapp.study.grading import Grader, NearMiss, Verdict
from quizapp.study.placing import may_be_placed, placement
from tests.quizapp.study.stubs import choice


def event(year: int, statement: str = "") -> Event:
    date = HistoricalDate(str(year))
    assert date.interval is not None
    return Event(f"f{year}", statement or f"事{year}", date, date.interval.first, date.interval.last)


def learned(reps: int) -> Card:
    return Card("a", "q", ("f",), Memory(CardState.REVIEW, reps=reps))


def around(*years: int, asked: int = 1234) -> Surroundings:
    events = [event(year) for year in years]
    return Surroundings(
        event=event(asked),
        before=tuple(each for each in events if each.first_jdn < event(asked).first_jdn),
        after=tuple(each for each in events if each.first_jdn > event(asked).first_jdn),
    )


@pytest.mark.parametrize("reps", range(2, 40))
def test_stands_where_it_belongs(reps: int) -> None:
    placed = placement(learned(reps), around(1227, 1232, 1233, 1235, 1236, 1239))
    assert placed is not None
    assert len(placed.landmarks) == 4
    years = [int(each.date.value) for each in placed.landmarks]
    assert years == sorted(years)
    assert all(year < 1234 for year in years[: placed.place])
    assert all(year > 1234 for year in years[placed.place :])


def test_is_not_always_in_the_middle() -> None:
    places = {
        placed.place
        for reps in range(40)
        if (placed := placement(learned(reps), around(1227, 1230, 1232, 1233, 1235, 1236, 1239, 1240)))
    }
    assert places == {0, 1, 2, 3, 4}


def test_nothing_to_stand_among() -> None:
    assert placement(learned(2), around(1227)) is None
    assert placement(learned(2), Surroundings()) is None


def test_the_same_event_told_twice_is_no_landmark() -> None:
    again = Surroundings(event(1234, "金亡"), before=(event(1233, "金亡"), event(1232)), after=(event(1240),))
    placed = placement(learned(2), again)
    assert placed is not None
    assert "金亡" not in [each.statement for each in placed.landmarks]


def test_takes_turns() -> None:
    when = choice(asks=Asks.WHEN)
    assert [reps for reps in range(9) if may_be_placed(learned(reps), when)] == [2, 5, 8]
    assert not may_be_placed(Card("a", "q", ("f",)), when)
    assert not may_be_placed(learned(2), choice(asks=Asks.WHO))


@pytest.mark.parametrize(
    ("away", "verdict", "near", "rating"),
    [
        (0, Verdict.RIGHT, None, Rating.GOOD),
        (1, Verdict.NEAR, NearMiss.PLACE, Rating.AGAIN),
        (2, Verdict.WRONG, None, Rating.AGAIN),
    ],
)
def test_judged_by_the_program(away: int, verdict: Verdict, near: NearMiss | None, rating: Rating) -> None:
    placed = placement(learned(2), around(1227, 1232, asked=1240))
    assert placed is not None
    judgement = Grader(str, lambda text: set()).judge_place(placed, placed.place - away)
    assert (judgement.verdict, judgement.near, judgement.rating) == (verdict, near, rating)
