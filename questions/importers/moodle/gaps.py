"""Answers inside a text, as Moodle writes them: ``{1:SHORTANSWER:=蔡州~=蔡}``, ``[[1]]``.

A text of several gaps becomes as many questions, in each of which the other gaps are filled.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from questions.importers.given import Refusal, Refused
from questions.importers.seen import MOST_WRITTEN

_GAP = re.compile(r"\{\d*:(?P<kind>[A-Z_]+):(?P<answers>(?:\\\}|[^}]){0,20000})\}")
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
    return list(_others_filled(text, list(_GAP.finditer(text)), _written))


def places_of(text: str, choices: Sequence[Sequence[str]]) -> list[Gap]:
    """The gaps ``[[1]]`` of a text into which words are put.

    Args:
        text: HTML.
        choices: for each word, by its number, all words that may stand in its place, itself first.

    Raises:
        Refused: there is no gap, or a gap without a word.
    """

    def word(found: re.Match[str]) -> tuple[Filling, tuple[GapAnswer, ...]]:
        number = int(found[1]) - 1
        if not 0 <= number < len(choices):
            raise Refused(Refusal.MALFORMED)
        right, *others = choices[number]
        return Filling.ONE, (GapAnswer(right, 100), *(GapAnswer(other, 0) for other in others))

    return list(_others_filled(text, list(_PLACE.finditer(text)), word))


_Read = Callable[[re.Match[str]], tuple[Filling, tuple[GapAnswer, ...]]]


def _others_filled(text: str, found: list[re.Match[str]], read: _Read) -> Iterator[Gap]:
    if not found:
        raise Refused(Refusal.NO_KEY)
    if len(found) > MOST_GAPS:
        raise Refused(Refusal.TOO_LONG)
    told = [read(each) for each in found]
    between = [
        text[start:end]
        for start, end in zip(
            [0, *(each.end() for each in found)], [*(each.start() for each in found), len(text)], strict=True
        )
    ]
    words = [html.escape(_best(answers)) for _, answers in told]
    for place, (filling, answers) in enumerate(told):
        before = "".join(part + word for part, word in zip(between[:place], words[:place], strict=True))
        after = "".join(word + part for word, part in zip(words[place + 1 :], between[place + 2 :], strict=True))
        yield Gap(before + between[place], between[place + 1] + after, filling, answers)


def _best(answers: Sequence[GapAnswer]) -> str:
    return max(answers, key=lambda answer: answer.worth).text if answers else ""


def _written(gap: re.Match[str]) -> tuple[Filling, tuple[GapAnswer, ...]]:
    kind = gap["kind"]
    if kind in _TYPED:
        filling = Filling.TYPED
    elif kind in _NUMBER:
        filling = Filling.NUMBER
    elif _CHOICE.fullmatch(kind):
        filling = Filling.ONE
    elif _SEVERAL.fullmatch(kind):
        filling = Filling.SEVERAL
    else:
        raise Refused(Refusal.KIND)
    answers = tuple(_answer(written) for written in _ANSWERS.split(gap["answers"]) if written.strip())
    return filling, tuple(map(_with_tolerance, answers)) if filling is Filling.NUMBER else answers


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
