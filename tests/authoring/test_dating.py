"""Whether a date lies in one year however years are counted."""

from __future__ import annotations

import pytest

from questions.authoring.dating import is_one_year
from questions.authoring.event import event_of
from questions.authoring.source import Source
from tests.authoring.making import fact

SIEGE = "*[諸葛亮:person::蜀漢]圍[陳倉:place]"


@pytest.mark.parametrize(
    ("value", "mod", "inferred", "expected"),
    [
        ("0228", "", True, True),
        ("0228-09", "", False, True),
        ("0228-12", "", False, False),  # the twelfth month fell in January 229
        ("0228", "END", False, True),  # 228年底, as the text says
        ("0228", "END", True, False),  # 年底: of 太和二年 perhaps, which ended in 229
        ("0228", "START", True, True),
    ],
)
def test_one_year_is_what_nobody_counts_as_another(value: str, mod: str, inferred: bool, expected: bool) -> None:
    event = event_of(fact(SIEGE, value, mod=mod, inferred=inferred), Source("街亭"))
    assert event is not None
    assert is_one_year(event, 228) is expected
