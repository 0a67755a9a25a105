"""A question as the fields of a note. Fields are HTML; what people wrote is text in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from random import Random

from questions.authoring.question import Question, QuestionKind
from questions.exporters.anki.note_types import CHOICE, CLOZE, TYPED, NoteType
from questions.papers.lines import GAP, others_accepted

_MARKS = re.compile("[&<>\"'\n]")
"""What HTML writes otherwise; most texts have none of it."""


def note_type_of(question: Question) -> NoteType:
    """Which note type carries ``question``; a cloze question without a blank is typed."""
    if question.kind is QuestionKind.CLOZE and GAP in question.stem:
        return CLOZE
    return TYPED if question.kind in (QuestionKind.CLOZE, QuestionKind.TEXT_ENTRY) else CHOICE


def fields_of(question: Question, language: str) -> list[str]:
    """The fields of `questions.exporters.anki.note_types.FIELDS`; ``language`` decides the forms of characters."""
    options, key = _options(question)
    is_cloze = note_type_of(question) is CLOZE
    return [
        html(question.id),
        _cloze(question) if is_cloze else html(question.stem),
        question.kind.value,
        options,
        key,
        html(question.answer),
        html("／".join(others_accepted(question))),
        html(question.explanation),
        _evidence(question),
        _source(question),
        language,
        "",
        "",
    ]


def html(text: str) -> str:
    """``text`` as HTML."""
    return escape(text).replace("\n", "<br>") if _MARKS.search(text) else text


def _cloze(question: Question) -> str:
    """The stem with its first blank as a deletion; braces and colons of the text itself are none of Anki's."""
    before, _, after = question.stem.partition(GAP)
    return f"{_plain(before)}{{{{c1::{_plain(question.answer)}}}}}{_plain(after)}"


def _plain(text: str) -> str:
    return html(text).replace("{", "&#123;").replace("}", "&#125;").replace("::", "&#58;:")


def _options(question: Question) -> tuple[str, str]:
    """The options in an order that tells nothing, and where the key stands in it, counted from 0.

    The right places of single_choice and its kin; the places in right order; the right partner of each row of a match.
    """
    if not question.options:
        return "", ""
    order = list(range(len(question.options)))
    if question.kind is QuestionKind.MATCH:
        Random(question.id).shuffle(order)
        rows = zip(question.options, (question.options[index] for index in order), strict=True)
        table = "".join(f"<tr><td>{html(left.text)}</td><td>{html(right.match)}</td></tr>" for left, right in rows)
        return f"<table>{table}</table>", _joined(order.index(index) for index in range(len(order)))
    if question.kind is QuestionKind.ORDER:
        Random(question.id).shuffle(order)
        key = _joined(order.index(index) for index in range(len(order)))
    else:
        key = _joined(index for index, option in enumerate(question.options) if option.correct)
    items = "".join(f"<li>{html(question.options[index].text)}</li>" for index in order)
    return f"<ul>{items}</ul>", key


def _joined(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))


def _evidence(question: Question) -> str:
    text, (start, end) = question.evidence, question.evidence_highlight
    if start == end:
        return html(text)
    return f"{html(text[:start])}<b>{html(text[start:end])}</b>{html(text[end:])}"


def _source(question: Question) -> str:
    if question.url.startswith(("https://", "http://")):
        return f'<a href="{html(question.url)}">{html(question.document or question.url)}</a>'
    return html(question.document)
