"""A fact: claims that say the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.calendars.dates import HistoricalDate
from questions.entities.entity import Entity
from questions.facts.claim import Claim, ClaimKind


class FactStatus(StrEnum):
    """How well a fact stands among the documents."""

    SINGLE = "single"
    CORROBORATED = "corroborated"
    """Told by two independent documents or more."""
    CONFLICT = "conflict"
    """Contradicted by another fact and not settled: never asked."""
    DISPUTED = "disputed"
    """Contradicted by another fact, and a person decided that both stand: asked only as what a source says."""
    OVERRULED = "overruled"
    """Contradicted by another fact, and a person decided for that one: never asked."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What one or several claims say."""

    id: str
    """Derived from what the fact says, so that rebuilding keeps it."""
    claims: tuple[Claim, ...]
    """At least one; the first is the one shown and asked."""
    status: FactStatus
    conflicts_with: tuple[str, ...] = ()
    """Ids of the facts it contradicts."""

    @property
    def settled(self) -> bool:
        """Whether it can be asked about as if it were so."""
        return self.status in (FactStatus.SINGLE, FactStatus.CORROBORATED)

    @property
    def leading(self) -> Claim:
        """The claim that speaks for the fact."""
        return self.claims[0]

    @property
    def statement(self) -> str:
        """What happened, standing alone."""
        return self.leading.statement

    @property
    def subject(self) -> str:
        """Who or what did it."""
        return self.leading.subject

    @property
    def date(self) -> HistoricalDate:
        """When it happened."""
        return self.leading.date

    @property
    def kind(self) -> ClaimKind:
        """What sort of event it is."""
        return self.leading.kind

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Who and what takes part, with offsets into the statement."""
        return self.leading.entities
