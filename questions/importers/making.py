"""From what a file gives to a question that can be asked, or the reason why it can't."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from hashlib import blake2b

from questions.authoring.keys import key_in_words
from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.authoring.sourcing import without_source
from questions.authoring.unwritable import UNWRITABLE
from questions.calendars.dates import UNDATED, HistoricalDate
from questions.importers.dating import date_told
from questions.importers.given import Given, Note, Refusal, Refused
from questions.importers.wording import gap_filled

MOST_CHARACTERS = 20_000
"""Of one text of a question: some ten pages."""
MOST_OPTIONS = 100

_TYPED = {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}
_IN_ORDER = {QuestionKind.ORDER, QuestionKind.MATCH}
_MIDDLE = 0.5
"""The difficulty of a question of which nothing is known."""


def prepared(given: Given) -> Given:
    """``given`` with its id, as it can be asked; raises `Refused` where it can't.

    Texts of our own files are left as they are; those of others come in NFC, without blanks around them.
    """
    if not given.id:
        given = _normalised(given)
    elif not all(option.text for option in given.options):
        given = replace(given, options=tuple(option for option in given.options if option.text))
    _check(given)
    return given if given.id else replace(given, id=id_of(given))


def question_of(given: Given, present: Question | None) -> tuple[Question, tuple[Note, ...]]:
    """The question, and what was changed to make it.

    Args:
        given: what the file says, prepared.
        present: the bank's question of the same id: what the file does not tell is taken from it.
    """
    told, notes = given.details, given.notes
    date = told.date or (present.date if present else None) or _date_in(given)
    if date is None:
        date, notes = UNDATED, (*notes, Note.NO_DATE)
    evidence, highlight = told.evidence, told.highlight
    if present and (not evidence or (evidence == present.evidence and highlight == (0, 0))):
        evidence, highlight = present.evidence, present.evidence_highlight
    accepted = given.accepted
    if present and given.shortened and set(accepted) <= set(present.accepted):
        accepted = present.accepted
    document = told.document or (present.document if present else "")
    question = Question(
        id=given.id,
        kind=given.kind,
        asks=told.asks or (present.asks if present else _asks(given)),
        stem=given.stem,
        options=given.options,
        answer=key_shown(given),
        accepted=accepted,
        explanation=without_source(given.explanation, evidence, document),
        facts=told.facts or (present.facts if present else ()),
        document=document,
        evidence=evidence,
        evidence_highlight=_within(highlight, evidence),
        date=date,
        difficulty=_difficulty(told.difficulty, present),
        url=told.url or (present.url if present else ""),
    )
    return question, notes


def id_of(given: Given) -> str:
    """The id of a question that brings none of ours: derived from its words, so that it is taken only once."""
    said = "\n".join(
        (
            given.kind.value,
            given.stem,
            *(f"{option.text}\t{option.correct}\t{option.match}" for option in given.options),
            *given.accepted,
        )
    )
    return "w" + blake2b(said.encode(), digest_size=10).hexdigest()


def _normalised(given: Given) -> Given:
    options = tuple(Option(_text(each.text), each.correct, _text(each.match)) for each in given.options)
    stem, kind = _text(given.stem), given.kind
    if kind is QuestionKind.CLOZE:
        filled = gap_filled(stem)
        stem, kind = (filled, kind) if filled else (stem, QuestionKind.TEXT_ENTRY)
    return replace(
        given,
        kind=kind,
        stem=stem,
        options=tuple(option for option in options if option.text),
        accepted=tuple(dict.fromkeys(text for each in given.accepted if (text := _text(each)))),
        answer=_text(given.answer),
        explanation=_text(given.explanation),
    )


def _text(text: str) -> str:
    """In NFC; editors of HTML write ``&nbsp;`` wherever somebody pressed the space bar twice."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    return unicodedata.normalize("NFC", text).strip()


def _check(given: Given) -> None:
    _check_texts(given)
    if not given.stem.strip():
        raise Refused(Refusal.NO_STEM)
    if given.kind in _TYPED:
        if not given.accepted:
            raise Refused(Refusal.NO_KEY)
        return
    if len(given.options) < 2:
        raise Refused(Refusal.FEW_OPTIONS)
    if len({(option.text, option.match) for option in given.options}) < len(given.options):
        raise Refused(Refusal.SAME_OPTIONS)
    if given.kind is QuestionKind.MATCH and not all(option.match for option in given.options):
        raise Refused(Refusal.NO_KEY)
    if given.kind not in _IN_ORDER:
        _check_key(given)


def _check_texts(given: Given) -> None:
    told = given.details
    texts = [given.id, given.stem, given.answer, given.explanation, told.document, told.url, told.evidence]
    texts += [*given.accepted, *told.facts]
    for option in given.options:
        texts += [option.text, option.match]
    if len(given.options) + len(given.accepted) > MOST_OPTIONS or max(map(len, texts)) > MOST_CHARACTERS:
        raise Refused(Refusal.TOO_LONG)
    if UNWRITABLE.search("\n".join(texts)):
        raise Refused(Refusal.MALFORMED)


def _check_key(given: Given) -> None:
    right = sum(option.correct for option in given.options)
    if not right:
        raise Refused(Refusal.NO_KEY)
    if right == len(given.options):
        raise Refused(Refusal.ALL_RIGHT)
    if right > 1 and given.kind is not QuestionKind.MULTIPLE_CHOICE:
        raise Refused(Refusal.SEVERAL_RIGHT)


def key_shown(given: Given) -> str:
    """The key of a question that can be asked, in words."""
    if given.answer:
        return given.answer
    return given.accepted[0] if given.kind in _TYPED else key_in_words(given.kind, given.options)


def _asks(given: Given) -> Asks:
    """What a question of somebody else asks for, by its kind and its key; what happened, where neither tells."""
    if given.kind is QuestionKind.ORDER:
        return Asks.ORDER
    if given.kind not in _IN_ORDER and date_told(key_shown(given)) is not None:
        return Asks.WHEN
    return Asks.WHAT


def _date_in(given: Given) -> HistoricalDate | None:
    """When it was, as the question itself tells: in the stem, the key or the explanation."""
    told = (given.stem, "" if given.kind in _IN_ORDER else key_shown(given), given.explanation)
    return next((date for text in told if (date := date_told(text)) is not None), None)


def _within(highlight: tuple[int, int], text: str) -> tuple[int, int]:
    start, end = highlight
    return highlight if 0 <= start <= end <= len(text) else (0, 0)


def _difficulty(told: float | None, present: Question | None) -> float:
    if told is None:
        return present.difficulty if present else _MIDDLE
    return min(1.0, max(0.0, told))
