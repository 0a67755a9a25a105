"""A GIFT file as paragraphs, and texts in which a backslash takes the meaning from a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

_ESCAPE = re.compile(r"\\([\\~=#{}:n])")


@dataclass(slots=True)
class Paragraph:
    """One question as it is written."""

    line: int
    """Of its first line, from 1."""
    text: str = ""
    remarks: list[str] = field(default_factory=list)
    """What stands in the comments before it and in it."""


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The questions of a file: blank lines part them, comments and categories are none of them."""
    current: Paragraph | None = None
    for number, line in enumerate(text.split("\n"), 1):
        told = line.strip()
        if told.startswith("//"):
            current = current or Paragraph(number)
            current.remarks.append(told.removeprefix("//").strip())
        elif not told or told.startswith("$CATEGORY"):
            if current is not None and (current.text or not told):
                if current.text:
                    yield current
                current = None
        else:
            current = current or Paragraph(number)
            if not current.text:
                current.line = number
            current.text += line + "\n"
    if current is not None and current.text:
        yield current


def find(text: str, mark: str, start: int = 0) -> int:
    """Where ``mark`` stands with its meaning, from ``start`` on; -1 where it doesn't."""
    place = text.find(mark, start)
    while place >= 0 and _is_escaped(text, place):
        place = text.find(mark, place + 1)
    return place


def parts(text: str, marks: str) -> list[str]:
    """``text`` cut before each mark that has its meaning; each part but the first begins with its mark."""
    found, begin = [], 0
    for mark in _pattern(marks).finditer(text):
        if mark[0] in marks:
            found.append(text[begin : mark.start()])
            begin = mark.start()
    return [*found, text[begin:]]


@cache
def _pattern(marks: str) -> re.Pattern[str]:
    """One of ``marks``, or a backslash with what it takes the meaning from."""
    return re.compile(rf"\\.|[{re.escape(marks)}]", re.DOTALL)


def unescaped(text: str) -> str:
    """``text`` as it is meant."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], text) if "\\" in text else text


def _is_escaped(text: str, place: int) -> bool:
    before = place
    while before > 0 and text[before - 1] == "\\":
        before -= 1
    return (place - before) % 2 == 1
