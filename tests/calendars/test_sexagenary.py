import pytest

from questions.calendars.julian import jdn
from questions.calendars.sexagenary import PAIRS, next_day, of_day, of_year, pair_name, parse_pair


def test_sixty_different_names_read_back() -> None:
    assert len(set(PAIRS)) == 60
    assert [parse_pair(name) for name in PAIRS] == list(range(60))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ((1234, 2, 9), "己酉"),
        ((1279, 3, 19), "癸未"),
        ((1227, 8, 25), "己丑"),
        ((2000, 1, 1), "戊午"),
    ],
)
def test_days_bear_the_names_the_sources_give(day: tuple[int, int, int], name: str) -> None:
    assert pair_name(of_day(jdn(*day))) == name


@pytest.mark.parametrize(
    ("year", "name"), [(1234, "甲午"), (1127, "丁未"), (1911, "辛亥"), (1984, "甲子"), (-220, "庚辰")]
)
def test_years_bear_the_names_history_knows(year: int, name: str) -> None:
    assert pair_name(of_year(year)) == name


@pytest.mark.parametrize(
    ("misprint", "meant"), [("已酉", "己酉"), ("丙戍", "丙戌"), ("戌申", "戊申"), ("乙己", "乙巳")]
)
def test_look_alikes_are_read_as_what_is_meant(misprint: str, meant: str) -> None:
    assert parse_pair(misprint) == parse_pair(meant)


@pytest.mark.parametrize("text", ["甲丑", "子甲", "甲", "", "甲子年"])
def test_other_text_is_no_pair(text: str) -> None:
    assert parse_pair(text) is None


def test_next_day_of_a_name() -> None:
    start = jdn(1234, 1, 31)
    found = next_day(PAIRS.index("己酉"), start)
    assert found == jdn(1234, 2, 9)
    assert next_day(PAIRS.index("己酉"), found) == found
    assert next_day(PAIRS.index("己酉"), found + 1) == found + 60
