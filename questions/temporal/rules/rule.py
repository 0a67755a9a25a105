"""What a rule is, what it sees, and what it gives back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from questions.calendars.dates import HistoricalDate
from questions.temporal.moment import Moment
from questions.temporal.narrative import Narrative

_CLAUSE_START = re.compile(r"(?:^|[，,。；;：:、！？!?（(「『“‘」』”’）)\s—]|[于在至到自从但而并又便即因由且是])$")


@dataclass(slots=True)
class Context:
    """A passage and how far its reading has come."""

    prose: str
    folded: str
    narrative: Narrative
    read_to: int = 0
    """End of the last expression read."""

    def at_clause_start(self, position: int) -> bool:
        """Whether a clause, or what a preposition governs, begins at ``position``."""
        return position == self.read_to or bool(_CLAUSE_START.search(self.folded[max(0, position - 1) : position]))

    def quoted(self, position: int) -> bool:
        """Whether ``position`` stands inside a quotation that opened in this passage."""
        before = self.folded[:position]
        return before.count("“") > before.count("”") or before.count("「") > before.count("」")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule understood."""

    start: int
    end: int
    date: HistoricalDate | None
    """None: these characters say no date, and no later rule may read them as one."""
    inferred: bool = False
    told: Moment | None = None
    """Where the story stands afterwards; None leaves it where it was."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over folded text and the reading of its matches."""

    name: str
    pattern: str
    read: Callable[[re.Match[str], Context], Reading | None]
    """None: not understood, let the next rule try."""
