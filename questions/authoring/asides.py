"""Dates that the text gives to something else: a look back, or what came before 隨後."""

from __future__ import annotations

from questions.authoring.event import Event
from questions.authoring.unfit_words import words
from questions.documents.script import fold

_YEAR = len("-0220")


def is_dated_by_another(event: Event) -> bool:
    """Whether the date of an event may hold for another clause of the text only."""
    claim = event.fact.leading
    return _is_rough(event) or (
        claim.evidence.start >= claim.mention.end and (_looks_back(event) or _came_later(event))
    )


def _is_rough(event: Event) -> bool:
    """Whether a day was reckoned from a rough length of time: 半個月後."""
    surface = fold(event.fact.leading.mention.surface)
    return len(event.fact.date.value) > _YEAR and surface.startswith(words("rough"))


def _looks_back(event: Event) -> bool:
    """Whether a look back gave the date, and the next sentence goes on with the story: …因為去年拒絕。神宗逃至靈州."""
    claim = event.fact.leading
    if fold(claim.mention.surface) not in words("aside"):
        return False
    return "。" in claim.evidence.sentence[: claim.evidence.highlight[0]]


def _came_later(event: Event) -> bool:
    """Whether 隨後 stands between the month or day that dates a deed and the deed: it may have been in the next."""
    if len(event.fact.date.value) <= _YEAR:
        return False
    evidence = event.fact.leading.evidence
    sentence, start = fold(evidence.sentence), evidence.highlight[0]
    opening = sentence.rfind("。", 0, start) + 1
    return opening > 0 and any(sentence.startswith(words("later"), place) for place in (opening, start))
