"""Which of four events came before another event or a year, or after it: as many as there are.

下列哪些事發生在西夏滅亡之前？ 下列哪些事發生在1220年之前？ Two of four are right, or three; never all or none.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.circles import Circle
from questions.authoring.difficulty import estimate, gaps
from questions.authoring.draft import Draft
from questions.authoring.event import Event
from questions.authoring.fitness import unfit
from questions.authoring.identity import drawn, number
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import is_settled
from questions.authoring.years import span, written

_LEAST = 2
"""Right options: of one alone, a single choice would ask better."""
_LONGEST_MARK = 18
"""Characters of an event that can be named in the stem."""
_READ = 12


def write(circle: Circle, chronicle: Chronicle) -> Iterator[Question]:
    """Ask what came before or after an event or a year that lies between two of the events."""
    lead = circle[2]
    seed = f"{lead.fact.id}|several"
    cuts = [("several.before", cut) for cut in range(_LEAST, len(circle))]
    cuts += [("several.after", cut) for cut in range(1, len(circle) - _LEAST + 1)]
    marked = ((use, cut, mark) for use, cut in _from(cuts, seed) if (mark := _mark(circle, cut, chronicle)) is not None)
    use, cut, mark = next(marked, ("", 0, None))
    if mark is None:
        return
    right = circle[:cut] if use == "several.before" else circle[cut:]
    texts = drawn((event.text for event in circle), seed)
    options = [(text, any(event.text == text for event in right)) for text in texts]
    draft = Draft(
        lead,
        Asks.WHAT,
        put(use, lead, event=mark.text if isinstance(mark, Event) else written(mark, lead.script)),
        "；".join(text for text, is_right in options if is_right),
        explanation.of_circle((*circle, mark) if isinstance(mark, Event) else circle, lead),
        (*(event for event in circle if event is not lead), *([mark] if isinstance(mark, Event) else [])),
        "|".join((use, *sorted(event.folded for event in right))),
    )
    yield draft.several(options, estimate(QuestionKind.MULTIPLE_CHOICE, Asks.WHAT, lead, chronicle, gaps(circle)))


def _from(cuts: list[tuple[str, int]], seed: str) -> list[tuple[str, int]]:
    """The cuts, beginning with a drawn one."""
    first = number(seed, len(cuts))
    return cuts[first:] + cuts[:first]


def _mark(circle: Circle, cut: int, chronicle: Chronicle) -> Event | int | None:
    """What parts the events before ``cut`` from the others: another event of the story, else a year."""
    for other in islice(chronicle.after(circle[cut - 1]), _READ):
        if other.interval.last >= circle[cut].interval.first:
            break
        if _can_part(other, circle, chronicle):
            return other
    return _year_between(circle[cut - 1], circle[cut])


def _can_part(other: Event, circle: Circle, chronicle: Chronicle) -> bool:
    """Whether it is told in a few words and lies in another year than each of the circle."""
    is_told = unfit(other) is None and len(other.text) <= _LONGEST_MARK and "，" not in other.text
    return is_told and is_settled(other, chronicle) and all(other.years_apart(event) for event in circle)


def _year_between(last: Event, following: Event) -> int | None:
    """A year all of which lies after the one and before the other, the middle one of them; None if there is none."""
    if last.year is None or following.year is None:
        return None
    free = [
        year
        for year in range(last.year + 1, following.year)
        if span(year).first > last.band.last and span(year).last < following.band.first
    ]
    return free[len(free) // 2] if free else None
