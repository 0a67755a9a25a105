"""Sentences and clauses of a passage. What stands in quotation marks or brackets is never cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_MARK = re.compile(r"[「『“‘《（(」』”’》）)。！？!?；;，,：:]")
_PAIRS = {"「": "」", "『": "』", "“": "”", "‘": "’", "《": "》", "（": "）", "(": ")"}
_CLOSERS = {"」", "』", "”", "’", "》", "）", ")"}
_QUOTE_CLOSERS = "」』”’"
_TERMINATORS = "。！？!?"
_QUOTATIONS = ("「」", "『』", "“”", "《》")
_QUOTED = re.compile("[「『“《]")
_QUOTE_OPENERS = "「『“‘"


class Clause(NamedTuple):
    """A stretch of prose between two marks, without them."""

    start: int
    end: int
    mark: str
    """The mark that closes it; empty at the end of a passage without one."""


class Sentence(NamedTuple):
    """A stretch of prose up to and with its full stop, and its clauses."""

    start: int
    end: int
    clauses: tuple[Clause, ...]


def sentences(prose: str, whole: Iterable[tuple[int, int]] = ()) -> Iterator[Sentence]:
    """The sentences of ``prose`` in order; an unmatched quotation mark or bracket protects nothing.

    ``whole`` are spans not to be cut either (七，八月間).
    """
    marks = list(_MARK.finditer(prose))
    protected_to = _protected(marks)
    kept_whole = {position for start, end in whole for position in range(start, end)}
    clauses: list[Clause] = []
    sentence_start = clause_start = 0
    position = 0
    for mark in marks:
        end, character = mark.start(), mark[0]
        if end < position:
            continue  # inside of what is protected
        position = mark.end()
        if end in protected_to:
            position = protected_to[end]
            if not _quotation_ends_clause(prose, end, position):
                continue
            end = position
        elif end in kept_whole or not _parts_clauses(prose, mark):
            continue
        _add(prose, clauses, clause_start, end, character)
        clause_start = position
        if character in _TERMINATORS:
            if clauses:
                yield Sentence(sentence_start, position, tuple(clauses))
            clauses, sentence_start = [], position
    _add(prose, clauses, clause_start, len(prose), "")
    if clauses:
        yield Sentence(sentence_start, len(prose), tuple(clauses))


def _protected(marks: Iterable[re.Match[str]]) -> dict[int, int]:
    """Opening position -> position after the matching closer, of outermost pairs."""
    stack: list[tuple[str, int]] = []
    awaited: Counter[str] = Counter()
    pairs: dict[int, int] = {}
    for mark in marks:
        character = mark[0]
        if character in _PAIRS:
            stack.append((_PAIRS[character], mark.start()))
            awaited[_PAIRS[character]] += 1
        elif awaited[character]:
            opened = None
            while opened is None:
                closer, start = stack.pop()
                awaited[closer] -= 1
                opened = start if closer == character else None
            pairs[opened] = mark.end()
    return pairs


def _quotation_ends_clause(prose: str, opened: int, after: int) -> bool:
    """A quotation that ends in a full stop ends the clause that quotes it: 「…耳！」遂自殺."""
    return (
        prose[opened] in _QUOTE_OPENERS
        and prose[after - 2 : after - 1] in tuple(_TERMINATORS)
        and prose[after : after + 1] not in tuple("。！？!?，,；;")
    )


def _parts_clauses(prose: str, mark: re.Match[str]) -> bool:
    """Not an unmatched bracket, the comma of 3,000, or the colon before a quotation."""
    character, following = mark[0], prose[mark.end() : mark.end() + 1]
    if character in _CLOSERS or character in _PAIRS:
        return False
    if character == "," and following.isdigit():
        return False
    return not (character in "：:" and following in tuple(_QUOTE_OPENERS))


def _add(prose: str, clauses: list[Clause], start: int, end: int, mark: str) -> None:
    while start < end and prose[start].isspace():
        start += 1
    while end > start and prose[end - 1].isspace():
        end -= 1
    if end > start:
        clauses.append(Clause(start, end, mark if mark not in _PAIRS else ""))


def quotations(text: str) -> list[tuple[int, int]]:
    """Spans of ``text`` in quotation marks or 書名號, marks included; one never closed goes on to the end."""
    spans: list[tuple[int, int]] = []
    if _QUOTED.search(text) is None:
        return spans
    for marks in _QUOTATIONS:
        opener, closer = marks[0], marks[1]
        position = text.find(opener)
        while position >= 0:
            end = text.find(closer, position)
            end = len(text) if end < 0 else end + 1
            spans.append((position, end))
            position = text.find(opener, end)
    return spans
