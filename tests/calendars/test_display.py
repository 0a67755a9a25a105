from pathlib import Path

import pytest

from questions.calendars import display
from questions.calendars.dates import UNDATED, Calendar, HistoricalDate, Modifier


def cases() -> list[tuple[str, ...]]:
    """Blocks of four lines: the date, then what both calendars say of it in Traditional, Simplified and English."""
    text = (Path(__file__).parent / "cases" / "display.txt").read_text(encoding="utf-8")
    return [tuple(block.splitlines()) for block in text.strip().split("\n\n") if not block.startswith("#")]


def date_of(line: str) -> HistoricalDate:
    """Read ``1231 chinese END 金``: value, then calendar, mod and court in any order."""
    value, *words = line.split()
    calendar = Calendar.CHINESE if "chinese" in words else Calendar.WESTERN
    mod = next((Modifier(word) for word in words if word in set(Modifier)), None)
    court = next((word for word in words if not word.isascii()), None)
    return HistoricalDate.parse(value, mod=mod, calendar=calendar, court=court)


@pytest.mark.parametrize(("line", "traditional", "simplified", "english"), cases())
def test_says_a_date_in_both_calendars(line: str, traditional: str, simplified: str, english: str) -> None:
    date = date_of(line)
    assert display.both(date, "zh-Hant") == traditional
    assert display.both(date, "zh-Hans") == simplified
    assert display.both(date, "en") == english


def test_western_and_era_are_the_halves_of_both() -> None:
    date = HistoricalDate.parse("1211")
    assert display.western(date, "zh-Hant") == "1211年"
    assert display.era(date, "zh-Hant").startswith("嘉定四年")
    assert display.era(HistoricalDate.parse("1120/1125"), "zh-Hant") == ""
    assert display.era(HistoricalDate.parse("P70Y"), "en") == ""


def test_the_court_one_asks_for_comes_first_and_the_main_line_is_then_named() -> None:
    date = HistoricalDate.parse("1234-01", calendar=Calendar.CHINESE)
    assert display.era(date, "zh-Hant", "金國") == "天興三年正月，宋端平元年正月"
    assert display.era(date, "zh-Hant", "遼") == display.era(date, "zh-Hant") == "端平元年正月，金天興三年正月"


def test_refuses_a_language_the_interface_does_not_speak() -> None:
    with pytest.raises(KeyError):
        display.both(HistoricalDate.parse("1211"), "fr")


def test_of_what_nobody_dated_nothing_is_said() -> None:
    assert display.both(UNDATED, "zh-Hant") == ""
    assert UNDATED.first_jdn is UNDATED.last_jdn is None
