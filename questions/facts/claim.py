"""A claim: one dated statement at one place of one document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.calendars.dates import HistoricalDate
from questions.entities.entity import Entity
from questions.temporal.expression import TimeExpression


class ClaimKind(StrEnum):
    """What sort of event a claim tells of."""

    BATTLE = "battle"
    """Sieges, campaigns, captures, defeats."""
    ACCESSION = "accession"
    ABDICATION = "abdication"
    DEATH = "death"
    TREATY = "treaty"
    FOUNDING = "founding"
    FALL = "fall"
    APPOINTMENT = "appointment"
    EMBASSY = "embassy"
    REVOLT = "revolt"
    EDICT = "edict"
    DISASTER = "disaster"
    CULTURE = "culture"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a claim stands in its source."""

    text: str
    """The slice of the file as read, markup included: ``source[start:end] == text``."""
    start: int
    """Offset in characters into the file as read."""
    end: int
    sentence: str
    """The whole sentence without markup, for people to read."""
    highlight: tuple[int, int]
    """Offsets in ``sentence`` of the part that makes the claim."""
    preceding: str = ""
    """What stands before the sentence in its paragraph, without markup; of long paragraphs the nearest sentences."""
    following: str = ""
    """What stands after it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One dated statement that stands alone."""

    document: str
    """The file's name."""
    statement: str
    """Self-contained, in the document's script; restored words stand in （）."""
    subject: str
    """The subject as written in the statement, without brackets; empty where there is none."""
    restored: bool
    """True where the subject was taken from the narrative."""
    mention: TimeExpression
    evidence: Evidence
    entities: tuple[Entity, ...]
    kind: ClaimKind

    @property
    def date(self) -> HistoricalDate:
        """When it happened."""
        return self.mention.date

    @property
    def date_open(self) -> bool:
        """Whether the text leaves open which of several dates is meant: never asked as if it were settled."""
        return bool(self.mention.alternatives)
