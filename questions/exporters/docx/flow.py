"""Paragraphs and tables one after another.

python-docx looks for the end of the document, for the style and for the place of every property anew with each
paragraph, which takes a minute for a bank of ten thousand questions; so paragraphs and runs are made here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import oxml_parser
from docx.oxml.table import CT_Tbl
from docx.shared import Length, Mm
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import SubElement

from questions.exporters.docx.styling import GAP, NAME, TITLE_OF_WORK
from questions.papers.marks import Line, Piece

_P, _PPR, _PSTYLE, _KEEP_NEXT = (qn(f"w:{name}") for name in ("p", "pPr", "pStyle", "keepNext"))
_R, _RPR, _RSTYLE, _BOLD = (qn(f"w:{name}") for name in ("r", "rPr", "rStyle", "b"))
_T, _BREAK, _TAB, _VALUE = (qn(f"w:{name}") for name in ("t", "br", "tab", "val"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WITHIN = re.compile("([\n\t])")
_STYLES = {Line.NAME: NAME, Line.TITLE: TITLE_OF_WORK}

Text = str | Iterable[Piece]
"""What a paragraph says, with or without lines below names."""


class Flow:
    """The body of a document, written from top to bottom."""

    def __init__(self, document: WordDocument) -> None:
        self._parent: Any = document._body
        self._end: Any = document.element.body.find(qn("w:sectPr"))
        self._style_ids = {style.name: style.style_id for style in document.styles}

    def paragraph(self, text: Text, style: str, *, held: bool = False) -> Paragraph:
        """A paragraph at the end; a ``held`` one stays on the page of the next."""
        element = oxml_parser.makeelement(_P)
        self._end.addprevious(element)
        self._dress(element, style, held=held)
        paragraph = Paragraph(element, self._parent)  # type: ignore[arg-type]
        self.write(paragraph, text)
        return paragraph

    def fill(self, paragraph: Paragraph, text: Text, style: str, *, held: bool = False) -> None:
        """Write into an empty paragraph, as that of a new cell is."""
        self._dress(paragraph._p, style, held=held)
        self.write(paragraph, text)

    def write(self, paragraph: Paragraph, text: Text, *, bold: bool = False) -> None:
        """Write behind what a paragraph says already."""
        pieces = [Piece(text)] if isinstance(text, str) else list(text)
        element: Any = paragraph._p
        for piece, after in pairwise([*pieces, Piece("")]):
            self._run(element, piece.text, _STYLES.get(piece.line, ""), bold=bold)
            if _touch(piece, after):
                self._run(element, " ", GAP)

    def table(self, rows: int, columns: int, column_mm: float, style: str = "") -> list[list[Paragraph]]:
        """A table at the end, every row whole on one page: the first paragraphs of its cells, by row."""
        element = CT_Tbl.new_tbl(rows, columns, Length(Mm(column_mm * columns)))
        self._end.addprevious(element)
        table = Table(element, self._parent)
        table.autofit = False
        if style:
            element.tblStyle_val = self._style_ids[style]
        _align(element.tblPr)
        for row in element.tr_lst:
            properties: Any = row.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
        return [[Paragraph(cell.p_lst[0], self._parent) for cell in row.tc_lst] for row in element.tr_lst]

    def _dress(self, element: Any, style: str, *, held: bool) -> None:
        properties = SubElement(element, _PPR)
        SubElement(properties, _PSTYLE, {_VALUE: self._style_ids[style]})
        if held:
            SubElement(properties, _KEEP_NEXT)

    def _run(self, element: Any, text: str, style: str = "", *, bold: bool = False) -> None:
        if not text:
            return
        run = SubElement(element, _R)
        if style or bold:
            properties = SubElement(run, _RPR)
            if style:
                SubElement(properties, _RSTYLE, {_VALUE: self._style_ids[style]})
            if bold:
                SubElement(properties, _BOLD)
        for part in _WITHIN.split(text):
            if part in ("\n", "\t"):
                SubElement(run, _BREAK if part == "\n" else _TAB)
            elif part:
                SubElement(run, _T, {_SPACE: "preserve"}).text = part


def _touch(piece: Piece, after: Piece) -> bool:
    """Whether two lines, or a line and a blank to fill in, would look like one."""
    if piece.line:
        return piece.line is after.line or after.text.startswith("＿")
    return bool(after.line) and piece.text.endswith("＿")


def _align(properties: Any) -> None:
    """Without blanks at the sides of cells the table is as wide as the text, in every program."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    look = properties.find(qn("w:tblLook"))
    if look is None:
        properties.append(margins)
    else:
        look.addprevious(margins)


def with_tabs(texts: Sequence[Iterable[Piece]]) -> list[Piece]:
    """``texts`` side by side on one line."""
    return [piece for text in texts for piece in (Piece("\t"), *text)][1:]
