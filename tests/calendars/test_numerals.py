from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.calendars.numerals import NUMERALS, format_number, format_year, parse_number

CASES = [
    line.split()
    for line in (Path(__file__).parent / "cases" / "numerals.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_a_number_as_history_texts_write_it(text: str, expected: str) -> None:
    assert parse_number(text) == (None if expected == "-" else int(expected))


@given(st.integers(min_value=0, max_value=10**8 - 1))
def test_what_is_written_is_read_back(number: int) -> None:
    written = format_number(number)
    assert parse_number(written) == number
    assert set(written) <= set(NUMERALS)


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0, "零"),
        (10, "十"),
        (13, "十三"),
        (105, "一百零五"),
        (110, "一百一十"),
        (10_010, "一萬零一十"),
        (150_000, "十五萬"),
    ],
)
def test_writes_numbers_the_usual_way(number: int, written: str) -> None:
    assert format_number(number) == written


@pytest.mark.parametrize("number", [-1, 10**8])
def test_refuses_to_write_what_it_cannot_read(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        format_number(number)


def test_writes_years_figure_by_figure() -> None:
    assert (format_year(2021), format_year(1206), format_year(-220)) == ("二〇二一", "一二〇六", "前二二一")
