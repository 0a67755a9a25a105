from __future__ import annotations

import pytest

from quizapp.study.years import YearReader
from tests.quizapp.study.test_grading import era_years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("1234", {1234}),
        ("１２３４年", {1234}),
        (" 1234 年 ", {1234}),
        ("一二三四年", {1234}),
        ("一千二百三十四", {1234}),
        ("公元1234年", {1234}),
        ("西元一二三四年", {1234}),
        ("公曆1234", {1234}),
        ("公历1234", {1234}),
        ("AD 1234", {1234}),
        ("1234 CE", {1234}),
        ("前221年", {-220}),
        ("公元前二二一年", {-220}),
        ("221 B.C.", {-220}),
        ("221 BCE", {-220}),
        ("端平元年", {1234}),
        ("端平二年", {1235}),
        ("宋理宗端平元年", {1234}),
        ("大安三年", {1077, 1087, 1211}),
        ("1211年（大安三年）", {1211}),
        ("1211（嘉定四年）", {1211}),
        ("1211/1212", set()),
        ("1234年正月", set()),
        ("正月", set()),
        ("元年", set()),
        ("無此年號三年", set()),
        ("宋朝", set()),
        ("0", set()),
        ("前", set()),
        ("（）", set()),
        ("", set()),
    ],
)
def test_years_as_people_type_them(text: str, years: set[int]) -> None:
    assert YearReader(era_years)(text) == years


def test_without_eras_only_western_years_are_read() -> None:
    assert YearReader()("端平元年") == set()
    assert YearReader()("1234年") == {1234}
