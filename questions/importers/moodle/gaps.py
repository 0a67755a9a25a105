"""Answers inside a text, as Moodle writes them: ``{1:SHORTANSWER:=蔡州~=蔡}``, ``[[1]]``.

A text of several gaps becomes as many questions, in each of which the other gaps are filled.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import NamedTuple

from questions.importers.given import Refusal, Refused
from questions.importers.seen import MOST_WRITTEN

_BEGIN = re.compile(r"\{\d*:(?P<kind>[A-Z_]+):")
_END = re.compile(r"(?<!\\)\}")
_TYPED = frozenset(("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"))
_NUMBER = frozenset(("NUMERICAL", "NM"))
_CHOICE = re.compile(r"(?:MULTICHOICE|MC)(?:_?[VHS]+)?")
_SEVERAL = re.compile(r"(?:MULTIRESPONSE|MR)(?:_?[VHS]+)?")
_ANSWERS = re.compile(r"(?<!\\)~")
_FEEDBACK = re.compile(r"(?<!\\)(?<!&)#")
_WEIGHT = re.compile(r"%(-?\d+(?:\.\d+)?)%")
_PLACE = re.compile(r"\[\[(\d{1,3})(?:\s[^\]]*)?\]\]")
MOST_GAPS = 50


class Filling(Enum):
    """How a gap is filled."""

    TYPED = auto()
    NUMBER = auto()
    ONE = auto()
    """One of its answers is chosen."""
    SEVERAL = auto()


@dataclass(frozen=True, slots=True)
class GapAnswer:
    """An answer of a gap."""

    text: str
    worth: float
    """In per cent."""
    feedback: str = ""
    """HTML."""
    tolerance: str = ""
    """Of a number: how far from it an answer may be."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap of a text; the text is HTML, in which all other gaps are filled."""

    before: str
    after: str
    filling: Filling
    answers: tuple[GapAnswer, ...]


def gaps_of(text: str) -> list[Gap]:
    """The gaps of a cloze, in order; raises `Refused` where there is none, or one of an unknown kind."""
    if len(text) > MOST_WRITTEN:
        raise Refused(Refusal.TOO_LONG)
    return list(_others_filled(text, list(_written_gaps(text))))


def places_of(text: str, choices: Sequence[Sequence[str]]) -> list[Gap]:
    """The gaps ``[[1]]`` of a text into which words are put.

    Args:
        text: HTML.
        choices: for each word, by its number, all words that may stand in its place, itself first.

    Raises:
        Refused: there is no gap, or a gap without a word.
    """

    def word(found: re.Match[str]) -> _Found:
        number = int(found[1]) - 1
        if not 0 <= number < len(choices):
            raise Refused(Refusal.MALFORMED)
        right, *others = choices[number]
        answers = (GapAnswer(right, 100), *(GapAnswer(other, 0) for other in others))
        return _Found(found.start(), found.end(), Filling.ONE, answers)

    return list(_others_filled(text, [word(found) for found in _PLACE.finditer(text)]))


class _Found(NamedTuple):
    """A gap in its place."""

    start: int
    end: int
    filling: Filling
    answers: tuple[GapAnswer, ...]


def _others_filled(text: str, found: Sequence[_Found]) -> Iterator[Gap]:
    if not found:
        raise Refused(Refusal.NO_KEY)
    if len(found) > MOST_GAPS:
        raise Refused(Refusal.TOO_LONG)
    starts, ends = [each.start for each in found], [each.end for each in found]
    between = [text[start:end] for start, end in zip([0, *ends], [*starts, len(text)], strict=True)]
    words = [html.escape(_best(each.answers)) for each in found]
    for place, each in enumerate(found):
        before = "".join(part + word for part, word in zip(between[:place], words[:place], strict=True))
        after = "".join(word + part for word, part in zip(words[place + 1 :], between[place + 2 :], strict=True))
        yield Gap(before + between[place], between[place + 1] + after, each.filling, each.answers)


def _best(answers: Sequence[GapAnswer]) -> str:
    return max(answers, key=lambda answer: answer.worth).text if answers else ""


def _written_gaps(text: str) -> Iterator[_Found]:
    """The gaps ``{1:KIND:answers}``: each ends at the first brace that closes."""
    place = 0
    while (begin := _BEGIN.search(text, place)) and (end := _END.search(text, begin.end())):
        place = end.end()
        filling = _filling(begin["kind"])
        answers = tuple(_answer(told) for told in _ANSWERS.split(text[begin.end() : end.start()]) if told.strip())
        if filling is Filling.NUMBER:
            answers = tuple(map(_with_tolerance, answers))
        yield _Found(begin.start(), place, filling, answers)


def _filling(kind: str) -> Filling:
    if kind in _TYPED:
        return Filling.TYPED
    if kind in _NUMBER:
        return Filling.NUMBER
    if _CHOICE.fullmatch(kind):
        return Filling.ONE
    if _SEVERAL.fullmatch(kind):
        return Filling.SEVERAL
    raise Refused(Refusal.KIND)


def _with_tolerance(answer: GapAnswer) -> GapAnswer:
    number, _, tolerance = answer.text.partition(":")
    return replace(answer, text=number.strip(), tolerance=tolerance)


def _answer(written: str) -> GapAnswer:
    worth = 100.0 if written.startswith("=") else 0.0
    text = written.removeprefix("=")
    if weight := _WEIGHT.match(text):
        worth, text = float(weight[1]), text[weight.end() :]
    text, *feedback = (part.replace(r"\}", "}").replace(r"\#", "#") for part in _FEEDBACK.split(text, maxsplit=1))
    return GapAnswer(html.unescape(text), worth, "".join(feedback))
