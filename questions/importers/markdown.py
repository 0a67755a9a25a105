"""Markdown as we write it, and as people write it by hand after our example."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from questions.authoring.question import Option, QuestionKind
from questions.errors import ImportReason, UnreadableImport
from questions.importers.format import ImportFormat
from questions.importers.given import Entry, Given, Refusal, Refused
from questions.importers.kept import completed, kept_in
from questions.importers.text import read_text
from questions.importers.titles import title_of
from questions.importers.wording import gap_filled

_REMARK = re.compile(r"<!-- (jinian .*) -->")
_HEADING = re.compile(r"##+ (?:\d+\. )?(?P<stem>.+)")
_BOX = re.compile(r"[-*] \[(?P<tick>[ xX])\] (?P<text>.*)")
_ITEM = re.compile(r"[-*] (?P<text>.*)")
_PLACE = re.compile(r"\d+[.)] (?P<text>.*)")
_ROW = re.compile(r"\| (?P<left>(?:\\.|[^|\\])*) \| (?P<right>(?:\\.|[^|\\])*) \|")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_RULE = re.compile(r"\|(?: *:?-+:? *\|)+|\|(?: *\|)+")


@dataclass(slots=True)
class _Block:
    """A question as it stands on the page."""

    line: int
    stem: str
    remarks: list[str]
    boxes: list[Option] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    pairs: list[Option] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        """One line below the heading."""
        if found := _BOX.fullmatch(line):
            self.boxes.append(Option(_text(found["text"]), found["tick"] != " "))
        elif found := _ITEM.fullmatch(line):
            self.items.append(_text(found["text"]))
        elif found := _PLACE.fullmatch(line):
            self.places.append(_text(found["text"]))
        elif _RULE.fullmatch(line):
            return
        elif found := _ROW.fullmatch(line):
            self.pairs.append(Option(_text(found["left"]), True, _text(found["right"])))
        elif line.startswith(">"):
            self.told.append(_text(line[1:].removeprefix(" ")))

    def given(self) -> Given:
        """The question; raises `Refused`."""
        explanation = "\n".join(self.told)
        if self.boxes:
            right = sum(option.correct for option in self.boxes)
            kind = QuestionKind.MULTIPLE_CHOICE if right > 1 else QuestionKind.SINGLE_CHOICE
            given = Given(kind, self.stem, tuple(self.boxes), explanation=explanation)
        elif self.pairs:
            given = Given(QuestionKind.MATCH, self.stem, tuple(self.pairs), explanation=explanation)
        elif self.places:
            order = tuple(Option(text, True) for text in self.places)
            given = Given(QuestionKind.ORDER, self.stem, order, explanation=explanation)
        else:
            kind = QuestionKind.CLOZE if gap_filled(self.stem) else QuestionKind.TEXT_ENTRY
            given = Given(kind, self.stem, (), tuple(self.items), explanation=explanation)
        return completed(given, kept_in(self.remarks))


def read(path: Path) -> Iterator[Entry]:
    """The questions of the page; their places are lines."""
    blocks = list(_blocks(read_text(path)))
    if not blocks:
        raise UnreadableImport(path, ImportReason.NOTHING)
    return map(_entry, blocks)


def _entry(block: _Block) -> Entry:
    try:
        content: Given | Refusal = block.given()
    except Refused as refused:
        content = refused.refusal
    return Entry(block.line, title_of(block.stem), content)


def _blocks(text: str) -> Iterator[_Block]:
    block: _Block | None = None
    remarks: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if found := _REMARK.fullmatch(line):
            remarks.append(found[1])
        elif found := _HEADING.fullmatch(line):
            if block is not None:
                yield block
            block, remarks = _Block(number, _text(found["stem"]), remarks), []
        elif block is not None:
            block.take(line)
    if block is not None:
        yield block


def _text(written: str) -> str:
    return _ESCAPE.sub(r"\1", written.replace("<br>", "\n"))


FORMAT = ImportFormat(name="markdown", suffixes=(".md", ".markdown"), read=read)
