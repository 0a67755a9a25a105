"""A printed paper as a page on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from questions.authoring.question import QuestionKind
from questions.papers.printing import PrintedPaper, PrintedQuestion

_TIE = "\N{WORD JOINER}"
"""Keeps a line to be filled in whole, and the bracket for an answer with the end of its question."""
_BRACKET = "（" + "\N{NO-BREAK SPACE}" * 6 + "）"
_BLANKS = {QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.TRUE_FALSE}


def sheet_html(paper: PrintedPaper, *, key: bool) -> str:
    """The paper, or with ``key`` its answers and explanations, as HTML that Qt can set."""
    return "".join(_key(paper) if key else _sheet(paper))


def _sheet(paper: PrintedPaper) -> Iterator[str]:
    words, header = paper.words, paper.header
    for line in (header.school, words.course.format(header.course) if header.course else ""):
        if line:
            yield f'<p align="center">{escape(line)}</p>'
    yield f'<h2 align="center">{escape(paper.title)}{_version(paper)}</h2>'
    told = [header.class_name, header.date, words.minutes.format(minutes=header.minutes) if header.minutes else ""]
    told += [words.total.format(points=_points(paper))] if paper.points else []
    yield f'<p align="center">{escape("　".join(part for part in told if part))}</p>'
    yield f'<p align="center">{"　".join(map(_blank, words.pupil))}</p>'
    for section in paper.sections:
        yield f"<h3>{escape(section.heading)}<span style='font-weight:400'>　{escape(section.points)}</span></h3>"
        if section.instructions:
            yield f"<p>{escape(section.instructions)}</p>"
        for question in section.questions:
            yield from _question(paper, question)


def _question(paper: PrintedPaper, question: PrintedQuestion) -> Iterator[str]:
    words = paper.words
    bracket = _BRACKET if question.kind in _BLANKS else ""
    before, after = (bracket, "") if words.bracket == "before" else ("", bracket and _TIE + bracket)
    yield f"<p>{before}{words.number.format(question.number)} {_said(paper, question.stem)}{after}</p>"
    if question.partners:
        pairs = zip(question.partners, question.choices, strict=True)
        rows = "".join(
            f"<tr><td>{_BRACKET}{_said(paper, partner)}</td>"
            f"<td>&nbsp;&nbsp;{words.label.format(choice.label)} {_said(paper, choice.text)}</td></tr>"
            for partner, choice in pairs
        )
        yield f"<table cellspacing='4'>{rows}</table>"
    else:
        for choice in question.choices:
            label = words.label.format(choice.label)
            said = _said(paper, choice.text)
            yield f"<p style='margin-left:28px; margin-top:0; margin-bottom:2px'>{label} {said}</p>"


def _key(paper: PrintedPaper) -> Iterator[str]:
    yield f'<h2 align="center">{escape(paper.title)}{_version(paper)}　{escape(paper.words.key)}</h2>'
    yield f'<p align="center">{escape(paper.words.seed.format(paper.mark))}</p>'
    for question in paper.questions:
        explanation = question.question.explanation
        yield f"<p><b>{paper.words.number.format(question.number)} {_said(paper, question.key)}</b></p>"
        if explanation:
            yield f"<p style='margin-left:28px; margin-top:0'>{_said(paper, explanation)}</p>"


def _said(paper: PrintedPaper, text: str) -> str:
    """``text`` with lines below names and titles; Qt knows no wavy ones."""
    return "".join(f"<u>{escape(piece.text)}</u>" if piece.line else escape(piece.text) for piece in paper.pieces(text))


def _blank(field: str) -> str:
    """A field to fill in, on one line."""
    return escape(_TIE.join(field + "＿" * 5))


def _version(paper: PrintedPaper) -> str:
    return f"　{escape(paper.words.version.format(paper.version))}" if paper.version else ""


def _points(paper: PrintedPaper) -> str:
    return f"{float(paper.points):g}"
