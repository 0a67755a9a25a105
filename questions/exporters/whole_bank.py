"""A bank as one paper: for formats that print."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import BinaryIO

from questions.authoring.question import Question
from questions.exporters.fitting import Fitting, Misfit
from questions.exporters.format import Options, Written
from questions.papers.composing import compose
from questions.papers.handout import Part
from questions.papers.printing import PrintedPaper, print_versions

WritePaper = Callable[[Sequence[PrintedPaper], Collection[Part], BinaryIO], None]
"""Writes all versions of a paper in one format."""


def write_bank(
    questions: Iterable[Question], out: BinaryIO, options: Options, write: WritePaper, misfit: Misfit | None = None
) -> Written:
    """All questions under headings by kind, then, where answers are wanted, the answers with their explanations."""
    fitting = Fitting(misfit)
    chosen = list(fitting.those(questions))
    paper = compose(chosen, options.title, script=options.script)
    versions = print_versions(paper, {question.id: question for question in chosen})
    write(versions, (Part.QUESTIONS, Part.SOLUTIONS) if options.answers else (Part.QUESTIONS,), out)
    return Written(len(chosen), tuple(fitting.left))
