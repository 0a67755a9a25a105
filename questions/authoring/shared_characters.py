"""Characters that both scripts print, and mean different words by: 后 of Simplified is 後 or 后 in Traditional.

`questions.documents.one_script` leaves them as they stand, for it sees one character at a time. Here the phrase around
them decides, as OpenCC knows it, and only where a sentence was written in Simplified; names are left to the tables.
"""

from __future__ import annotations

from collections.abc import Iterable

from questions.documents.one_script import in_one_script
from questions.documents.script import HANS, HANT, convert, script_of
from questions.entities.entity import Entity

_OF_ANY = {"于": "於"}
"""Printed so today in a Traditional sentence too: 病逝於北京, 戰於張義堡南."""
_KEPT = frozenset("丑么仆伙佣凶占台吁吃咨咸唇岩岳峰布床征恤才昵晒朴栖梁毀涂淀游灶熏痴皂秘群羡背范郁采雇霉")
"""Where OpenCC restores a rarer form than the one in print, or takes a name or a word of its own (己丑) for another."""
_IN_PRINT = {"裏": "裡"}
"""The usual form of what OpenCC makes of one."""


def parted(text: str, entities: Iterable[Entity], sentence: str) -> str:
    """``text``, which is Traditional, with these characters as Traditional has them; ``sentence`` told it."""
    is_simplified = script_of(sentence) == HANS
    if not is_simplified and not any(character in text for character in _OF_ANY):
        return text
    phrased = in_one_script(convert(text, HANT), HANT)
    if len(phrased) != len(text):
        return text
    named = {place for entity in entities for place in range(entity.start, entity.end)}
    return "".join(
        character if place in named else _meant(character, other, is_simplified)
        for place, (character, other) in enumerate(zip(text, phrased, strict=True))
    )


def _meant(character: str, other: str, is_simplified: bool) -> str:
    """A character or what the phrase makes of it."""
    if is_simplified:
        return character if character in _KEPT else _IN_PRINT.get(other, other)
    return other if _OF_ANY.get(character) == other else character
