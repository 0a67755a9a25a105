"""Questions as blocks that no page break tears apart."""

from __future__ import annotations

from docx.enum.text import WD_TAB_LEADER
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from questions.authoring.question import QuestionKind
from questions.exporters.docx.flow import Flow
from questions.exporters.docx.styling import ANSWER, HEADING, INSTRUCTIONS, OPTION, QUESTION
from questions.papers.layout import TEXT_POINTS, options_a_line, rows, text_width_mm
from questions.papers.lines import BRACKET, stem_line
from questions.papers.printing import PrintedPaper, PrintedQuestion, PrintedSection
from questions.papers.words import points_text


def add_questions(flow: Flow, printed: PrintedPaper) -> None:
    """All sections."""
    for section in printed.sections:
        _add_section(flow, printed, section)


def _add_section(flow: Flow, printed: PrintedPaper, section: PrintedSection) -> None:
    """A heading, its instructions, and its questions."""
    flow.paragraph(f"{section.heading}{section.points}", HEADING)
    if section.instructions:
        held(flow.paragraph(section.instructions, INSTRUCTIONS))
    for question in section.questions:
        _add_question(flow, printed, section, question)


def held(paragraph: Paragraph) -> Paragraph:
    """``paragraph`` whole, and on the page of the next one."""
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.keep_together = True
    return paragraph


def _add_question(flow: Flow, printed: PrintedPaper, section: PrintedSection, question: PrintedQuestion) -> None:
    own_points = "" if section.points_each else printed.words.points_one.format(points=points_text(question.points))
    stem = held(flow.paragraph(stem_line(question, printed.words) + own_points, QUESTION))
    match question.kind:
        case QuestionKind.MATCH:
            _add_pairs(flow, printed, question)
        case QuestionKind.TEXT_ENTRY:
            _add_line(flow, printed)
        case QuestionKind.ORDER:
            held(_add_options(flow, printed, question))
            blanks = " → ".join(["＿＿＿"] * len(question.choices))
            flow.paragraph(printed.words.answer_line + blanks, ANSWER)
        case QuestionKind.SINGLE_CHOICE | QuestionKind.MULTIPLE_CHOICE:
            _add_options(flow, printed, question)
        case _:
            stem.paragraph_format.keep_with_next = False


def _add_options(flow: Flow, printed: PrintedPaper, question: PrintedQuestion) -> Paragraph:
    """Give the last line."""
    a_line = options_a_line(question.choices, printed.sheet)
    step = (text_width_mm(printed.sheet) - TEXT_POINTS * 2 * 25.4 / 72) / a_line
    lines = rows(question.choices, a_line)
    for position, line in enumerate(lines):
        paragraph = flow.paragraph("", OPTION)
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
    return paragraph


def _add_line(flow: Flow, printed: PrintedPaper) -> None:
    paragraph = flow.paragraph(printed.words.answer_line, ANSWER)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(text_width_mm(printed.sheet) - 1), leader=WD_TAB_LEADER.LINES)
    paragraph.add_run().add_tab()


def _add_pairs(flow: Flow, printed: PrintedPaper, question: PrintedQuestion) -> None:
    """Two columns; the left one has a bracket for the letter of its partner."""
    cells = flow.table(len(question.choices), 2, text_width_mm(printed.sheet) / 2)
    pairs = zip(cells, question.partners, question.choices, strict=True)
    for row, ((one, other), left, right) in enumerate(pairs, 1):
        one.add_run(f"{BRACKET}{left}")
        other.add_run(f"{printed.words.label.format(right.label)}{right.text}")
        for paragraph in (one, other):
            flow.style(paragraph, OPTION)
            paragraph.paragraph_format.keep_with_next = row < len(cells)
