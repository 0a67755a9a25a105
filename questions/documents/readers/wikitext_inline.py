"""Inline markup of wikitext: links, templates, references, language variants, HTML."""

from __future__ import annotations

import re

from questions.documents.readers.addresses import is_file, title_target
from questions.documents.readers.characters import ENTITY, UNSEEN, character_of
from questions.documents.readers.pairs import pairs
from questions.documents.readers.prose import Prose
from questions.documents.readers.templates import arguments, template_named
from questions.documents.readers.variants import shown_variant

# As in the Markdown reader: each alternative begins with a literal character, those without a group are dropped.
_TOKEN = re.compile(
    r"""
      \[(?P<link>\[)
    | \{(?P<template>\{)
    | -(?P<variant>\{)
    | \{(?P<table>\|)
    | \]\] | \}\} | \}-
    | \[(?P<external>(?:https?:|ftp:)?//[^\s\[\]<>"]*[ \t]*)
    | <(?P<comment>!--)
    | <(?P<tag>/?[a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>
    | &(?P<entity>"""
    + ENTITY
    + r""")
    | ''+
    | \n(?P<newline>)
    | \u00a0(?P<blank>)
    | __[A-Z]{3,20}__
    | ~~~~*
    | """
    + "|".join(UNSEEN),
    re.VERBOSE,
)
_BAR = re.compile(r"\||\{\{|\[\[|-\{|\{\||<")
_LANGUAGE_LINK = re.compile(r"\s*[a-z]{2,3}(?:-[a-z]+)?:")
_DEEPEST = 12
"""Templates and links inside each other beyond this are not read."""


class WikitextInline:
    """Reads the inline markup of one stretch of a file."""

    def __init__(self, text: str, start: int) -> None:
        """``text`` stands at ``start`` in the file."""
        self._text = text
        self._start = start
        self._depth = 0
        self.pairs = pairs(text)

    def read_line(self, prose: Prose, begin: int) -> int:
        """Append the line that begins at ``begin``; the place of the next line. Templates and references may make
        it longer than it looks."""
        return self._read(prose, begin, len(self._text), one_line=True)

    def read(self, prose: Prose, begin: int, end: int) -> None:
        """Append to ``prose`` what ``text[begin:end]`` says."""
        if self._depth < _DEEPEST:
            self._depth += 1
            self._read(prose, begin, end, one_line=False)
            self._depth -= 1

    def _read(self, prose: Prose, begin: int, end: int, *, one_line: bool) -> int:
        text, shift = self._text, self._start
        position = begin
        for token in _TOKEN.finditer(text, begin, end):
            start = token.start()
            if start < position:
                continue  # inside of what was passed over
            prose.copy(text[position:start], shift + position)
            position = token.end()
            kind = token.lastgroup
            if kind == "newline":
                if one_line:
                    return position
                prose.break_line(shift + start)
            elif kind is not None:
                position = min(end, self._add(prose, token, kind))
        prose.copy(text[position:end], shift + position)
        return end

    def _add(self, prose: Prose, token: re.Match[str], kind: str) -> int:
        """Append what a token of ``kind`` says; the place from which to read on."""
        start, end, source = token.start(), token.end(), self._start + token.start()
        close = self.pairs.get(start, end)
        match kind:
            case "blank":
                prose.copy(" ", source)
            case "entity":
                prose.stand_for(character_of(token[0]), source, self._start + end)
            case "external":
                return self._add_external(prose, end)
            case "tag":
                self._add_tag(prose, token, close)
            case "link" if close > end:
                self._add_link(prose, end, close - 2)
            case "template" if close > end:
                self._add_template(prose, end, close - 2)
            case "variant" if close > end:
                self.read(prose, *shown_variant(self._text, end, close - 2))
        return close

    def _add_tag(self, prose: Prose, token: re.Match[str], close: int) -> None:
        name = token["tag"].lower()
        if name == "br":
            prose.break_line(self._start + token.start())
        elif name in ("nowiki", "pre") and close > token.end():
            inner_end = self._text.rfind("<", token.end(), close)
            prose.copy(self._text[token.end() : inner_end], self._start + token.end())

    def _add_external(self, prose: Prose, begin: int) -> int:
        close = self._text.find("]", begin, begin + 500)
        newline = self._text.find("\n", begin, begin + 500)
        if close < 0 or 0 <= newline < close:
            return begin
        self.read(prose, begin, close)
        return close + 1

    def _add_link(self, prose: Prose, begin: int, end: int) -> None:
        (title_start, title_end), *labels = self._parts(begin, end)
        title = self._text[title_start:title_end]
        if is_file(title) or (not labels and _LANGUAGE_LINK.match(title)):
            return
        target = title_target(title.strip().removeprefix(":"))
        label_start, label_end = (labels[0][0], end) if labels else (title_start, title_end)
        if not labels and title.startswith(":"):
            label_start += 1
        if label_start == label_end:  # [[甲 (人)|]] shows 甲
            label_start, label_end = title_start, title_start + len(target)
        first = prose.length
        self.read(prose, label_start, label_end)
        prose.link(first, target)

    def _add_template(self, prose: Prose, begin: int, end: int) -> None:
        (name_start, name_end), *parts = self._parts(begin, end)
        template = template_named(self._text[name_start:name_end])
        if template is None:
            return
        given = arguments(self._text, parts)
        chosen = [next((given[name] for name in shown.names if name in given), None) for shown in template.shown]
        if not any(chosen):
            return
        first, place = prose.length, begin - 2
        for shown, argument in zip(template.shown, chosen, strict=True):
            if argument is not None:
                self.read(prose, *argument)
                place = argument[1]
            if argument is not None or not shown.names:
                for character in shown.characters:
                    prose.stand_for(character, self._start + place, self._start + place + 1)
        target = next((given[name] for name in template.target if name in given), None)
        if target is not None:
            prose.link(first, title_target(self._text[slice(*target)]))

    def _parts(self, begin: int, end: int) -> list[tuple[int, int]]:
        """What the bars of a link or template part, those inside of others apart; in order, never empty."""
        parts = []
        start = position = begin
        while mark := _BAR.search(self._text, position, end):
            position = mark.end()
            if mark[0] == "|":
                parts.append((start, mark.start()))
                start = position
            else:
                position = min(end, self.pairs.get(mark.start(), position))
        return [*parts, (start, end)]
