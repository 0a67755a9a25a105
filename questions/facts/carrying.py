"""How far a date reaches: to the next sentence of its paragraph, where that goes on with the same story.

A reader who dates the second sentence by the first does so because the same people go on with the same action. So the
fighting goes on in the month or year; whatever else is told has to be told of somebody the dated sentence named, and of
a day only fighting and deaths that have a name in common with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind
from questions.facts.dating import precision
from questions.facts.word_table import alternatives, table
from questions.temporal.expression import TimeExpression

_DAY = 3
_FIGHTING = frozenset({ClaimKind.BATTLE, ClaimKind.DEATH, ClaimKind.FALL})
_OTHER_TIMES = re.compile(alternatives(table("other_times")))
"""Denied, over, going on, said, or come later: no event right after the one dated."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A date that the sentence before has told an event of."""

    mention: TimeExpression
    since: int
    """Where that sentence starts in the passage's prose."""
    named: frozenset[str]
    """Whom and what it names: normalised names, and the sides they belong to."""

    def reaches(self, folded: str) -> bool:
        """Whether the script-folded sentence ``folded`` may go on under this date."""
        return bool(precision(self.mention.date)) and _OTHER_TIMES.search(folded) is None

    def dates(self, kind: ClaimKind, subject: Iterable[Entity], told: Iterable[Entity]) -> bool:
        """Whether a claim of that ``kind`` happened then too.

        Args:
            kind: what sort of event it tells of.
            subject: the names in its subject.
            told: all names in it.
        """
        if kind not in _FIGHTING:
            who = {
                entity.name if entity.type is EntityType.PERSON else entity.polity or entity.name for entity in subject
            }
            return precision(self.mention.date) < _DAY and not self.named.isdisjoint(who)
        return precision(self.mention.date) < _DAY or not self.named.isdisjoint(names_of(told))


def names_of(entities: Iterable[Entity]) -> frozenset[str]:
    """Normalised names, and the sides they belong to."""
    return frozenset(name for entity in entities for name in (entity.name, entity.polity) if name)
