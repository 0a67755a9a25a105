"""Pages: size, columns, what stands above the first one, and the numbers at the foot of all."""

from __future__ import annotations

import re
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from questions.exporters.docx.styling import FIELDS, GRID, TITLE
from questions.papers.handout import FOR_PUPILS, Leaf, leaf_title
from questions.papers.layout import GUTTER_MM, MARGIN_MM
from questions.papers.paper import Sheet

_FOOT_POINTS = 9
_SCORE_MM = 15
_TWIPS_PER_MM = 1440 / 25.4
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def begin_leaf(document: WordDocument, leaf: Leaf, *, first: bool, only: bool) -> None:
    """Turn to a new page, number 1, with the head of ``leaf`` above it.

    Args:
        document: where.
        leaf: what comes.
        first: whether the document begins with it.
        only: whether the document holds nothing else; then its pages are those of the document.
    """
    section = document.sections[0] if first else document.add_section(WD_SECTION.NEW_PAGE)
    sheet = leaf.printed.sheet
    _size(section, sheet)
    _columns(section, sheet)
    _restart_numbers(section)
    section.different_first_page_header_footer = True
    for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
        part.is_linked_to_previous = False
    _head(section, leaf)
    for foot in (section.footer, section.first_page_footer):
        _foot(foot.paragraphs[0], leaf, only=only)


def _size(section: Section, sheet: Sheet) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if sheet.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(sheet.width_mm), Mm(sheet.height_mm)
    section.left_margin = section.right_margin = Mm(MARGIN_MM)
    section.top_margin = section.bottom_margin = Mm(MARGIN_MM)
    section.header_distance = section.footer_distance = Mm(MARGIN_MM / 2)


def _columns(section: Section, sheet: Sheet) -> None:
    properties: Any = section._sectPr
    for old in properties.findall(qn("w:cols")) + properties.findall(qn("w:docGrid")):
        properties.remove(old)
    columns = OxmlElement("w:cols")
    columns.set(qn("w:num"), str(sheet.columns))
    columns.set(qn("w:space"), str(round(GUTTER_MM * _TWIPS_PER_MM)))
    if sheet.columns > 1:
        columns.set(qn("w:sep"), "1")
    properties.append(columns)


def _restart_numbers(section: Section) -> None:
    properties: Any = section._sectPr
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    properties.find(qn("w:cols")).addprevious(numbers)


def _head(section: Section, leaf: Leaf) -> None:
    """School, title, and what pupils fill in; above all columns, so it stands in the page's header."""
    header, printed = section.first_page_header, leaf.printed
    words = printed.words
    title = header.paragraphs[0]
    title.style = TITLE
    title.add_run("\n".join(text for text in (printed.header.school, leaf_title(leaf)) if text))
    if printed.told:
        paragraph = header.add_paragraph("\u3000".join(printed.told), FIELDS)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if leaf.part in FOR_PUPILS:
        paragraph = header.add_paragraph("", FIELDS)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for position, name in enumerate(words.pupil):
            paragraph.add_run(("\u3000" if position else "") + f"{name}：")
            paragraph.add_run("\u3000" * 5).underline = True
        _scores(header, leaf)
    header.paragraphs[-1].paragraph_format.space_after = Pt(8)


def _scores(header: Any, leaf: Leaf) -> None:
    """A table for the points of every section."""
    upper = leaf.printed.scores
    if not upper:
        return
    table = header.add_table(2, len(upper), Mm(_SCORE_MM * len(upper)))
    table.style, table.alignment = GRID, WD_TABLE_ALIGNMENT.CENTER
    for column, text in enumerate(upper):
        lower = leaf.printed.words.scores[2] if not column else ""
        for row, said in enumerate((text, lower)):
            paragraph = table.cell(row, column).paragraphs[0]
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.add_run(said)
    header.add_paragraph("", FIELDS)


def _foot(paragraph: Paragraph, leaf: Leaf, *, only: bool) -> None:
    """Word and LibreOffice agree on how many pages a document has, not on how many a part of it has."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    words = leaf.printed.words
    for piece in re.split("({page}|{pages})", words.page_of if only else words.page):
        if piece in _FIELDS:
            _field(paragraph, _FIELDS[piece])
        else:
            paragraph.add_run(piece)
    paragraph.add_run("\u3000\u3000" + words.seed.format(leaf.printed.mark))
    for run in paragraph.runs:
        run.font.size = Pt(_FOOT_POINTS)


def _field(paragraph: Paragraph, name: str) -> None:
    """A field that Word counts."""
    run = paragraph.add_run("1")
    run.font.size = Pt(_FOOT_POINTS)
    element: Any = run._r
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    element.addprevious(field)
    field.append(element)
