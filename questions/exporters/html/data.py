"""Printed papers as data for the page."""

from __future__ import annotations

from typing import Any

from questions.authoring.question import QuestionKind
from questions.documents.script import HANS, HANT, convert
from questions.papers.handout import Leaf, Part, leaf_title
from questions.papers.layout import options_a_line
from questions.papers.lines import BRACKET, GAP, WIDE_GAP, answer_line, others_accepted, plain_line
from questions.papers.printing import PrintedPaper, PrintedQuestion, PrintedSection
from questions.papers.words import points_text

Row = dict[str, Any]

_TYPED = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)
_IN_BRACKETS = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.TRUE_FALSE)


def _said(printed: PrintedPaper, text: str) -> str | list[tuple[str, str]]:
    """``text``, or where it has lines below names its pieces."""
    pieces = printed.pieces(text)
    return [(piece.text, piece.line.value) for piece in pieces] if any(piece.line for piece in pieces) else text


def page_data(versions: list[PrintedPaper], *, answers: bool) -> Row:
    """Everything of the page; without ``answers`` nothing in it tells them."""
    words = versions[0].words
    return {
        "words": dict(words.screen),
        "bracket": BRACKET,
        "answers": answers,
        "versions": [_version(printed, answers=answers) for printed in versions],
    }


def _version(printed: PrintedPaper, *, answers: bool) -> Row:
    words = printed.words
    title = leaf_title(Leaf(Part.QUESTIONS, printed))
    return {
        "version": words.version.format(printed.version),
        "titles": [text for text in (printed.header.school, title) if text],
        "told": "\u3000".join(printed.told),
        "pupil": list(words.pupil),
        "scores": [list(printed.scores), [words.scores[2], *[""] * (len(printed.scores) - 1)]]
        if printed.scores
        else [],
        "mark": words.seed.format(printed.mark),
        "sections": [
            {
                "heading": section.heading + section.points,
                "instructions": section.instructions,
                "questions": [_question(printed, section, question, answers) for question in section.questions],
            }
            for section in printed.sections
        ],
    }


def _scores(printed: PrintedPaper) -> list[list[str]]:
    upper = list(printed.scores)
    return [upper, [printed.words.scores[2], *[""] * (len(upper) - 1)]] if upper else []


def _question(printed: PrintedPaper, section: PrintedSection, question: PrintedQuestion, answers: bool) -> Row:
    words = printed.words
    own_points = "" if section.points_each else words.points_one.format(points=points_text(question.points))
    row: Row = {
        "id": question.question.id,
        "number": question.number,
        "kind": question.kind.value,
        "stem": _said(printed, _stem(question, printed) + own_points),
        "bracket": words.bracket if question.kind in _IN_BRACKETS else "",
        "a_line": options_a_line(question.choices, printed.sheet),
        "line": question.kind in (QuestionKind.TEXT_ENTRY, QuestionKind.ORDER),
        "choices": [_said(printed, choice) for choice in _choices(question, printed)],
        "partners": [_said(printed, partner) for partner in question.partners],
    }
    return row | (_answers(question, printed) if answers else {})


def _stem(question: PrintedQuestion, printed: PrintedPaper) -> str:
    stem = plain_line(question, printed.words)
    return stem.replace(GAP, WIDE_GAP) if question.kind is QuestionKind.CLOZE else stem


def _choices(question: PrintedQuestion, printed: PrintedPaper) -> list[str]:
    if question.kind is QuestionKind.TRUE_FALSE:
        return [option.text for option in question.question.options]
    return [f"{printed.words.label.format(choice.label)}{choice.text}" for choice in question.choices]


def _answers(question: PrintedQuestion, printed: PrintedPaper) -> Row:
    asked, words = question.question, printed.words
    start, end = asked.evidence_highlight
    others = others_accepted(asked)
    solution = [answer_line(question, words)]
    if others:
        solution.append(words.accepted.format("／".join(others)))
    if asked.explanation:
        solution.append(asked.explanation)
    return {
        "solution": [_said(printed, line) for line in solution],
        "proof": [
            _said(printed, part) for part in (asked.evidence[:start], asked.evidence[start:end], asked.evidence[end:])
        ],
        "source": f"（{words.source.format(asked.document)}）" if asked.document else "",
        "address": asked.url if asked.url.startswith(("https://", "http://")) else "",
    } | ({"accepted": _accepted(question)} if question.kind in _TYPED else {"key": _key(question)})


def _accepted(question: PrintedQuestion) -> list[str]:
    """What counts as right, in both scripts: the page itself cannot turn one into the other."""
    given = (question.question.answer, *question.question.accepted)
    return list(dict.fromkeys(form for text in given for form in (text, convert(text, HANT), convert(text, HANS))))


def _key(question: PrintedQuestion) -> list[int]:
    """Places in the choices: of those that are right, in the right order, or by partner."""
    if question.kind is QuestionKind.TRUE_FALSE:
        return [index for index, option in enumerate(question.question.options) if option.correct]
    labels = [choice.label for choice in question.choices]
    return [labels.index(label) for label in question.keys]
