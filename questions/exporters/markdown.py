"""Markdown for people: one question under a heading, boxes before options, the explanation as a quotation.

Everything that would be markup is escaped, lines are broken with ``<br>``, and what the page does not show stands in a
comment, so that our import gives the same questions back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from questions.authoring.question import Question, QuestionKind
from questions.authoring.sourcing import with_source
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Options, Written
from questions.exporters.kept import remark

_MARKS = re.compile(r"[\\`*_\[\]<>#|~&!$^]")
_BEGINNINGS = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")
"""What makes a list or a heading of a line."""


def write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    """Write a page; without answers it has neither boxes ticked nor explanations, and cannot be imported again."""
    fitting = Fitting()
    if options.title:
        out.write(f"# {escaped(options.title)}\n\n".encode())
    count = 0
    for count, question in enumerate(fitting.those(questions), 1):
        out.write("\n".join(_lines(question, count, options)).encode() + b"\n\n")
    return Written(count, tuple(fitting.left))


def escaped(text: str) -> str:
    """``text`` on one line, in which nothing is markup."""
    lines = [_MARKS.sub(r"\\\g<0>", line) for line in text.split("\n")]
    return "<br>".join(_BEGINNINGS.sub(_escaped_beginning, line) for line in lines)


def _escaped_beginning(found: re.Match[str]) -> str:
    """``1.`` becomes ``1\\.``: a figure cannot be escaped, the mark behind it can."""
    return found[0] + "\\" if found[2][0].isdigit() else f"{found[1]}\\{found[2]}"


def _lines(question: Question, number: int, options: Options) -> Iterator[str]:
    answers = options.answers
    if answers:
        yield f"<!-- {remark(question, options.tags.get(question.id, ()))} -->"
    yield f"## {number}. {escaped(question.stem)}"
    yield ""
    yield from _options(question, answers)
    told = with_source(question.explanation, question.evidence, question.document)
    if answers and told:
        yield ""
        yield f"> {escaped(told)}"


def _options(question: Question, answers: bool) -> Iterator[str]:
    options = question.options
    match question.kind:
        case QuestionKind.MATCH:
            rights = [option.match for option in options] if answers else sorted(option.match for option in options)
            yield "| | |"
            yield "| --- | --- |"
            for option, right in zip(options, rights, strict=True):
                yield f"| {escaped(option.text)} | {escaped(right)} |"
        case QuestionKind.ORDER:
            texts = [option.text for option in options] if answers else sorted(option.text for option in options)
            mark = "{}. " if answers else "- "
            yield from (f"{mark.format(place)}{escaped(text)}" for place, text in enumerate(texts, 1))
        case QuestionKind.TEXT_ENTRY | QuestionKind.CLOZE:
            if answers:
                yield from (f"- {escaped(answer)}" for answer in question.accepted)
        case _:
            for option in options:
                yield f"- [{'x' if option.correct and answers else ' '}] {escaped(option.text)}"


FORMAT = Format(name="markdown", suffix=".md", write=write)
