"""Paragraphs and tables one after another.

python-docx looks for the end of the document and for the style anew with every paragraph, which takes minutes for a
bank of ten thousand questions.
"""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.shared import Length, Mm
from docx.table import Table
from docx.text.paragraph import Paragraph


class Flow:
    """The body of a document, written from top to bottom."""

    def __init__(self, document: WordDocument) -> None:
        self._parent: Any = document._body
        self._end: Any = document.element.body.find(qn("w:sectPr"))
        self._style_ids = {style.name: style.style_id for style in document.styles}

    def paragraph(self, text: str, style: str) -> Paragraph:
        """A paragraph at the end."""
        element: Any = OxmlElement("w:p")
        self._end.addprevious(element)
        paragraph = Paragraph(element, self._parent)
        self.style(paragraph, style)
        if text:
            paragraph.add_run(text)
        return paragraph

    def style(self, paragraph: Paragraph, style: str) -> None:
        """Give ``paragraph`` a style by its name."""
        element: Any = paragraph._p
        element.style = self._style_ids[style]

    def table(self, rows: int, columns: int, column_mm: float, style: str = "") -> list[list[Paragraph]]:
        """A table at the end, every row whole on one page: the first paragraphs of its cells, by row."""
        element = CT_Tbl.new_tbl(rows, columns, Length(Mm(column_mm * columns)))
        self._end.addprevious(element)
        table = Table(element, self._parent)
        table.autofit = False
        if style:
            element.tblStyle_val = self._style_ids[style]
        for row in element.tr_lst:
            properties: Any = row.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
        return [[Paragraph(cell.p_lst[0], self._parent) for cell in row.tc_lst] for row in element.tr_lst]
