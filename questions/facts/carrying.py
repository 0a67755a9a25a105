"""How far a date reaches: to the next sentence of its paragraph, where nothing there speaks against it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.facts.claim import ClaimKind
from questions.facts.dating import precision
from questions.temporal.expression import TimeExpression

_DAY = 3
_OF_THE_DAY = frozenset({ClaimKind.BATTLE, ClaimKind.DEATH, ClaimKind.FALL})
"""What the sentence after a day's fighting tells is of that day; who was sent or appointed then may be so later."""
_OTHER_TIMES = re.compile(
    "[不未没无非已曾仍尚拟欲想其]|打算|计划|准备|一直|正[在值]|此时|当时|在位|原[本先]|主张|建议|认为|至今|多次|[屡每常]|历时|长达|前后|多年|数[年月]|年间"
)
"""Denied, over, going on or said: no event right after the one dated."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A date that the sentence before has told an event of."""

    mention: TimeExpression
    since: int
    """Where that sentence starts in the passage's prose."""

    def dates(self, kind: ClaimKind, folded: str) -> bool:
        """Whether what the script-folded clauses ``folded`` tell, of that ``kind``, happened then too."""
        exactness = precision(self.mention.date)
        if not exactness or _OTHER_TIMES.search(folded):
            return False
        return exactness < _DAY or kind in _OF_THE_DAY
