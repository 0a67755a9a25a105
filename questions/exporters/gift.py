"""GIFT, as Moodle reads it: single choice, several right, true or false, typed answers, a blank, pairs.

An order is written as pairs with the numbers 1, 2, 3…, for GIFT has no other way. Texts are HTML with every mark
escaped; typed answers are plain text, in which Moodle takes ``*`` for any letters unless it is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from questions.authoring.question import Question, QuestionKind
from questions.authoring.sourcing import with_source
from questions.exporters.fitting import Fitting
from questions.exporters.format import Format, Left, LeftReason, Options, Written
from questions.exporters.html_text import as_html
from questions.exporters.kept import foreign_id, remark
from questions.exporters.labels import label
from questions.exporters.moodle_weights import MOST, share

_MARKS = re.compile(r"[\\~=#{}:]")
_WEIGHT = re.compile(r"%-*\d{1,2}\.?\d*%")
"""What Moodle takes for the worth of an answer, wherever it stands."""
_FORMAT = re.compile(r"\[(?:html|plain|markdown|moodle)\]")
_BLANK = "＿＿"


def write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    """Write one paragraph per question, UTF-8 without BOM, all in a category of the bank's title."""
    fitting = Fitting(_misfit)
    count = 0
    title = options.title.replace("/", "//").replace("\n", " ")
    if title:
        out.write(f"$CATEGORY: {title}\n\n".encode())
    for question in fitting.those(questions):
        out.write("\n".join(_lines(question, options.tags.get(question.id, ()))).encode() + b"\n\n")
        count += 1
    return Written(count, tuple(fitting.left))


def _misfit(question: Question) -> Left | None:
    for text in question.accepted:
        if found := _WEIGHT.search(text) or _FORMAT.match(text):
            return Left(question.id, LeftReason.CHARACTERS, found[0])
    if question.kind is QuestionKind.MULTIPLE_CHOICE:
        right = sum(option.correct for option in question.options)
        if share(right) is None or share(len(question.options) - right) is None:
            return Left(question.id, LeftReason.MANY_OPTIONS, str(MOST))
    return None


def _lines(question: Question, tags: Sequence[str]) -> Iterator[str]:
    before, blank, after = question.stem, "", ""
    if question.kind is QuestionKind.CLOZE and not question.stem.startswith(_BLANK):
        before, blank, after = question.stem.partition(_BLANK)
    yield f"// {remark(question, tags)}"
    yield " ".join((f"// [id:{foreign_id(question)}]", *(f"[tag:{_tag(tag)}]" for tag in tags)))
    yield f"::{_escaped(label(question))}::[html]{_html(before)}" + "{"
    yield from (f"\t{answer}" for answer in _answers(question))
    told = with_source(question.explanation, question.evidence, question.document)
    if told:
        yield f"\t####{_html(told)}"
    yield "}" + (_html(after) if blank else "")


def _answers(question: Question) -> Iterator[str]:
    options = question.options
    match question.kind:
        case QuestionKind.TRUE_FALSE:
            yield "TRUE" if options[0].correct else "FALSE"
        case QuestionKind.TEXT_ENTRY | QuestionKind.CLOZE:
            yield from ("=" + _escaped(answer.replace("*", r"\*")) for answer in question.accepted)
        case QuestionKind.ORDER:
            yield from (f"={_html(option.text)} -> {place}" for place, option in enumerate(options, 1))
        case QuestionKind.MATCH:
            yield from (f"={_html(option.text)} -> {_right_side(option.match)}" for option in options)
        case QuestionKind.MULTIPLE_CHOICE:
            right = sum(option.correct for option in options)
            worth, loss = share(right), f"-{share(len(options) - right)}"
            for option in options:
                yield f"~%{worth if option.correct else loss}%{_option(option.text)}"
        case QuestionKind.SINGLE_CHOICE:
            yield from (f"{'=' if option.correct else '~'}{_option(option.text)}" for option in options)


def _option(text: str) -> str:
    """An option: nothing in it may look like its worth."""
    return _html(text).replace("%", r"&\#37;")


def _right_side(text: str) -> str:
    """What belongs to something: Moodle shows it as plain text, but takes tags from it."""
    return _escaped(as_html(text.replace("\n", "\0"))).replace("\0", r"\n")


def _html(text: str) -> str:
    """``text`` as HTML, in which no arrow and no mark of a format can be seen."""
    written = as_html(text)
    return _escaped("&#91;" + written[1:] if written.startswith("[") else written)


def _tag(text: str) -> str:
    """A tag in a comment, which a bracket would end; the remark keeps it as it is."""
    return " ".join(text.replace("]", "］").split())


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\g<0>", text).replace("\n", r"\n")


FORMAT = Format(name="gift", suffix=".gift", write=write)
