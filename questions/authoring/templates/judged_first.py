"""True or false: one event before another of the same story.

「夏神宗即位」發生在「成吉思汗病死」之前。這個說法正確嗎？
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.difficulty import estimate, gaps
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.fitness import unfit
from questions.authoring.identity import number
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.authoring.settled import as_option, go_together, is_settled
from questions.facts.claim import ClaimKind

_ENDS = {ClaimKind.DEATH, ClaimKind.FALL}
_LEFT = {ClaimKind.DEATH, ClaimKind.ABDICATION}
_READ = 12
_NEAR_DAYS = 25 * 366
"""What lies farther apart is put in order without knowing anything."""


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask of an event and the next one that can be compared; half of the statements are true, as the id decides."""
    if not _can_stand(event, chronicle):
        return
    later = next((other for other in islice(chronicle.after(event), _READ) if _follows(other, event, chronicle)), None)
    if later is None:
        return
    is_true = number(f"{event.fact.id}|judged first", 2) == 0
    one, other = (event, later) if is_true else (later, event)
    verdicts = put("judged.right", event), put("judged.wrong", event)
    draft = Draft(
        event,
        Asks.FIRST,
        put("judged.first", event, one=one.text, other=other.text),
        verdicts[not is_true],
        explanation.of_circle((event, later), event),
        (later,),
        about=f"first|{later.fact.id}",
    )
    hard = estimate(QuestionKind.TRUE_FALSE, Asks.FIRST, event, chronicle, gaps((event, later)))
    yield draft.judgement(verdicts, hard)


def _follows(other: Event, event: Event, chronicle: Chronicle) -> bool:
    near = other.interval.first - event.interval.last <= _NEAR_DAYS
    if not near or _ends_who_acted(other, event):
        return False
    return unfit(other) is None and go_together(event, other) and _can_stand(other, chronicle)


def _ends_who_acted(other: Event, event: Event) -> bool:
    """Whether it needs no knowledge which came first: 鐵木真統一蒙古, and 成吉思汗病死; his death, and 窩闊台繼位."""
    if event.kind in _LEFT and other.kind is ClaimKind.ACCESSION and _of_one_court(event, other):
        return True
    return other.kind in _ENDS and other.subject is not None and key_of(other.subject) in event.keys


def _of_one_court(event: Event, other: Event) -> bool:
    one, another = event.subject, other.subject
    return one is not None and another is not None and one.polity is not None and one.polity == another.polity


def _can_stand(event: Event, chronicle: Chronicle) -> bool:
    return as_option(event) is not None and not event.quotes and is_settled(event, chronicle)
