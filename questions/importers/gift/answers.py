"""What stands between the braces of a GIFT question."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.importers.gift.paragraphs import find, parts, unescaped

_WEIGHT = re.compile(r"\s*%(-?\d{1,3}(?:\.\d*)?)%")
_TRUTHS = {"TRUE": True, "T": True, "FALSE": False, "F": False}
_RANGE = re.compile(r"(?P<low>[^:]+?)\.\.(?P<high>[^:.][^:]*)")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it is written, escapes and all."""

    text: str
    right: bool
    """Whether ``=`` stands before it, not ``~``."""
    weight: float | None
    """In per cent, where it is told."""
    feedback: str

    @property
    def pair(self) -> tuple[str, str] | None:
        """Both sides of ``甲 -> 乙``; None where there is no arrow."""
        place = self.text.find("->")
        return None if place < 0 else (self.text[:place], self.text[place + 2 :])


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that is right, with what is near enough."""

    low: str
    high: str
    """As ``low``, where it is one number."""
    tolerance: str


def without_general_feedback(content: str) -> tuple[str, str]:
    """The answers, and what is said after them in any case."""
    place = find(content, "####")
    return (content, "") if place < 0 else (content[:place], content[place + 4 :])


def truth_of(content: str) -> bool | None:
    """Whether a statement is right; None where the answers are others."""
    return _TRUTHS.get(parts(content, "#")[0].strip().upper())


def feedbacks(content: str) -> list[str]:
    """What is said after single answers of a statement to be judged."""
    return [part.lstrip("#") for part in parts(content, "#")[1:]]


def answers_of(content: str) -> list[Answer]:
    """The answers, in order; raises ValueError where something stands before the first."""
    first, *written = parts(content, "=~")
    if first.strip():
        raise ValueError(first)
    return [_answer(each[1:], each[0] == "=") for each in written]


def numbers_of(content: str) -> list[Answer]:
    """The answers to be counted, behind the mark ``#``: a single one needs no ``=``."""
    first, *written = parts(content, "=~")
    answers = [_answer(first, True)] if first.strip() else []
    return [*answers, *(_answer(each[1:], each[0] == "=") for each in written)]


def measure_of(text: str) -> Measure:
    """``1822``, ``1822:5``, ``1800..1850``."""
    told = unescaped(text).strip()
    if found := _RANGE.fullmatch(told):
        return Measure(found["low"], found["high"], "")
    number, _, tolerance = told.partition(":")
    return Measure(number, number, tolerance)


def _answer(written: str, right: bool) -> Answer:
    text, *remarks = parts(written, "#") if "#" in written else (written,)
    weight = _WEIGHT.match(text) if "%" in text else None
    return Answer(
        text=text[weight.end() :] if weight else text,
        right=right,
        weight=float(weight[1]) if weight else None,
        feedback="".join(remark[1:] for remark in remarks),
    )
