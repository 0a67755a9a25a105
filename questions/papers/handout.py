"""What is made of a printed paper: sheets for pupils, and what only the teacher sees."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from questions.papers.printing import PrintedPaper


class Part(StrEnum):
    """A part of what is handed out, in the order in which it is bound."""

    QUESTIONS = "questions"
    ANSWER_SHEET = "answer-sheet"
    KEY = "key"
    SOLUTIONS = "solutions"
    """The answers with their explanations."""


FOR_PUPILS = (Part.QUESTIONS, Part.ANSWER_SHEET)


class Leaf(NamedTuple):
    """One part of one version: it begins on a page of its own."""

    part: Part
    printed: PrintedPaper


def bound(versions: Sequence[PrintedPaper], parts: Collection[Part]) -> Iterator[Leaf]:
    """What pupils get, version by version, then what the teacher keeps."""
    for printed in versions:
        yield from (Leaf(part, printed) for part in FOR_PUPILS if part in parts)
    for part in Part:
        if part in parts and part not in FOR_PUPILS:
            yield from (Leaf(part, printed) for printed in versions)


def leaf_title(leaf: Leaf) -> str:
    """期中考　A 卷　解答"""
    words = leaf.printed.words
    what = {Part.ANSWER_SHEET: words.answer_sheet, Part.KEY: words.key, Part.SOLUTIONS: words.solutions}
    version = words.version.format(leaf.printed.version) if leaf.printed.version else ""
    return "\u3000".join(text for text in (leaf.printed.title, version, what.get(leaf.part, "")) if text)
