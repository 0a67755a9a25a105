"""A GIFT file as paragraphs, and texts in which a backslash takes the meaning from a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from questions.importers.categories import tag_of_category

_ESCAPE = re.compile(r"\\([\\~=#{}:n])")
_CATEGORY = "$CATEGORY:"
MOST_LINES = 1000
"""Between the braces of a question, in which a blank line is looked past."""


@dataclass(slots=True)
class Paragraph:
    """One question as it is written."""

    line: int
    """Of its first line, from 1."""
    text: str = ""
    remarks: list[str] = field(default_factory=list)
    """What stands in the comments before it and in it."""
    category: str = ""
    """What it is filed under, as a tag."""
    depth: int = 0
    """How many braces are open at its end."""

    def add(self, line: str) -> None:
        """One line more."""
        self.text += line + "\n"
        if "{" in line or "}" in line:
            told = _ESCAPE.sub("", line) if "\\" in line else line
            self.depth += told.count("{") - told.count("}")


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The questions of a file: blank lines part them, comments and categories are none of them.

    A blank line between braces parts nothing, as long as the braces are closed before others are opened.
    """
    current: Paragraph | None = None
    category, closed_at = "", 0
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        told = line.strip()
        if told.startswith("//"):
            current = current or Paragraph(number)
            current.remarks.append(told[2:].strip())
        elif told.startswith(_CATEGORY):
            category = tag_of_category(told.removeprefix(_CATEGORY))
            if current is not None and current.text:
                yield current
                current = None
        elif told:
            current = current or Paragraph(number)
            if not current.text:
                current.line, current.category = number, category
            current.add(line)
        elif current is not None and number >= closed_at:
            closed_at = _closing(lines, number) if current.depth > 0 else 0
            if not closed_at:
                if current.text:
                    yield current
                current = None
    if current is not None and current.text:
        yield current


def _closing(lines: Sequence[str], start: int) -> int:
    """The number of the line of the next brace, from the line of index ``start`` on, if it closes one; else 0."""
    for place in range(start, min(len(lines), start + MOST_LINES)):
        if "{" in lines[place] or "}" in lines[place]:
            for part in parts(lines[place], "{}")[1:]:
                return place + 1 if part[0] == "}" else 0
    return 0


def find(text: str, mark: str, start: int = 0) -> int:
    """Where ``mark`` stands with its meaning, from ``start`` on; -1 where it doesn't."""
    place = text.find(mark, start)
    while place >= 0 and _is_escaped(text, place):
        place = text.find(mark, place + 1)
    return place


def parts(text: str, marks: str) -> list[str]:
    """``text`` cut before each mark that has its meaning; each part but the first begins with its mark."""
    if len(marks) == 1 and marks not in text:
        return [text]
    if "\\\\" not in text:
        return _before(marks).split(text)
    found, begin = [], 0
    for mark in _pattern(marks).finditer(text):
        place = mark.start()
        if text[place] != "\\":
            found.append(text[begin:place])
            begin = place
    return [*found, text[begin:]]


@cache
def _pattern(marks: str) -> re.Pattern[str]:
    """One of ``marks``, or a backslash with what it takes the meaning from."""
    return re.compile(rf"\\.|[{re.escape(marks)}]", re.DOTALL)


@cache
def _before(marks: str) -> re.Pattern[str]:
    """Before one of ``marks``, where no backslash is itself one of the text."""
    return re.compile(rf"(?<!\\)(?=[{re.escape(marks)}])")


def unescaped(text: str) -> str:
    """``text`` as it is meant."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], text) if "\\" in text else text


def _is_escaped(text: str, place: int) -> bool:
    before = place
    while before > 0 and text[before - 1] == "\\":
        before -= 1
    return (place - before) % 2 == 1
