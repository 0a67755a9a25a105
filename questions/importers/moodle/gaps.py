"""Answers inside a text, as Moodle writes them: ``{1:SHORTANSWER:=蔡州~=蔡}``."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

_GAP = re.compile(r"\{\d*:(?P<kind>[A-Z_]+):(?P<answers>(?:\\\}|[^}])*)\}")
_TYPED = frozenset(("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"))
_CHOICE = re.compile(r"(?:MULTICHOICE|MC)(?:_?[VHS]+)?")
_ANSWERS = re.compile(r"(?<!\\)~")
_FEEDBACK = re.compile(r"(?<!\\)(?<!&)#")
_WEIGHT = re.compile(r"%(-?\d+(?:\.\d+)?)%")


@dataclass(frozen=True, slots=True)
class Gap:
    """The one gap of a text."""

    before: str
    after: str
    typed: bool
    """Whether its answer is typed, not chosen."""
    answers: tuple[tuple[str, bool], ...]
    """Each with whether it is right."""


def gap_of(text: str) -> Gap | None:
    """The gap in ``text``; None where there is none, more than one, or one of another kind."""
    found = list(_GAP.finditer(text))
    if len(found) != 1:
        return None
    gap = found[0]
    typed = gap["kind"] in _TYPED
    if not typed and not _CHOICE.fullmatch(gap["kind"]):
        return None
    answers = tuple(_answer(written) for written in _ANSWERS.split(gap["answers"]) if written.strip())
    return Gap(text[: gap.start()], text[gap.end() :], typed, answers)


def _answer(written: str) -> tuple[str, bool]:
    right = written.startswith("=")
    text = written.removeprefix("=")
    if weight := _WEIGHT.match(text):
        right, text = float(weight[1]) >= 100, text[weight.end() :]
    text = _FEEDBACK.split(text)[0].replace(r"\}", "}").replace(r"\#", "#")
    return html.unescape(text).replace(r"\*", "*"), right
