"""Questions as blocks that no page break tears apart."""

from __future__ import annotations

from docx.enum.text import WD_TAB_LEADER
from docx.shared import Mm

from questions.authoring.question import QuestionKind
from questions.exporters.docx.flow import Flow, with_tabs
from questions.exporters.docx.styling import ANSWER, BRACKETED, HEADING, INSTRUCTIONS, OPTION, QUESTION, options_style
from questions.papers.layout import options_a_line, rows, text_width_mm
from questions.papers.lines import BRACKET, has_bracket_before, stem_line
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
        flow.paragraph(section.instructions, INSTRUCTIONS, held=True)
    for question in section.questions:
        _add_question(flow, printed, section, question)


def _add_question(flow: Flow, printed: PrintedPaper, section: PrintedSection, question: PrintedQuestion) -> None:
    own_points = "" if section.points_each else printed.words.points_one.format(points=points_text(question.points))
    alone = question.kind in (QuestionKind.TRUE_FALSE, QuestionKind.CLOZE)
    stem = printed.pieces(stem_line(question, printed.words) + own_points)
    style = BRACKETED if has_bracket_before(question, printed.words) else QUESTION
    flow.paragraph(stem, style, held=not alone)
    match question.kind:
        case QuestionKind.MATCH:
            _add_pairs(flow, printed, question)
        case QuestionKind.TEXT_ENTRY:
            _add_line(flow, printed)
        case QuestionKind.ORDER:
            _add_options(flow, printed, question, held=True)
            blanks = " → ".join(["＿＿＿"] * len(question.choices))
            flow.paragraph(printed.words.answer_line + blanks, ANSWER)
        case QuestionKind.SINGLE_CHOICE | QuestionKind.MULTIPLE_CHOICE:
            _add_options(flow, printed, question, held=False)


def _add_options(flow: Flow, printed: PrintedPaper, question: PrintedQuestion, *, held: bool) -> None:
    """Lines of options, the last one ``held`` to what follows."""
    a_line = options_a_line(question.choices, printed.sheet)
    lines = rows(question.choices, a_line)
    for position, line in enumerate(lines, 1):
        said = [printed.pieces(f"{printed.words.label.format(choice.label)}{choice.text}") for choice in line]
        flow.paragraph(with_tabs(said), options_style(a_line), held=held or position < len(lines))


def _add_line(flow: Flow, printed: PrintedPaper) -> None:
    paragraph = flow.paragraph(printed.words.answer_line, ANSWER)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(text_width_mm(printed.sheet) - 1), leader=WD_TAB_LEADER.LINES)
    paragraph.add_run().add_tab()


def _add_pairs(flow: Flow, printed: PrintedPaper, question: PrintedQuestion) -> None:
    """Two columns; the left one has a bracket for the letter of its partner."""
    cells = flow.table(len(question.choices), 2, text_width_mm(printed.sheet) / 2)
    pairs = zip(cells, question.partners, question.choices, strict=True)
    for row, ((one, other), left, right) in enumerate(pairs, 1):
        beside = f"{printed.words.label.format(right.label)}{right.text}"
        for paragraph, text in ((one, f"{BRACKET}{left}"), (other, beside)):
            flow.fill(paragraph, printed.pieces(text), OPTION, held=row < len(cells))
