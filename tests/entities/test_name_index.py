from __future__ import annotations

from itertools import product

import pytest

from questions.entities.name_index import NameIndex

CHARACTERS = "金木水火土日月山川"
TEXT = "金木水火土日月山川川山月日土火水木金金金木木山山"


def met_in_turn(names: list[str], text: str) -> set[tuple[int, int]]:
    """What looking at every stretch of the text finds."""
    spans = ((start, end) for end in range(len(text) + 1) for start in range(end))
    return {(start, end) for start, end in spans if text[start:end] in names}


@pytest.mark.parametrize("count", [0, 1, 5, 80, 81, 300])
def test_few_and_many_names_are_met_alike(count: int) -> None:
    names = ["".join(name) for length in (2, 3) for name in product(CHARACTERS, repeat=length)][:count]
    index = NameIndex()
    for name in names:
        index.add(name)
    before = index.met(TEXT)
    index.build()
    assert index.met(TEXT) == before
    assert set(before) == met_in_turn(names, TEXT)


def test_overlapping_names_come_by_their_ends_the_longer_first() -> None:
    index = NameIndex()
    for name in ("水火", "金木水火", "金木", "火土"):
        index.add(name)
    assert index.met("金木水火土") == [(0, 2), (0, 4), (2, 4), (3, 5)]
