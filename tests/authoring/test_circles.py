"""How events are put together for questions about several of them."""

from collections import Counter

from questions.authoring.circles import SIZE, circles, interleaved
from questions.authoring.event import Event, event_of
from questions.authoring.settled import follow_each_other, go_together
from questions.authoring.source import Source
from tests.authoring.making import fact

PLACES = "甲乙丙丁戊己庚辛壬癸"


def events(*values: str) -> list[Event]:
    made = [
        event_of(fact(f"*[夏兵:army]攻破[{PLACES[place]}州:place]", value), Source(""))
        for place, value in enumerate(values)
    ]
    return [event for event in made if event is not None]


def test_four_of_different_years() -> None:
    (circle,) = circles(events("1211-01", "1212-02", "1213-03", "1214-04"), go_together)
    assert [event.year for event in circle] == [1211, 1212, 1213, 1214]


def test_a_month_of_the_next_western_year_does_not_go_with_that_year() -> None:
    assert list(circles(events("1211-01", "1212-12", "1213", "1215-04"), go_together)) == []


def test_events_of_one_year_follow_each_other_by_a_month() -> None:
    assert len(list(circles(events("1213-01", "1213-03", "1213-05", "1213-07"), follow_each_other))) == 1
    assert list(circles(events("1213-01", "1213-02", "1213-03", "1213-04"), follow_each_other)) == []


def test_each_event_joins_one_circle() -> None:
    made = events(*(f"12{year}-03" for year in range(11, 21)))
    joined = Counter(event for circle in circles(made, go_together) for event in circle)
    assert set(joined.values()) == {1}
    assert len(joined) == len(made) // SIZE * SIZE


def test_what_lies_a_lifetime_apart_is_not_put_together() -> None:
    assert list(circles(events("1011-01", "1111-02", "1211-03", "1311-04"), go_together)) == []


def test_halves_are_interleaved_for_circles_that_reach_farther() -> None:
    made = events(*(f"12{year}-03" for year in range(11, 19)))
    wide = interleaved(made)
    assert [event.year for event in wide] == [1211, 1215, 1212, 1216, 1213, 1217, 1214, 1218]
    (one, other) = circles(wide, go_together)
    assert [event.year for event in one] == [1211, 1212, 1215, 1216]
    assert [event.year for event in other] == [1213, 1214, 1217, 1218]
