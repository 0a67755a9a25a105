"""How much goes on a line: measured in characters of the text's size, which is near enough for every font."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import east_asian_width

from questions.papers.paper import Sheet
from questions.papers.printing import Choice, PrintedQuestion

TEXT_POINTS = 11.0
"""Size of the text."""
MARGIN_MM = 18
GUTTER_MM = 10
"""Between columns."""

_MM_PER_POINT = 25.4 / 72
_INDENT = 2.0
"""Of options, in characters."""
_LABEL = 3.0
"""The letter of an option and a gap behind its text, in characters."""
_BOX_MM = 16
"""Wide enough for a number, a letter or a mark."""
_BOXES = ((2, 1, 10), (4, 2, 5), (10, 3, 3))
"""Characters of the longest answer, the width of its box by the one above, and how many stand side by side."""
MOST_A_LINE = 5
"""Options side by side."""


def text_width_mm(sheet: Sheet) -> float:
    """Of one column."""
    return (sheet.width_mm - 2 * MARGIN_MM - (sheet.columns - 1) * GUTTER_MM) / sheet.columns


def line_characters(sheet: Sheet) -> float:
    """How many full-width characters fit on a line of a column."""
    return text_width_mm(sheet) / (TEXT_POINTS * _MM_PER_POINT)


def width(text: str) -> float:
    """Of ``text`` in full-width characters."""
    return sum(1.0 if east_asian_width(character) in "WFA" else 0.55 for character in text)


def options_a_line(choices: Sequence[Choice], sheet: Sheet) -> int:
    """How many options stand side by side: all of them, two, or one."""
    if any("\n" in choice.text or "\t" in choice.text for choice in choices):
        return 1
    widest = max((width(choice.text) for choice in choices), default=0) + _LABEL
    room = line_characters(sheet) - _INDENT
    for count in (len(choices), 2):
        if 1 < count <= MOST_A_LINE and widest * count <= room:
            return count
    return 1


def has_short_key(question: PrintedQuestion) -> bool:
    """Whether a box holds the answer: letters, marks and names do, sentences don't."""
    return width(question.key) <= _BOXES[-1][0]


def boxes_a_row(questions: Sequence[PrintedQuestion], sheet: Sheet) -> int:
    """How many boxes for answers stand side by side: as many as are usual, or as there is room for."""
    longest = max(width(question.key) for question in questions)
    _, wide, most = next((kind for kind in _BOXES if longest <= kind[0]), _BOXES[-1])
    return int(min(most, text_width_mm(sheet) // (wide * _BOX_MM)))


def rows(items: Sequence[Choice], a_line: int) -> list[Sequence[Choice]]:
    """``items`` in lines."""
    return [items[start : start + a_line] for start in range(0, len(items), a_line)]
