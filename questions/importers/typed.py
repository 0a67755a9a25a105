"""Typed answers of other programs: patterns and measures become the words and numbers that are accepted."""

from __future__ import annotations

import math
import re

from questions.importers.given import Note, Refusal, Refused

MOST_NUMBERS = 60
"""More whole numbers than that are a measure, not an answer."""

_STAR = re.compile(r"(?<!\\)\*")
_EDGES = re.compile(r"^\*+|(?<![\\*])\*+$")


def word_of(pattern: str, notes: dict[Note, None]) -> str:
    r"""The word of an answer in which ``*`` stands for any letters and ``\*`` for a star; empty for letters between.

    Stars before and after are taken off: then the word alone is accepted.
    """
    if "*" not in pattern:
        return pattern
    word = _EDGES.sub("", pattern.strip())
    if word != pattern.strip():
        notes[Note.PATTERN] = None
    if _STAR.search(word):
        notes[Note.PATTERN] = None
        return ""
    return word.replace(r"\*", "*")


def numbers_of(number: str, tolerance: str, notes: dict[Note, None]) -> tuple[str, ...]:
    """What is accepted for a number, more or less: itself, then every whole number, the nearest first.

    Raises:
        Refused: it is none, or too many numbers are right.
    """
    middle, more = _number(number), abs(_number(tolerance or "0"))
    if more == 0:
        return (number.strip(),)
    return _between(number.strip(), middle - more, middle + more, middle, notes)


def range_of(low: str, high: str, notes: dict[Note, None]) -> tuple[str, ...]:
    """What is accepted for a number between two others; shown is the range. Raises `Refused` as `numbers_of`."""
    first, last = sorted((_number(low), _number(high)))
    shown = low.strip() if first == last else f"{low.strip()}–{high.strip()}"
    return _between(shown, first, last, first, notes)


def _between(shown: str, first: float, last: float, middle: float, notes: dict[Note, None]) -> tuple[str, ...]:
    if last - first > MOST_NUMBERS:
        raise Refused(Refusal.MEASURE)
    whole = sorted(range(math.ceil(first), math.floor(last) + 1), key=lambda each: (abs(each - middle), each))
    accepted = tuple(dict.fromkeys((shown, *map(str, whole))))
    if len(accepted) > 1:
        notes[Note.RANGE] = None
    elif first != last:
        raise Refused(Refusal.MEASURE)  # 3.14, more or less
    return accepted


def _number(text: str) -> float:
    try:
        number = float(text.strip().replace("−", "-"))
    except ValueError:
        raise Refused(Refusal.MALFORMED) from None
    if not math.isfinite(number):
        raise Refused(Refusal.MEASURE)
    return number
