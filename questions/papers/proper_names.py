"""Where a text has proper names that Chinese print underlines: people, places, states and peoples, eras.

Offices are none, nor are the words behind a name in 宋軍, 契丹人 or 三峰山之戰. Eras are names where a year of theirs
follows: 端平元年.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from questions.authoring.question import Asks, Question, QuestionKind
from questions.calendars.eras import era_names, named
from questions.data import lines, rows
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.entities.recogniser import Recogniser
from questions.entities.rules.sides import singles

Span = tuple[int, int]

_WHOLE = (EntityType.PERSON, EntityType.PLACE, EntityType.POLITY)
_LEAST_PHRASE = 4
"""Characters of a phrase of asking in which a name might be seen: 這個說法正確嗎."""


@lru_cache(4096)
def proper_names(text: str, others: frozenset[str] = frozenset()) -> tuple[Span, ...]:
    """The places of its names, in order and apart; ``text`` is in either script.

    ``others`` are names as well, though nothing but the questions that ask for them says so.
    """
    folded = fold(text)
    taken = bytearray(len(text))
    for start, end in _asking(folded):
        taken[start:end] = b"\1" * (end - start)
    found = []
    for start, end in (*_eras(folded), *_named(folded), *_asked_for(folded, others), *_dynasties(folded)):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append((start, end))
    return tuple(sorted(found))


def _eras(folded: str) -> Iterator[Span]:
    return (era.span() for era in _dated_eras().finditer(folded))


def _dynasties(folded: str) -> Iterator[Span]:
    """The one character of a dynasty before an era: 金天興三年."""
    for era in _dated_eras().finditer(folded):
        dynasty = folded[max(0, era.start() - 1) : era.start()]
        if dynasty and any(dynasty in fold(each.court) for each in named(era.group())):
            yield era.start() - 1, era.start()


def _named(folded: str) -> Iterator[Span]:
    for entity in _recogniser().find(folded):
        if entity.type in _WHOLE:
            yield entity.start, entity.end
        elif entity.type is EntityType.OFFICE:
            yield from _first(entity)
        elif entity.type in (EntityType.ARMY, EntityType.EVENT):
            yield from _inside(entity)


def names_asked_for(questions: Iterable[Question]) -> frozenset[str]:
    """Options that are names, since they are asked who or where it was, and that no table and no rule knows."""
    options = {
        option.text
        for question in questions
        if question.asks in (Asks.WHO, Asks.WHERE) and question.kind is QuestionKind.SINGLE_CHOICE
        for option in question.options
    }
    return frozenset(text for text in options if len(text) > 1 and not proper_names(text))


def _asked_for(folded: str, names: frozenset[str]) -> Iterator[Span]:
    for name in sorted(map(fold, names), key=len, reverse=True):
        for found in re.finditer(re.escape(name), folded):
            yield found.span()


def _first(office: Entity) -> Iterator[Span]:
    """The place whose office it is: 廬州 of 廬州知州."""
    for length in range(len(office.text) - 1, 1, -1):
        inner = _recogniser().find(office.text[:length])
        if len(inner) == 1 and inner[0].type in _WHOLE and len(inner[0].text) == length:
            yield office.start, office.start + length
            return


def _inside(entity: Entity) -> Iterator[Span]:
    """The names before the common words at its end."""
    ending = max((word for word in _common_words()[entity.type] if entity.text.endswith(word)), key=len, default="")
    rest = entity.text.removesuffix(ending)
    inner = [(each.start, each.end) for each in _recogniser().find(rest) if each.type in _WHOLE]
    if not inner and all(character in singles() for character in rest):
        inner = [(place, place + 1) for place in range(len(rest))]
    if not inner and (entity.type is EntityType.ARMY or named(rest)):
        inner = [(0, len(rest))]
    return ((entity.start + start, entity.start + end) for start, end in inner)


@cache
def _common_words() -> Mapping[EntityType, Sequence[str]]:
    armies = [word for row in rows("army_words.tsv") for word in fold(row["words"]).split()]
    happenings = [word for line in lines("event_suffixes.txt") for word in fold(line).split()]
    return {EntityType.ARMY: armies, EntityType.EVENT: happenings}


@cache
def _recogniser() -> Recogniser:
    return Recogniser()


@cache
def _dated_eras() -> re.Pattern[str]:
    longest_first = sorted({fold(name) for name in era_names()}, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, longest_first))})(?=[元一二三四五六七八九十廿卅]+年)")


def _asking(folded: str) -> Iterator[Span]:
    """The words of our own phrasings."""
    return (found.span() for found in _phrases().finditer(folded))


@cache
def _phrases() -> re.Pattern[str]:
    said = (piece for row in rows("phrasings.tsv") for piece in re.split(r"\{\w+\}", fold(row["zh-Hant"])))
    plain = {piece.strip("，。：？「」") for piece in said}
    longest_first = sorted((piece for piece in plain if len(piece) >= _LEAST_PHRASE), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))
