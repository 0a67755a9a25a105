"""Texts in the script a reader likes, names safe: 乾隆 stays 乾隆 in Simplified, and 余靖 and 范雍 in Traditional.

OpenCC converts phrases it knows and single characters otherwise, and for a name it does not know picks the common
word's character (餘靖, 範雍). So names of our tables are written as the tables have them, and in other names of people
each character as ``name_characters.tsv`` says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

import ahocorasick_rs

from questions.data import rows
from questions.documents.one_script import in_one_script
from questions.documents.script import HANS, HANT, convert, fold, script_of
from questions.entities.entity import EntityType
from questions.entities.gazetteer import known_names
from questions.entities.spelling import in_printed_forms

_KEPT_IN_SIMPLIFIED = "乾"
"""Simplified writes 乾 as 干 in common words, and as it is in names."""


class Variant(StrEnum):
    """How a text is to be written."""

    TAIWAN = "zh-Hant-TW"
    HONG_KONG = "zh-Hant-HK"
    SIMPLIFIED = "zh-Hans"


_Name = tuple[int, int, str]
"""Where a name stands, and how it is to be written."""


class _Protected(NamedTuple):
    """Names that OpenCC would spoil, and how they are written in the other script."""

    finder: Any
    written: tuple[str, ...]


def in_variant(text: str, variant: Variant, source: str = "") -> str:
    """``text`` as ``variant`` writes it.

    Args:
        text: in either script, or in both.
        variant: what is wanted.
        source: the script of what the text is part of; by default the one that most of its characters tell.
    """
    if variant is Variant.SIMPLIFIED:
        return _with(text, _matches(text, _spoilt_in_simplified()), _to_simplified)
    text = _from_simplified(text) if (source or script_of(text)) == HANS else in_one_script(text, HANT)
    return in_printed_forms(text, variant)


def _from_simplified(text: str) -> str:
    names = list(_matches(text, _spoilt_in_traditional()))
    taken = [(start, end) for start, end, _ in names]
    names += [name for name in _unknown_people(text) if all(name[1] <= start or end <= name[0] for start, end in taken)]
    return _with(text, sorted(names), _to_traditional)


def _to_traditional(text: str) -> str:
    return convert(text, HANT)


def _to_simplified(text: str) -> str:
    return convert(text, HANS)


def _matches(text: str, protected: _Protected) -> Iterator[_Name]:
    for which, start, end in protected.finder.find_matches_as_indexes(text):
        yield start, end, protected.written[which]


def _with(text: str, names: Iterable[_Name], convert_part: Callable[[str], str]) -> str:
    """``text`` with names as they are to be written, and everything between them converted."""
    parts = []
    done = 0
    for start, end, written in names:
        parts += [convert_part(text[done:start]), written]
        done = end
    return "".join((*parts, convert_part(text[done:])))


def _unknown_people(text: str) -> Iterator[_Name]:
    """People that no table names, where one of their characters could be written otherwise."""
    characters = _name_characters()
    if not any(character in characters for character in text):
        return
    from questions.entities.recogniser import Recogniser  # noqa: PLC0415 - much to load for few texts

    for entity in Recogniser().find(text):
        if entity.type is EntityType.PERSON:
            surname, given = entity.text[:1], entity.text[1:]
            written = characters.get(surname, (None,))[0] or convert(surname, HANT)
            rest = "".join(characters[each][1] if each in characters else convert(each, HANT) for each in given)
            yield entity.start, entity.end, written + rest


@cache
def _name_characters() -> Mapping[str, tuple[str, str]]:
    return {row["simplified"]: (row["surname"], row["given"]) for row in rows("name_characters.tsv")}


@cache
def _spoilt_in_traditional() -> _Protected:
    """Names by their Simplified form, of which OpenCC would make other Traditional ones."""
    spoilt = {row["simplified"]: row["traditional"] for row in rows("script_words.tsv")}
    for name in _names():
        simplified = _simplified(name)
        if convert(simplified, HANT) != name:
            spoilt.setdefault(simplified, name)
    return _protected(spoilt)


@cache
def _spoilt_in_simplified() -> _Protected:
    spoilt = {name: _simplified(name) for name in _names()}
    spoilt |= {row["traditional"]: row["simplified"] for row in rows("script_words.tsv")}
    spoilt |= {written: written for written in spoilt.values()}
    return _protected({name: written for name, written in spoilt.items() if convert(name, HANS) != written})


def _protected(names: Mapping[str, str]) -> _Protected:
    finder = ahocorasick_rs.AhoCorasick(list(names), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return _Protected(finder, tuple(names.values()))


def _simplified(name: str) -> str:
    return "".join(each if each in _KEPT_IN_SIMPLIFIED else fold(each) for each in name)


def _names() -> Iterator[str]:
    """Names of the tables in Traditional, each once; what is but one character is no name."""
    seen: set[str] = set()
    for known in known_names():
        for surface, _ in known.surfaces:
            if len(surface) > 1 and surface not in seen:
                seen.add(surface)
                yield surface
    for row in rows("eras.tsv"):
        if row["era"] not in seen:
            seen.add(row["era"])
            yield row["era"]
