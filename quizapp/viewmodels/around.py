"""What stands around an answered question, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questions.authoring.surroundings import Event, Surroundings
from quizapp.viewmodels.date_words import DateWords
from quizapp.viewmodels.script_words import ScriptWords

_ON_A_SIDE = 2


@dataclass(frozen=True, slots=True)
class Moment:
    """An event on the strip of the time axis."""

    date: str
    other_date: str
    """In the other calendar; may be empty."""
    statement: str
    here: bool
    """Whether it is what was asked."""


@dataclass(frozen=True, slots=True)
class Around:
    """All of it; anything may be missing."""

    inferred: bool = False
    moments: tuple[Moment, ...] = ()
    """Just before, what was asked, just after."""
    preceding: str = ""
    following: str = ""
    siblings: tuple[str, ...] = ()
    """Stems of other questions of the fact."""


def around(surroundings: Surroundings, dates: DateWords, words: ScriptWords) -> Around:
    """Say what stands around a question."""
    event = surroundings.event
    before = _apart(surroundings.before[::-1], event)[::-1]
    after = _apart(surroundings.after, event)
    moments = () if event is None else (*before, event, *after)
    return Around(
        inferred=surroundings.inferred,
        moments=tuple(moment(each, dates, words, here=each is event) for each in moments),
        preceding=words.show(surroundings.preceding),
        following=words.show(surroundings.following),
        siblings=tuple(words.show(sibling.stem) for sibling in surroundings.siblings),
    )


def moment(event: Event, dates: DateWords, words: ScriptWords, *, here: bool = False) -> Moment:
    """An event with its date."""
    date, other = dates.short(event.date)
    return Moment(words.show(date), words.show(other), words.show(event.statement), here)


def _apart(events: Sequence[Event], asked: Event | None) -> tuple[Event, ...]:
    """The nearest events that do not say the same once more."""
    seen = {asked.statement} if asked is not None else set()
    kept: list[Event] = []
    for event in events:
        if event.statement not in seen:
            seen.add(event.statement)
            kept.append(event)
    return tuple(kept[:_ON_A_SIDE])
