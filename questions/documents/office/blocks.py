"""What is taken out of a document that is no text file, and the reader that makes passages of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from questions.documents.document import Passage, PassageKind
from questions.documents.readers.reader import Reader
from questions.documents.readers.sections import Sections


class Block(NamedTuple):
    """A heading, paragraph or item, on one line."""

    kind: PassageKind
    text: str
    level: int = 0
    """Of a heading: 1 to 6."""


@dataclass(frozen=True, slots=True)
class Extract:
    """All of a document."""

    blocks: Sequence[Block]
    title: str = ""

    def lines(self) -> Iterator[str]:
        """The document as read, line by line with their ends."""
        return (f"{block.text}\n" for block in self.blocks)


class ExtractReader(Reader):
    """Knows of each line what it was in the document."""

    boundaries = ("\n",)

    def __init__(self, extract: Extract) -> None:
        super().__init__()
        starts = accumulate((len(block.text) + 1 for block in extract.blocks), initial=0)
        self._blocks = dict(zip(starts, extract.blocks, strict=False))
        self._sections = Sections()
        first = next((block.text for block in extract.blocks if block.kind is PassageKind.HEADING), "")
        self.title = extract.title or first

    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
        place = start
        for line in text.splitlines(keepends=True):
            block = self._blocks[place]
            if block.kind is PassageKind.HEADING:
                self._sections.enter(block.level, block.text)
                yield Passage(block.kind, block.text, (0,), (place,), level=block.level)
            elif block.text:
                yield Passage(self._sections.kind(block.kind), block.text, (0,), (place,))
            place += len(line)


def one_line(text: str) -> str:
    """``text`` without line ends and with no blanks around it, as a block has it."""
    return " ".join(text.split("\n")).replace("\r", "").strip(" \t\u3000\xa0").translate(_LINE_ENDS)


_LINE_ENDS = str.maketrans(dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))
"""What else ends a line for Python."""
