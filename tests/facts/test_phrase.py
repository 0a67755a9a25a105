from __future__ import annotations

from questions.entities.entity import Entity, EntityType
from questions.facts.phrase import Phrase, joined


def phrase(text: str, *names: str) -> Phrase:
    """``text`` with ``names``, each where it first stands."""
    places = [(name, text.index(name)) for name in names]
    return Phrase(text, tuple(Entity(name, name, EntityType.PERSON, at, at + len(name)) for name, at in places))


def held(given: Phrase) -> list[str]:
    """What stands where the names of a phrase are said to stand."""
    return [given.text[name.start : name.end] for name in given.names]


def test_names_move_along_where_phrases_are_joined() -> None:
    whole = joined([phrase("孟珙會師", "孟珙"), phrase("破城"), phrase("擒張天綱", "張天綱")], "，")
    assert whole.text == "孟珙會師，破城，擒張天綱"
    assert held(whole) == ["孟珙", "張天綱"]


def test_a_part_has_the_names_that_stand_whole_in_it() -> None:
    whole = phrase("孟珙擒張天綱而還", "孟珙", "張天綱")
    assert held(whole.part(2)) == ["張天綱"]
    assert held(whole.part(0, 5)) == ["孟珙"]
    assert held(whole.part(1, 6)) == ["張天綱"]
    assert whole.part(0) == whole
