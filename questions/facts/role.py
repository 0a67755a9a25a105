"""The parts a clause may play, and what is known when that is decided."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

from questions.facts.body import Body


class Role(Enum):
    """The part a clause plays."""

    CLAIM = auto()
    DEPENDENT = auto()
    """Goes with the next main clause."""
    LEADING = auto()
    """Goes with the next main clause, and tells nothing by itself."""
    COMPLEMENT = auto()
    """Goes with the claim before it."""
    CONDITION = auto()
    """Neither it nor its main clause tells what happened."""
    NAME = auto()
    """Only names an event."""
    SKIPPED = auto()
    """Background, opinion, reason."""


class Situation(NamedTuple):
    """What the clauses before it in the sentence left behind."""

    follows_claim: bool
    governed: bool
    """After 下令, 建議 and the like: without a subject of its own it is what was ordered or proposed."""
    planned: bool
    """After a plan (欲, 想): without a subject of its own it is part of the plan."""


Check = Callable[[Body, Situation], Role | None]
