"""Questions as blocks that no page break tears apart."""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from questions.authoring.question import QuestionKind
from questions.exporters.docx.styling import ANSWER, HEADING, INSTRUCTIONS, OPTION, QUESTION
from questions.papers.layout import TEXT_POINTS, options_a_line, rows, text_width_mm
from questions.papers.lines import BRACKET, stem_line
from questions.papers.printing import PrintedPaper, PrintedQuestion, PrintedSection
from questions.papers.words import points_text


def add_questions(document: WordDocument, printed: PrintedPaper) -> None:
    """All sections."""
    for section in printed.sections:
        _add_section(document, printed, section)


def _add_section(document: WordDocument, printed: PrintedPaper, section: PrintedSection) -> None:
    """A heading, its instructions, and its questions."""
    document.add_paragraph(f"{section.heading}{section.points}", HEADING)
    if section.instructions:
        held(document.add_paragraph(section.instructions, INSTRUCTIONS))
    for question in section.questions:
        _add_question(document, printed, section, question)


def held(paragraph: Paragraph) -> Paragraph:
    """``paragraph`` whole, and on the page of the next one."""
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.keep_together = True
    return paragraph


def _add_question(
    document: WordDocument, printed: PrintedPaper, section: PrintedSection, question: PrintedQuestion
) -> None:
    own_points = "" if section.points_each else printed.words.points_one.format(points=points_text(question.points))
    stem = held(document.add_paragraph(stem_line(question, printed.words) + own_points, QUESTION))
    match question.kind:
        case QuestionKind.MATCH:
            _add_pairs(document, printed, question)
        case QuestionKind.TEXT_ENTRY:
            _add_line(document, printed)
        case QuestionKind.ORDER:
            _add_options(document, printed, question)
            held(document.paragraphs[-1])
            blanks = " → ".join(["＿＿＿"] * len(question.choices))
            document.add_paragraph(printed.words.answer_line + blanks, ANSWER)
        case QuestionKind.SINGLE_CHOICE | QuestionKind.MULTIPLE_CHOICE:
            _add_options(document, printed, question)
        case _:
            stem.paragraph_format.keep_with_next = False


def _add_options(document: WordDocument, printed: PrintedPaper, question: PrintedQuestion) -> None:
    a_line = options_a_line(question.choices, printed.sheet)
    step = (text_width_mm(printed.sheet) - TEXT_POINTS * 2 * 25.4 / 72) / a_line
    lines = rows(question.choices, a_line)
    for position, line in enumerate(lines):
        paragraph = document.add_paragraph("", OPTION)
        for place, choice in enumerate(line):
            if place:
                paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(step * place) + Pt(TEXT_POINTS * 2))
                paragraph.add_run().add_tab()
            paragraph.add_run(f"{printed.words.label.format(choice.label)}{choice.text}")
        if a_line == 1:
            paragraph.paragraph_format.left_indent = Pt(TEXT_POINTS * 4)
            paragraph.paragraph_format.first_line_indent = -Pt(TEXT_POINTS * 2)
        paragraph.paragraph_format.keep_together = True
        paragraph.paragraph_format.keep_with_next = position < len(lines) - 1


def _add_line(document: WordDocument, printed: PrintedPaper) -> None:
    paragraph = document.add_paragraph(printed.words.answer_line, ANSWER)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(text_width_mm(printed.sheet) - 1), leader=WD_TAB_LEADER.LINES)
    paragraph.add_run().add_tab()


def _add_pairs(document: WordDocument, printed: PrintedPaper, question: PrintedQuestion) -> None:
    """Two columns; the left one has a bracket for the letter of its partner."""
    table = document.add_table(rows=len(question.choices), cols=2)
    fixed_columns(table, text_width_mm(printed.sheet) / 2)
    for row, (left, right) in enumerate(zip(question.partners, question.choices, strict=True)):
        cells = table.rows[row].cells
        cells[0].paragraphs[0].add_run(f"{BRACKET}{left}")
        cells[1].paragraphs[0].add_run(f"{printed.words.label.format(right.label)}{right.text}")
        for cell in cells:
            cell.paragraphs[0].style = OPTION
            cell.paragraphs[0].paragraph_format.keep_with_next = row < len(question.choices) - 1
    unbroken(table)


def fixed_columns(table: Table, width_mm: float) -> None:
    """Every column as wide as is said: Word believes the table, LibreOffice the cells."""
    table.autofit = False
    for column in table.columns:
        column.width = Mm(width_mm)
        for cell in column.cells:
            cell.width = Mm(width_mm)


def unbroken(table: Table) -> None:
    """No row of ``table`` goes over two pages."""
    for row in table.rows:
        properties: Any = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
