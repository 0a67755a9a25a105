"""Braces, brackets and tables of wikitext: which end belongs to which beginning."""

from __future__ import annotations

import re

from questions.documents.readers.closers import Closers

HIDDEN_ELEMENTS = frozenset(
    (
        "ref",
        "references",
        "gallery",
        "math",
        "chem",
        "timeline",
        "score",
        "imagemap",
        "graph",
        "mapframe",
        "hiero",
        "syntaxhighlight",
        "source",
        "templatedata",
        "includeonly",
        "noinclude",
        "style",
        "script",
        "table",
        "rt",
        "rp",
    )
)
"""Elements whose content is not read."""

_MARK = re.compile(
    r"\{\{|\}\}|\[\[|\]\]|-\{|\}-|\n[ \t:*]*\{\||\n[ \t]*\|\}(?!\})|\n[ \t\r]*(?=\n)"
    r"|<!--|<(?P<element>[a-zA-Z]+)\b[^<>]*>"
)
_VARIANT, _LINK, _TEMPLATE, _TABLE = range(4)
"""From the weakest to the strongest: an end passes over beginnings weaker than its own that have found none."""
_OPENERS = {"{{": _TEMPLATE, "[[": _LINK, "-{": _VARIANT, "{|": _TABLE}
_CLOSERS = {"}}": _TEMPLATE, "]]": _LINK, "}-": _VARIANT, "|}": _TABLE}


def pairs(text: str) -> dict[int, int]:
    """The place behind its end for the place of each beginning that has one; linear in the length of ``text``."""
    found: dict[int, int] = {}
    opened: list[tuple[int, int]] = []
    awaited = [0] * (_TABLE + 1)
    closers = Closers(text)
    resume = 0
    if text.startswith("{|"):
        opened.append((_TABLE, 0))
        awaited[_TABLE] += 1
    for match in _MARK.finditer(text):
        if match.start() < resume:
            continue
        mark = match[0].strip(" \t\r\n:*")
        if mark.startswith("<"):
            end = _element_end(match, closers)
            if end > 0:
                found[match.start()] = resume = end
        elif mark in _OPENERS:
            opened.append((_OPENERS[mark], match.end() - 2))
            awaited[_OPENERS[mark]] += 1
        elif mark in _CLOSERS:
            if awaited[_CLOSERS[mark]]:
                _drop_weaker(opened, awaited, _CLOSERS[mark])
                if opened[-1][0] == _CLOSERS[mark]:
                    strength, place = opened.pop()
                    awaited[strength] -= 1
                    found[place] = match.end()
        else:
            _drop_weaker(opened, awaited, _TEMPLATE)  # a blank line ends what stands inside a paragraph
    return found


def _drop_weaker(opened: list[tuple[int, int]], awaited: list[int], strength: int) -> None:
    while opened and opened[-1][0] < strength:
        awaited[opened.pop()[0]] -= 1


def _element_end(match: re.Match[str], closers: Closers) -> int:
    if match["element"] is None:
        return closers.after("-->", match.end())
    name = match["element"].lower()
    if match[0].endswith("/>") or name not in HIDDEN_ELEMENTS | {"nowiki", "pre"}:
        return -1
    return closers.after_element(match["element"], match.end())
