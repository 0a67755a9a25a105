"""Choosing the questions of a paper: 30 questions on 907 to 1127, of these kinds, so many easy and so many hard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from types import MappingProxyType
from typing import TypeVar

from questions.authoring.question import Question, QuestionKind
from questions.calendars import julian
from questions.papers.giveaways import Told, gives_away, told_by

_Key = TypeVar("_Key")


class Band(StrEnum):
    """How hard a question is."""

    EASY = "easy"
    MIDDLE = "middle"
    HARD = "hard"


_EASY_BELOW, _HARD_FROM = 0.4, 0.65
"""A third of the questions of a bank each, about."""


def band_of(question: Question) -> Band:
    """By its estimated difficulty."""
    if question.difficulty < _EASY_BELOW:
        return Band.EASY
    return Band.HARD if question.difficulty >= _HARD_FROM else Band.MIDDLE


@dataclass(frozen=True, slots=True)
class Wish:
    """What a teacher wants. Shares are weights: 3 to 5 to 2."""

    count: int
    first_year: int | None = None
    """Astronomical: 221 BCE is -220. None: from the beginning."""
    last_year: int | None = None
    kinds: Mapping[QuestionKind, int] = field(default_factory=lambda: MappingProxyType({}))
    """Shares by kind; empty: of every kind, as the bank has them."""
    spread: Mapping[Band, int] = field(default_factory=lambda: MappingProxyType({}))
    """Shares by difficulty; empty: as the bank has them."""
    documents: frozenset[str] = frozenset()
    """Titles of sources; empty: all."""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen."""

    questions: tuple[Question, ...]
    """By date."""
    fitting: int
    """How many of the bank fit period, kinds and sources: where it is below the count, the bank is too small."""
    missing: int
    """How many questions are wanting: those that remain share a fact with a chosen one or give it away."""
    off_spread: int
    """How many had to be of another difficulty than wished."""


def select(candidates: Iterable[Question], wish: Wish) -> Selection:
    """Choose by chance, which ``wish.seed`` decides, among the questions that fit.

    No two rest on one fact, and none gives another one's answer away; that holds before any share does. Kinds hold
    before difficulty.
    """
    fitting = [question for question in candidates if _fits(question, wish)]
    random = Random(f"{wish.seed}|selection")
    random.shuffle(fitting)
    kinds = shares(wish.count, wish.kinds or Counter(question.kind for question in fitting))
    bands = shares(wish.count, wish.spread or Counter(band_of(question) for question in fitting))
    hand = _Hand(kinds, bands)
    for question in fitting:
        hand.take(question, of_band=True)
    on_spread = len(hand.chosen)
    if hand.wanting:
        for question in fitting:
            hand.take(question, of_band=False)
    chosen = sorted(hand.chosen, key=lambda each: (each.date.order, each.id))
    return Selection(tuple(chosen), len(fitting), hand.wanting, len(chosen) - on_spread)


class _Hand:
    """The questions chosen so far and what is still wanted."""

    def __init__(self, kinds: dict[QuestionKind, int], bands: dict[Band, int]) -> None:
        self.chosen: list[Question] = []
        self._kinds = kinds
        self._bands = bands
        self._ids: set[str] = set()
        self._facts: set[str] = set()
        self._told: list[Told] = []

    @property
    def wanting(self) -> int:
        return sum(self._kinds.values())

    def take(self, question: Question, *, of_band: bool) -> None:
        """Choose ``question`` if it is wanted and goes with those chosen."""
        band = band_of(question)
        if not self._kinds.get(question.kind) or (of_band and not self._bands.get(band)):
            return
        if question.id in self._ids or not self._facts.isdisjoint(question.facts):
            return
        told = told_by(question)
        if any(gives_away(told, other) for other in self._told):
            return
        self.chosen.append(question)
        self._told.append(told)
        self._ids.add(question.id)
        self._facts.update(question.facts)
        self._kinds[question.kind] -= 1
        if self._bands.get(band):
            self._bands[band] -= 1


def shares(total: int, weights: Mapping[_Key, int]) -> dict[_Key, int]:
    """``total`` in parts as ``weights`` have it, by largest remainder."""
    whole = sum(weights.values())
    if not whole:
        return dict.fromkeys(weights, 0)
    parts = {key: total * weight // whole for key, weight in weights.items()}
    rests = sorted(weights, key=lambda key: -(total * weights[key] % whole))
    for key in rests[: total - sum(parts.values())]:
        parts[key] += 1
    return parts


def _fits(question: Question, wish: Wish) -> bool:
    if (wish.kinds and question.kind not in wish.kinds) or (wish.documents and question.document not in wish.documents):
        return False
    if wish.first_year is None and wish.last_year is None:
        return True
    first_day = question.date.first_jdn
    if first_day is None:
        return False
    year = julian.ymd(first_day)[0]
    return (wish.first_year is None or wish.first_year <= year) and (wish.last_year is None or year <= wish.last_year)


def too_close(questions: Sequence[Question]) -> list[tuple[Question, Question]]:
    """Pairs that rest on one fact, or of which one gives the other away: for papers picked by hand."""
    told = [told_by(question) for question in questions]
    return [
        (one, other)
        for position, one in enumerate(questions)
        for place, other in enumerate(questions[:position])
        if set(one.facts) & set(other.facts) or gives_away(told[position], told[place])
    ]
