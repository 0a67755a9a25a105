"""A printed paper of the forty nasty questions, for every format that prints."""

from __future__ import annotations

from collections.abc import Iterator

from questions.papers.composing import compose
from questions.papers.lines import GAP, WIDE_GAP
from questions.papers.marks import Marks
from questions.papers.paper import Header, PageSize, Place, Sheet
from questions.papers.printing import PrintedPaper, print_versions
from tests.nasty import nasty_questions

A4 = Sheet(PageSize.A4)


def nasty_paper(
    *,
    versions: int = 1,
    sheet: Sheet = A4,
    place: Place | None = None,
    script: str = "",
    marks: Marks = Marks.NONE,
) -> list[PrintedPaper]:
    questions = nasty_questions()
    paper = compose(
        questions,
        '<期中考> & "史"',
        header=Header("#1 紀年中學", "歷史", "三年甲班", "2026年11月21日", 50),
        sheet=sheet,
        script=script,
        place=place,
        marks=marks,
        points=100,
        versions=versions,
        seed=7,
    )
    return print_versions(paper, {question.id: question for question in questions})


def texts_for_pupils(printed: PrintedPaper) -> Iterator[str]:
    """Everything that pupils have to read."""
    for section in printed.sections:
        yield section.heading
        for question in section.questions:
            yield question.stem.replace(GAP, WIDE_GAP) if "cloze" in question.question.id else question.stem
            yield from (choice.text for choice in question.choices)
            yield from question.partners


def texts_for_teachers(printed: PrintedPaper) -> Iterator[str]:
    """What the solutions add."""
    for question in printed.questions:
        yield question.question.explanation
        yield question.question.evidence
        yield from question.question.accepted[:1]
