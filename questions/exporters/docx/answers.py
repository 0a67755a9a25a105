"""What is written into, and what the answers are: the answer sheet, the key, the answers with their explanations."""

from __future__ import annotations

from collections.abc import Sequence

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_LEADER
from docx.shared import Mm, Pt

from questions.exporters.docx.flow import Flow
from questions.exporters.docx.styling import ANSWER, FIELDS, GRID, HEADING, PROOF, QUESTION
from questions.papers.layout import boxes_a_row, has_short_key, text_width_mm
from questions.papers.lines import answer_line, others_accepted, plain_line
from questions.papers.printing import PrintedPaper, PrintedQuestion

_BOX_POINTS = 3
"""Above and below what is written into a box."""


def add_answer_sheet(flow: Flow, printed: PrintedPaper) -> None:
    """Boxes for letters and marks, lines for words."""
    for section in printed.sections:
        flow.paragraph(f"{section.heading}{section.points}", HEADING)
        _add_boxes(flow, printed, [each for each in section.questions if has_short_key(each)], filled=False)
        for question in section.questions:
            if not has_short_key(question):
                _add_line(flow, printed, question)


def add_key(flow: Flow, printed: PrintedPaper) -> None:
    """The same boxes with the answers in them."""
    for section in printed.sections:
        flow.paragraph(f"{section.heading}{section.points}", HEADING)
        _add_boxes(flow, printed, [each for each in section.questions if has_short_key(each)], filled=True)
        for question in section.questions:
            if not has_short_key(question):
                number = printed.words.number.format(question.number)
                flow.paragraph(printed.pieces(number + question.key), QUESTION)


def add_solutions(flow: Flow, printed: PrintedPaper) -> None:
    """Every question with its answer, what else counts as right, and the sentence that proves it."""
    words = printed.words
    for section in printed.sections:
        flow.paragraph(section.heading, HEADING)
        for question in section.questions:
            flow.paragraph(printed.pieces(plain_line(question, words)), QUESTION, held=True)
            others = others_accepted(question.question)
            for line in (
                answer_line(question, words),
                words.accepted.format("／".join(others)) if others else "",
                question.question.explanation,
            ):
                if line:
                    flow.paragraph(printed.pieces(line), ANSWER, held=True)
            _add_proof(flow, printed, question)


def _add_proof(flow: Flow, printed: PrintedPaper, question: PrintedQuestion) -> None:
    asked = question.question
    text, (start, end) = asked.evidence, asked.evidence_highlight
    paragraph = flow.paragraph("", PROOF)
    flow.write(paragraph, printed.pieces(text[:start]))
    flow.write(paragraph, printed.pieces(text[start:end]), bold=True)
    flow.write(paragraph, printed.pieces(text[end:]))
    if asked.document:
        flow.write(paragraph, f"（{printed.words.source.format(asked.document)}）")


def _add_boxes(flow: Flow, printed: PrintedPaper, questions: Sequence[PrintedQuestion], *, filled: bool) -> None:
    if not questions:
        return
    a_row = boxes_a_row(questions, printed.sheet)
    for start in range(0, len(questions), a_row):
        boxed = questions[start : start + a_row]
        numbers, keys = flow.table(2, len(boxed), text_width_mm(printed.sheet) / a_row, GRID)
        for question, number, key in zip(boxed, numbers, keys, strict=True):
            number.paragraph_format.keep_with_next = True
            number.add_run(str(question.number))
            if filled:
                key.add_run(question.key).bold = True
            else:
                key.paragraph_format.space_before = key.paragraph_format.space_after = Pt(_BOX_POINTS)
            for paragraph in (number, key):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        flow.paragraph("", FIELDS).paragraph_format.line_spacing = Pt(6)


def _add_line(flow: Flow, printed: PrintedPaper, question: PrintedQuestion) -> None:
    paragraph = flow.paragraph(printed.words.number.format(question.number), FIELDS)
    paragraph.paragraph_format.space_before = Pt(8)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(text_width_mm(printed.sheet) - 1), leader=WD_TAB_LEADER.LINES)
    paragraph.add_run().add_tab()
