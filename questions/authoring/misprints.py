"""Characters that print gets wrong (上書嗚冤): a question is put as they were meant, its evidence as printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from questions.data import rows
from questions.documents.script import HANS, convert, fold
from questions.entities.entity import Entity, EntityType
from questions.entities.gazetteer import senses

_ISLE, _PREFECTURE = "洲", "州"
_NAME = 2
"""Characters of the name of a prefecture, 州 among them."""


def as_meant(text: str, entities: Iterable[Entity]) -> str:
    """``text`` without the misprints of the table and those of prefectures right after a state; of the same length."""
    text = _printed().sub(lambda found: _meant()[found[0]], text)
    for entity in entities:
        name = text[entity.end : entity.end + _NAME]
        if entity.type is EntityType.POLITY and name.endswith(_ISLE) and _is_prefecture(name):
            text = text[: entity.end] + name.replace(_ISLE, _PREFECTURE) + text[entity.end + len(name) :]
    return text


def _is_prefecture(name: str) -> bool:
    """Whether no place is called so, and one is with 州 instead."""
    known = senses()
    return fold(name) not in known and fold(name.replace(_ISLE, _PREFECTURE)) in known


@cache
def _meant() -> dict[str, str]:
    pairs = [(row["printed"], row["meant"]) for row in rows("misprints.tsv")]
    return {**dict(pairs), **{convert(wrong, HANS): convert(right, HANS) for wrong, right in pairs}}


@cache
def _printed() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_meant(), key=len, reverse=True))))
