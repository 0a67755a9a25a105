"""Markdown and plain text: blocks -> passages.

Plain text is Markdown without markup, but for line breaks: there a line that ends a sentence ends its
paragraph, and a short line that ends none is a heading or a list item of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from questions.data import lines
from questions.documents.document import Passage, PassageKind
from questions.documents.readers.inline import Prose, link_target
from questions.documents.script import fold

_LINE = re.compile(r"[^\n]*\n?")
_HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_WIKI_HEADING = re.compile(r"^(={2,6})[ \t]*([^=].*?)[ \t]*\1[ \t]*$")
_ITEM = re.compile(r"^[ \t]*(?:[-*+•][ \t]+|[-*+][ \t]*$)")
_NUMBERED = re.compile(r"^[ \t]*(\d{1,3})\.(?:[ \t]+|$)")
_QUOTE = re.compile(r"^>[ \t]?")
_SOURCE_NOTE = re.compile(r"^本文[内內]容由\[(?P<title>[^\]]+)\]\((?P<url>\S+?)\)[转轉][换換]而[来來]")
_SKIPPED = re.compile(r"^[ \t]*(?:\[Category:|\[\[(?:Category|分类|分類):|\||\{\||!|```|---+[ \t]*$|\*\*\*+[ \t]*$)")
_CATEGORY = re.compile(r"^[ \t]*\[\[?(?:Category|分类|分類):")
_FOOTNOTE_MARK = re.compile(r"\\\[(\d+)\\\]|\[\^")
_SENTENCE_END = "。！？；!?;」』”’）)…：:"
_CONTINUED = ("，", "、", ",")
_SHORT_LINE = 25
"""Characters; a hard-wrapped line of running text is longer."""


def _is_apparatus_heading(title: str) -> bool:
    folded = fold(title).strip(" 、：:")
    return folded in _APPARATUS_WHOLE or folded.startswith(_APPARATUS_BEGINNINGS)


_APPARATUS_ENTRIES = lines("apparatus_headings.txt")
_APPARATUS_WHOLE = frozenset(fold(entry.rstrip("*")) for entry in _APPARATUS_ENTRIES)
_APPARATUS_BEGINNINGS = tuple(fold(entry[:-1]) for entry in _APPARATUS_ENTRIES if entry.endswith("*"))


@dataclass
class _Block:
    kind: PassageKind
    lines: list[tuple[str, int]] = field(default_factory=list)
    """Text and place in the file of each line."""
    level: int = 0


class MarkdownReader:
    """Reads one file in consecutive stretches; remembers what of its state outlasts a stretch."""

    def __init__(self) -> None:
        self.title = ""
        self.url = ""
        self._apparatus_level = 0
        """Level of the reference heading we are under; 0 under none."""
        self._after_categories = False
        self._has_footnotes = False

    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
        self._has_footnotes = self._has_footnotes or bool(_FOOTNOTE_MARK.search(text))
        for block in self._blocks(text, start):
            passage = _passage(block)
            if passage is not None:
                yield passage

    def _blocks(self, text: str, start: int) -> Iterator[_Block]:
        block: _Block | None = None
        for match in _LINE.finditer(text):
            raw = match[0]
            line = raw.rstrip("\r\n")
            position = start + match.start()
            if quote := _QUOTE.match(line):
                line, position = line[quote.end() :], position + quote.end()
            opened = self._open(line, position)
            if opened is None and block is not None and line.strip() and not _ends_paragraph(block):
                block.lines.append((raw.rstrip("\r\n") if not quote else line, position))
                continue
            if block is not None:
                yield block
            block = opened
            if block is None and line.strip() and not _SKIPPED.match(line) and not self._note_source(line):
                block = _Block(self._kind(PassageKind.PARAGRAPH), [(line, position)])
            elif _CATEGORY.match(line):
                self._after_categories = True
        if block is not None:
            yield block

    def _open(self, line: str, position: int) -> _Block | None:
        """The block that ``line`` opens by its markup: a heading or a list item."""
        if heading := _HEADING.match(line) or _WIKI_HEADING.match(line):
            level = len(heading[1])
            self._enter_section(level, heading[2])
            return _Block(PassageKind.HEADING, [(heading[2], position + heading.start(2))], level)
        if item := _ITEM.match(line):
            return _Block(self._kind(PassageKind.ITEM), [(line[item.end() :], position + item.end())])
        if item := _NUMBERED.match(line):
            footnote = self._has_footnotes or self._after_categories
            kind = PassageKind.APPARATUS if footnote else self._kind(PassageKind.ITEM)
            return _Block(kind, [(line[item.end() :], position + item.end())])
        return None

    def _enter_section(self, level: int, title: str) -> None:
        if level == 1 and not self.title:
            self.title = title
        if _is_apparatus_heading(title):
            self._apparatus_level = self._apparatus_level or level
        elif level <= self._apparatus_level or not self._apparatus_level:
            self._apparatus_level = 0
            self._after_categories = False

    def _kind(self, kind: PassageKind) -> PassageKind:
        return PassageKind.APPARATUS if self._apparatus_level or self._after_categories else kind

    def _note_source(self, line: str) -> bool:
        """Take title and address from the line with which the dump names its article."""
        note = _SOURCE_NOTE.match(line)
        if note:
            self.title, self.url = link_target(note["url"]) or note["title"], note["url"]
        return note is not None


def _ends_paragraph(block: _Block) -> bool:
    """Whether nothing can follow in this block: a heading, or a line that reads as a finished paragraph."""
    last = block.lines[-1][0].rstrip()
    if block.kind is PassageKind.HEADING or (last and last[-1] in _SENTENCE_END):
        return True
    alone = len(block.lines) == 1 and block.kind is PassageKind.PARAGRAPH
    return alone and len(last) < _SHORT_LINE and not last.endswith(_CONTINUED)


def _passage(block: _Block) -> Passage | None:
    prose = Prose()
    for index, (line, position) in enumerate(block.lines):
        if index:
            _join(prose, line, position)
        prose.add_inline(line.strip() if index == 0 else line.lstrip(), position + len(line) - len(line.lstrip()))
    text = "".join(prose.pieces)
    if not text.strip():
        return None
    return Passage(
        block.kind,
        text,
        tuple(prose.prose_breaks),
        tuple(prose.source_breaks),
        tuple(prose.links),
        block.level,
    )


def _join(prose: Prose, line: str, position: int) -> None:
    """A line break inside a paragraph is a space between Latin words, nothing between Chinese characters."""
    before = prose.pieces[-1][-1] if prose.pieces else ""
    after = line.lstrip()[:1]
    if before and after and before < "\u2e80" and after < "\u2e80":
        prose.copy(" ", position - 1)
