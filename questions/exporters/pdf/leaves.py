"""Printed papers as data for the template: texts stay texts, whatever marks of the typesetter they hold.

What may have lines below names is a list of pieces, [text, line]; all else is a string.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from questions.authoring.question import QuestionKind
from questions.papers.handout import FOR_PUPILS, Leaf, Part, leaf_title
from questions.papers.layout import GUTTER_MM, MARGIN_MM, boxes_a_row, has_short_key, options_a_line
from questions.papers.lines import answer_line, has_bracket_before, others_accepted, plain_line, stem_line
from questions.papers.printing import PrintedPaper, PrintedQuestion, PrintedSection
from questions.papers.words import points_text

Row = dict[str, Any]


def leaf_row(leaf: Leaf) -> Row:
    """One part of one version."""
    printed = leaf.printed
    sheet, words = printed.sheet, printed.words
    blocks = {
        Part.QUESTIONS: _questions,
        Part.ANSWER_SHEET: _answer_sheet,
        Part.KEY: _key,
        Part.SOLUTIONS: _solutions,
    }[leaf.part]
    return {
        "width": sheet.width_mm,
        "height": sheet.height_mm,
        "columns": sheet.columns,
        "margin": MARGIN_MM,
        "gutter": GUTTER_MM,
        "titles": [text for text in (printed.header.school, leaf_title(leaf)) if text],
        "told": "\u3000".join(printed.told),
        "pupil": list(words.pupil) if leaf.part in FOR_PUPILS else [],
        "scores": list(printed.scores) if leaf.part in FOR_PUPILS else [],
        "score": words.scores[-1] if words.scores else "",
        "page_of": words.page_of,
        "mark": words.seed.format(printed.mark),
        "sections": [
            {
                "heading": section.heading + ("" if leaf.part is Part.SOLUTIONS else section.points),
                "instructions": section.instructions if leaf.part is Part.QUESTIONS else "",
                "blocks": list(blocks(printed, section)),
            }
            for section in printed.sections
        ],
    }


def _questions(printed: PrintedPaper, section: PrintedSection) -> Iterator[Row]:
    words = printed.words
    for question in section.questions:
        own_points = "" if section.points_each else words.points_one.format(points=points_text(question.points))
        labelled = [printed.pieces(f"{words.label.format(choice.label)}{choice.text}") for choice in question.choices]
        row: Row = {"type": "question", "stem": printed.pieces(stem_line(question, words) + own_points)}
        row["hang"] = 4 if has_bracket_before(question, words) else 2
        if question.kind is QuestionKind.MATCH:
            row["pairs"] = list(zip(map(printed.pieces, question.partners), labelled, strict=True))
        elif labelled:
            row |= {"options": labelled, "a_line": options_a_line(question.choices, printed.sheet)}
        if question.kind is QuestionKind.ORDER:
            row["blanks"] = [words.answer_line, len(labelled)]
        if question.kind is QuestionKind.TEXT_ENTRY:
            row["line"] = words.answer_line
        yield row


def _answer_sheet(printed: PrintedPaper, section: PrintedSection) -> Iterator[Row]:
    yield from _boxes(printed, section.questions, filled=False)
    for question in section.questions:
        if not has_short_key(question):
            yield {"type": "line", "text": printed.words.number.format(question.number)}


def _key(printed: PrintedPaper, section: PrintedSection) -> Iterator[Row]:
    yield from _boxes(printed, section.questions, filled=True)
    for question in section.questions:
        if not has_short_key(question):
            number = printed.words.number.format(question.number)
            yield {"type": "text", "text": printed.pieces(number + question.key)}


def _boxes(printed: PrintedPaper, questions: Sequence[PrintedQuestion], *, filled: bool) -> Iterator[Row]:
    short = [question for question in questions if has_short_key(question)]
    if short:
        yield {
            "type": "boxes",
            "a_row": boxes_a_row(short, printed.sheet),
            "boxes": [[str(question.number), question.key if filled else ""] for question in short],
        }


def _solutions(printed: PrintedPaper, section: PrintedSection) -> Iterator[Row]:
    words = printed.words
    for question in section.questions:
        asked = question.question
        proof, (start, end) = asked.evidence, asked.evidence_highlight
        others = others_accepted(asked)
        lines = (
            answer_line(question, words),
            words.accepted.format("／".join(others)) if others else "",
            asked.explanation,
        )
        yield {
            "type": "solution",
            "stem": printed.pieces(plain_line(question, words)),
            "lines": [printed.pieces(line) for line in lines if line],
            "proof": [printed.pieces(part) for part in (proof[:start], proof[start:end], proof[end:])],
            "source": f"（{words.source.format(asked.document)}）" if asked.document else "",
        }
