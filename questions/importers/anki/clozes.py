"""Deletions of Anki, ``{{c1::蔡州::地名}}``, one within another too."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from questions.importers.given import Refusal, Refused
from questions.importers.seen import MOST_WRITTEN
from questions.importers.wording import BLANK

_MARK = re.compile(r"\{\{c(\d{1,3})::|\}\}")
_MOST_WITHIN = 8
"""How deep Anki reads deletions within deletions."""


@dataclass(slots=True)
class _Deletion:
    number: int
    """0 for the text that holds all others."""
    parts: list[str | _Deletion] = field(default_factory=list)

    def content(self) -> list[str | _Deletion]:
        """What is hidden: everything before the hint."""
        return self._parted()[0]

    def hint(self) -> str:
        return self._parted()[1]

    def _parted(self) -> tuple[list[str | _Deletion], str]:
        last = self.parts[-1] if self.parts else ""
        if isinstance(last, str) and "::" in last:
            text, _, hint = last.partition("::")
            return [*self.parts[:-1], text], hint
        return self.parts, ""


def numbers_in(text: str) -> list[int]:
    """The numbers of the deletions in ``text``: each makes a card. Raises `Refused` for a text that nobody writes."""
    if len(text) > MOST_WRITTEN:
        raise Refused(Refusal.TOO_LONG)
    return sorted({int(mark[1]) for mark in _MARK.finditer(text) if mark[1] and int(mark[1])})


def gap(text: str, number: int) -> tuple[str, str]:
    """``text`` with a blank, and its hint, for the deletion of that number, all others filled; and what is in it.

    Raises:
        Refused: there are several of that number, or the deletions are not closed.
    """
    hidden: list[str] = []
    stem = _shown(_parsed(text), number, hidden)
    if len(hidden) != 1:
        raise Refused(Refusal.GAPS)
    return stem, hidden[0]


def _parsed(text: str) -> _Deletion:
    open_ones = [_Deletion(0)]
    begin = 0
    for mark in _MARK.finditer(text):
        if not mark[1] and len(open_ones) == 1:
            continue  # braces of the text itself
        open_ones[-1].parts.append(text[begin : mark.start()])
        begin = mark.end()
        if mark[1]:
            if len(open_ones) > _MOST_WITHIN:
                raise Refused(Refusal.MALFORMED)
            open_ones.append(_Deletion(int(mark[1])))
        else:
            closed = open_ones.pop()
            open_ones[-1].parts.append(closed)
    if len(open_ones) > 1:
        raise Refused(Refusal.MALFORMED)
    open_ones[0].parts.append(text[begin:])
    return open_ones[0]


def _shown(deletion: _Deletion, number: int, hidden: list[str]) -> str:
    parts = deletion.content() if deletion.number else deletion.parts
    if deletion.number == number != 0:
        hidden.append("".join(part if isinstance(part, str) else _shown(part, 0, []) for part in parts))
        hint = deletion.hint().strip()
        return f"{BLANK}（{hint}）" if hint else BLANK
    return "".join(part if isinstance(part, str) else _shown(part, number, hidden) for part in parts)
