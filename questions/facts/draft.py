"""Claims in the making, and what carries over between the clauses of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from questions.facts.body import Body
from questions.facts.carrying import Carried
from questions.facts.claim import ClaimKind
from questions.facts.clauses import Clause
from questions.facts.phrase import Phrase
from questions.facts.subject import Subject
from questions.temporal.expression import TimeExpression


@dataclass
class Draft:
    """A claim in the making."""

    words: Phrase
    subject: Subject | None
    restored: bool
    """Whether the subject has to be put before ``words``."""
    mention: TimeExpression
    start: int
    """Offsets in the passage's prose of the clauses it is made of."""
    end: int
    kind: ClaimKind
    since: int | None = None
    """Where the sentence starts that has its date, where that is the one before."""


@dataclass
class Waiting:
    """A dependent clause that waits for its main clause."""

    body: Body
    clause: Clause
    opens_scope: bool
    """It is the first clause of its date."""


@dataclass
class SentenceState:
    """What carries over from clause to clause of a sentence."""

    mention: TimeExpression | None = None
    carried: Carried | None = None
    """The date, where the sentence before has it."""
    fresh: bool = False
    """The date has been named and no clause told yet."""
    departed: bool = False
    """Somebody set out under this date."""
    befell: bool = False
    """A defeat, a death or a disaster has been told of under this date."""
    waiting: list[Waiting] = field(default_factory=list)
    planned: bool = False
    governed: bool = False
    governor: Phrase | None = None
    """The clause before a colon, of which the clauses after it are the terms: 雙方商定：…"""
    governing: Subject | None = None
    """Who agreed upon them or ordered them."""
    ordering: str = ""
    """Who ordered, and the verb (宋太宗命), while a list of what each was to do goes on."""
    governor_kind: ClaimKind = ClaimKind.OTHER
    supposed: bool = False
    read_to: int = 0
    """End of the clause before."""
    drafts: list[Draft] = field(default_factory=list)
