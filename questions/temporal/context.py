"""What a rule sees of the text, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from questions.calendars.dates import HistoricalDate
from questions.temporal.forms import characters
from questions.temporal.moment import Moment
from questions.temporal.narrative import Narrative

_SENTENCE_OPENERS = frozenset("。！？!?；;")
_CLAUSE_OPENERS = characters("，,。；;：:、！？!?（(「『“‘」』”’）)—－…·" + "于在至到自从但而并又便即因由且是以截的时")
"""A clause, or what a preposition governs, begins after one of these (or after white space)."""
OPENING, _CLOSING = "“「", "”」"


@dataclass(slots=True)
class Context:
    """A passage and how far its reading has come."""

    prose: str
    narrative: Narrative
    weights: Mapping[str, int] = field(default_factory=dict)
    """How often the document names a court: weak evidence for whose era is meant."""
    read_to: int = 0
    """End of the last expression read."""
    last: HistoricalDate | None = None
    """The last expression read, where it was a date."""
    _counted_to: int = 0
    _depths: tuple[int, int] = (0, 0)

    def at_clause_start(self, position: int) -> bool:
        """Whether a clause, or what a preposition governs, begins at ``position``."""
        if position in (0, self.read_to):
            return True
        before = self.prose[position - 1]
        return before in _CLAUSE_OPENERS or before.isspace()

    def at_sentence_start(self, position: int) -> bool:
        """Whether a sentence begins at ``position``."""
        return position == 0 or self.prose[position - 1] in _SENTENCE_OPENERS

    def quoted(self, position: int) -> bool:
        """Whether ``position`` stands inside a quotation that opened in this passage; asked in ascending order."""
        if position > self._counted_to:
            stretch = self.prose[self._counted_to : position]
            self._depths = (
                max(0, self._depths[0] + stretch.count(OPENING[0]) - stretch.count(_CLOSING[0])),
                max(0, self._depths[1] + stretch.count(OPENING[1]) - stretch.count(_CLOSING[1])),
            )
            self._counted_to = position
        return any(self._depths)

    def glosses(self, position: int) -> bool:
        """Whether ``position`` opens the bracket straight after the last expression: 端平元年（ｘ."""
        return position - self.read_to == 1 and self.last is not None and self.prose[self.read_to] in "（("

    def explains(self, position: int) -> bool:
        """Whether what begins at ``position`` says the last expression again: in brackets, or 以明年為景泰元年."""
        return position - self.read_to == 1 and self.last is not None and self.prose[self.read_to] in "（(為为即"

    def bracketed(self, position: int) -> bool:
        """Whether ``position`` stands in a bracket that opened a little before."""
        before = self.prose[max(0, position - 60) : position]
        return max(before.rfind("（"), before.rfind("(")) > max(before.rfind("）"), before.rfind(")"))


class Reading(NamedTuple):
    """What a rule understood."""

    start: int
    end: int
    date: HistoricalDate | None
    """None: these characters say no date, and no later rule may read them as one."""
    inferred: bool = False
    told: Moment | None = None
    """Where the story stands afterwards; None leaves it where it was."""
    alternatives: tuple[HistoricalDate, ...] = ()
