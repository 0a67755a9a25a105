"""Which questions of a bank are listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from questions.bank.listing import QuestionEntry
from questions.bank.values import Origin
from questions.documents.script import fold


class Standing(StrEnum):
    """What people or the program did to a question."""

    ALL = "all"
    """All that are asked."""
    GENERATED = "generated"
    EDITED = "edited"
    OWN = "own"
    FLAGGED = "flagged"
    """Reported or flagged by whoever learns on this computer."""
    ALIKE = "alike"
    """Of the same stem as another."""
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a question must be to be listed; the default lists all that are asked."""

    kind: str = ""
    """A `QuestionKind`'s value; empty for any."""
    document: str = ""
    """Title of a source; empty for any."""
    tag: str = ""
    standing: Standing = Standing.ALL
    first_jdn: int | None = None
    last_jdn: int | None = None

    def between(self, first_jdn: int | None, last_jdn: int | None) -> Choice:
        """The same of a period."""
        return replace(self, first_jdn=first_jdn, last_jdn=last_jdn)

    def keeps(self, entry: QuestionEntry, flagged: frozenset[str], alike: frozenset[str]) -> bool:
        """Whether ``entry`` is listed."""
        if self.standing in (Standing.FLAGGED, Standing.ALIKE):
            among = flagged if self.standing is Standing.FLAGGED else alike
            stands = entry.id in among and not entry.retired
        else:
            stands = _STANDS[self.standing](entry)
        return (
            stands
            and (not self.kind or entry.kind == self.kind)
            and (not self.document or entry.document == self.document)
            and (not self.tag or self.tag in entry.tags)
            and self._in_period(entry)
        )

    def _in_period(self, entry: QuestionEntry) -> bool:
        if self.first_jdn is None and self.last_jdn is None:
            return True
        if entry.first_jdn is None or entry.last_jdn is None:
            return False
        return (self.first_jdn is None or entry.last_jdn >= self.first_jdn) and (
            self.last_jdn is None or entry.first_jdn <= self.last_jdn
        )


_STANDS: Mapping[Standing, Callable[[QuestionEntry], bool]] = {
    Standing.ALL: lambda entry: not entry.retired,
    Standing.GENERATED: lambda entry: not entry.retired and entry.origin == Origin.GENERATED,
    Standing.EDITED: lambda entry: not entry.retired and entry.origin == Origin.EDITED,
    Standing.OWN: lambda entry: not entry.retired and entry.origin == Origin.OWN,
    Standing.RETIRED: lambda entry: entry.retired,
}


def alike(entries: Sequence[QuestionEntry]) -> frozenset[str]:
    """Ids of questions that share their kind, stem and answer with another, whatever script and punctuation."""
    keys = [(entry.kind, _bare(entry.stem), _bare(entry.answer)) for entry in entries]
    count = Counter(key for key, entry in zip(keys, entries, strict=True) if not entry.retired)
    return frozenset(entry.id for key, entry in zip(keys, entries, strict=True) if count[key] > 1)


def _bare(text: str) -> str:
    return "".join(character for character in fold(text) if character.isalnum())
