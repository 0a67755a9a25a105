"""Wikitext: headings, paragraphs and lists -> passages; tables, infoboxes, files and references are left out.

mwparserfromhell could have taken this apart, but needs time in the square of the length for tags and tables without
ends, so the beginnings and ends are paired here, in one pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.documents.document import Passage, PassageKind
from questions.documents.readers.prose import Prose
from questions.documents.readers.reader import Reader
from questions.documents.readers.sections import Sections
from questions.documents.readers.wikitext_inline import WikitextInline

_HEADING = re.compile(r"(={1,6})[ \t]*(?P<title>[^\s=].*?)[ \t]*\1[ \t]*(?:<!--[^>]*-->)?[ \t\r]*$")
_ITEM = re.compile(r"[*#:;]+[ \t]*")
_TABLE = re.compile(r"[ \t:*]*(?=\{\|)")
_SKIPPED = re.compile(r"(?i)[ \t]*(?:\||!|----|\#(?:redirect|重定向|転送))")


class WikitextReader(Reader):
    """Reads one file in consecutive stretches."""

    boundaries: tuple[str, ...] = ("\n\n", "\n", "。")

    def __init__(self) -> None:
        super().__init__()
        self._sections = Sections()

    def cut(self, text: str) -> int:
        """Before the last heading: no table and no template reaches over one."""
        heading = text.rfind("\n==")
        return heading + 1 if heading > 0 else super().cut(text)

    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
        inline = WikitextInline(text, start)
        position = 0 if start else self.read_front_matter(text)
        kind, level, prose = PassageKind.PARAGRAPH, 0, Prose()
        while position < len(text):
            begin = position
            newline = text.find("\n", begin)
            line = text[begin : newline if newline >= 0 else len(text)]
            position = begin + len(line) + 1
            table = _TABLE.match(line)
            table_end = inline.pairs.get(begin + table.end(), 0) if table else 0
            skipped = not line or line.isspace() or _SKIPPED.match(line) is not None
            heading = _HEADING.match(line)
            item = _ITEM.match(line)
            if (skipped or heading or item or table_end or kind is not PassageKind.PARAGRAPH) and prose.length:
                if passage := prose.passage(self._sections.kind(kind), level):
                    yield passage
                prose = Prose()
            kind, level = PassageKind.PARAGRAPH, 0
            if table_end:
                position = table_end
            elif heading:
                kind, level = PassageKind.HEADING, len(heading[1])
                inline.read(prose, begin + heading.start("title"), begin + heading.end("title"))
                if passage := prose.passage(kind, level):
                    self._sections.enter(level, passage.prose)
                    yield passage
                prose = Prose()
            elif not skipped:
                kind = PassageKind.ITEM if item else kind
                prose.break_line(start + begin - 1)
                position = inline.read_line(prose, begin + (item.end() if item else 0))
        if passage := prose.passage(self._sections.kind(kind), level):
            yield passage
