"""Which events might be told in the same words, so that their words alone do not tell when."""

import pytest

from questions.authoring.event import event_of
from questions.authoring.likeness import tell_alike
from questions.authoring.source import Source
from tests.authoring.making import fact


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("*[馮玉祥:person]包圍了總統府", "*[馮玉祥:person]被[奉系:army]擊敗", False),
        ("*[馮玉祥:person]率部返回[北京:place]", "*[馮玉祥:person]率部返回[北京:place]西郊", True),
        ("*[劉從諫:person]病卒", "*[劉從諫:person]上書", False),
        ("*[岳飛:person]率軍北伐", "*[岳飛:person]再度北伐[中原:place]", True),
        ("*[夏兵:army]破[鞏州:place]", "*[夏兵:army]圍[鞏州:place]", True),
        ("*[西夏:polity]滅亡", "*[西夏:polity]攻滅[克烈部:polity]", False),
        ("*[西夏:polity]滅亡", "*[蒙古:polity]滅[西夏:polity]", True),
    ],
)
def test_by_their_deeds_and_words(one: str, other: str, alike: bool) -> None:
    first, second = (event_of(fact(marked, "1213"), Source("")) for marked in (one, other))
    assert first is not None
    assert second is not None
    assert tell_alike(first, second) is alike
