"""What a teacher writes after ``paper``, read and checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

import typer

from questions.authoring.question import QuestionKind
from questions.cli.messages import say
from questions.papers.handout import Part
from questions.papers.marks import Marks
from questions.papers.paper import PageSize, Place
from questions.papers.selection import Band

T = TypeVar("T")

KINDS = {kind.value.replace("_", "-"): kind for kind in QuestionKind}
PLACES = {"taiwan": Place.TAIWAN, "hong-kong": Place.HONG_KONG, "mainland": Place.MAINLAND}
SIZES = {size.value: size for size in PageSize}
PARTS = {part.value: part for part in Part}
MARKS = {marks.value: marks for marks in Marks}

_YEARS = re.compile(r"(前?)(\d{1,4})\s*(?:-|–|—|~|～|至|到)\s*(前?)(\d{1,4})")


def years(text: str | None) -> tuple[int | None, int | None]:
    """First and last astronomical year of 907-1127 or 前221-前202."""
    if text is None:
        return None, None
    found = _YEARS.fullmatch(text.strip())
    if not found:
        raise typer.BadParameter(say("paper_years_wrong"), param_hint="--years")
    before_first, first, before_last, last = found.groups()
    span = _astronomical(before_first, first), _astronomical(before_last, last)
    if span[0] > span[1]:
        raise typer.BadParameter(say("paper_years_wrong"), param_hint="--years")
    return span


def _astronomical(before: str, year: str) -> int:
    return 1 - int(year) if before else int(year)


def kinds(texts: list[str]) -> Mapping[QuestionKind, int]:
    """Kinds with their shares: single-choice=20, or single-choice alone for one share."""
    wanted: dict[QuestionKind, int] = {}
    for text in texts:
        name, _, share = text.partition("=")
        if name not in KINDS or not (share or "1").isdecimal():
            raise typer.BadParameter(", ".join(KINDS), param_hint="--kind")
        wanted[KINDS[name]] = int(share or 1)
    return wanted


def spread(text: str | None) -> Mapping[Band, int]:
    """Shares of easy, middle and hard questions: 3:5:2."""
    if text is None:
        return {}
    parts = text.split(":")
    if len(parts) != len(Band) or not all(part.isdecimal() for part in parts):
        raise typer.BadParameter("3:5:2", param_hint="--difficulty")
    return dict(zip(Band, map(int, parts), strict=True))


def one_of(known: Mapping[str, T], name: str, option: str) -> T:
    """What ``name`` stands for."""
    if name not in known:
        raise typer.BadParameter(", ".join(known), param_hint=option)
    return known[name]
