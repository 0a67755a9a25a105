"""What is written into, and what the answers are: the answer sheet, the key, the answers with their explanations."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_LEADER
from docx.shared import Mm, Pt

from questions.exporters.docx.blocks import fixed_columns, held, unbroken
from questions.exporters.docx.styling import ANSWER, FIELDS, HEADING, PROOF, QUESTION
from questions.papers.layout import boxes_a_row, has_short_key, text_width_mm
from questions.papers.lines import answer_line, others_accepted, plain_line
from questions.papers.printing import PrintedPaper, PrintedQuestion


def add_answer_sheet(document: WordDocument, printed: PrintedPaper) -> None:
    """Boxes for letters and marks, lines for words."""
    for section in printed.sections:
        document.add_paragraph(f"{section.heading}{section.points}", HEADING)
        _add_boxes(document, printed, [each for each in section.questions if has_short_key(each)], filled=False)
        for question in section.questions:
            if not has_short_key(question):
                _add_line(document, printed, question)


def add_key(document: WordDocument, printed: PrintedPaper) -> None:
    """The same boxes with the answers in them."""
    for section in printed.sections:
        document.add_paragraph(f"{section.heading}{section.points}", HEADING)
        _add_boxes(document, printed, [each for each in section.questions if has_short_key(each)], filled=True)
        for question in section.questions:
            if not has_short_key(question):
                document.add_paragraph(printed.words.number.format(question.number) + question.key, QUESTION)


def add_solutions(document: WordDocument, printed: PrintedPaper) -> None:
    """Every question with its answer, what else counts as right, and the sentence that proves it."""
    words = printed.words
    for section in printed.sections:
        document.add_paragraph(section.heading, HEADING)
        for question in section.questions:
            held(document.add_paragraph(plain_line(question, words), QUESTION))
            held(document.add_paragraph(answer_line(question, words), ANSWER))
            others = others_accepted(question.question)
            if others:
                held(document.add_paragraph(words.accepted.format("／".join(others)), ANSWER))
            if question.question.explanation:
                held(document.add_paragraph(question.question.explanation, ANSWER))
            _add_proof(document, printed, question)


def _add_proof(document: WordDocument, printed: PrintedPaper, question: PrintedQuestion) -> None:
    asked = question.question
    text, (start, end) = asked.evidence, asked.evidence_highlight
    paragraph = document.add_paragraph("", PROOF)
    paragraph.add_run(text[:start])
    paragraph.add_run(text[start:end]).bold = True
    paragraph.add_run(text[end:])
    if asked.document:
        paragraph.add_run(f"（{printed.words.source.format(asked.document)}）")


def _add_boxes(
    document: WordDocument, printed: PrintedPaper, questions: Sequence[PrintedQuestion], *, filled: bool
) -> None:
    if not questions:
        return
    a_row = boxes_a_row(questions, printed.sheet)
    for start in range(0, len(questions), a_row):
        row = questions[start : start + a_row]
        table = document.add_table(rows=2, cols=len(row), style="Table Grid")
        fixed_columns(table, text_width_mm(printed.sheet) / a_row)
        for cell in (*table.rows[0].cells, *table.rows[1].cells):
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            held(cell.paragraphs[0])
        for place, question in enumerate(row):
            table.cell(0, place).paragraphs[0].add_run(str(question.number))
            if filled:
                table.cell(1, place).paragraphs[0].add_run(question.key).bold = True
        if not filled:
            table.rows[1].height = Mm(9)
        unbroken(table)
        document.add_paragraph().paragraph_format.line_spacing = Pt(6)


def _add_line(document: WordDocument, printed: PrintedPaper, question: PrintedQuestion) -> None:
    paragraph = document.add_paragraph(printed.words.number.format(question.number), FIELDS)
    paragraph.paragraph_format.space_before = Pt(8)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(text_width_mm(printed.sheet) - 1), leader=WD_TAB_LEADER.LINES)
    paragraph.add_run().add_tab()
