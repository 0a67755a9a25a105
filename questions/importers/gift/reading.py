"""GIFT files: what Moodle asks in our kinds, texts as people see them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from questions.authoring.question import Option, QuestionKind
from questions.importers.format import ImportFormat
from questions.importers.gift.answers import (
    Answer,
    answers_of,
    feedbacks,
    measure_of,
    numbers_of,
    truth_of,
    without_general_feedback,
)
from questions.importers.gift.paragraphs import Paragraph, find, paragraphs, unescaped
from questions.importers.given import Entry, Given, Note, Refusal, Refused
from questions.importers.kept import completed, kept_in, our_id
from questions.importers.seen import Seen, has_marks
from questions.importers.tags import cleaned
from questions.importers.text import read_text
from questions.importers.titles import title_of
from questions.importers.typed import numbers_of as accepted_numbers
from questions.importers.typed import range_of, word_of
from questions.importers.wording import BLANK, truth_options

_TAG = re.compile(r"\[tag:([^\]]*)\]")
_FORMAT = re.compile(r"\[(html|plain|markdown|moodle)\]")
_AROUND = " \t\n"

_Asked = tuple[QuestionKind, tuple[Option, ...], tuple[str, ...]]
"""The kind, the options, and what is to be typed."""


def read(path: Path) -> Iterator[Entry]:
    """The questions of the file; their places are lines."""
    return (_entry(paragraph) for paragraph in paragraphs(read_text(path)))


def _entry(paragraph: Paragraph) -> Entry:
    question = _Question(paragraph)
    try:
        content: Given | Refusal = question.given()
    except Refused as refused:
        content = refused.refusal
    except ValueError:
        content = Refusal.MALFORMED
    return Entry(paragraph.line, title_of(question.title), content)


class _Question:
    def __init__(self, paragraph: Paragraph) -> None:
        self._paragraph = paragraph
        self._written = paragraph.text.strip()
        self._seen = Seen()
        self._read: Callable[[str], str] = self._seen.lines
        """What reads a text that names no format of its own."""
        self.title = unescaped(self._written)
        """What the question is called in a report."""

    def given(self) -> Given:
        """The question; raises `Refused`, or ValueError where it is not written as GIFT has it."""
        before, content, after = self._split()
        content, general = without_general_feedback(content)
        parts = self._stem(before, after)
        truth = truth_of(content)
        if truth is not None:
            remarks = feedbacks(content)
            stem = "".join(parts)
            asked: _Asked = QuestionKind.TRUE_FALSE, truth_options(truth, stem), ()
        else:
            stem = BLANK.join(parts)
            answers = self._answers(content)
            remarks = [answer.feedback for answer in answers]
            asked = self._asked(content.lstrip().startswith("#"), len(parts) > 1, answers)
        kind, options, accepted = asked
        explanation = self._explanation(general, remarks)
        told = " ".join(self._paragraph.remarks)
        number = our_id(told)
        given = Given(
            kind,
            stem,
            options,
            accepted,
            explanation=explanation,
            id=number,
            tags=cleaned((*_TAG.findall(told), "" if number else self._paragraph.category)) or None,
            notes=tuple(self._seen.notes),
        )
        return completed(given, kept_in(self._paragraph.remarks))

    def _split(self) -> tuple[str, str, str]:
        """The text before the braces, between and after them."""
        text = self._written
        if text.startswith("::") and (end := find(text, "::", 2)) > 0:
            self.title = unescaped(text[2:end])
            text = text[end + 2 :].lstrip()
        if mark := _FORMAT.match(text):
            self._read = self._seen.of_format(mark[1])
            text = text[mark.end() :]
        start = find(text, "{")
        if start < 0:
            raise Refused(Refusal.DESCRIPTION)
        end = find(text, "}", start + 1)
        if end < 0:
            raise ValueError(text)
        return text[:start], text[start + 1 : end], text[end + 1 :]

    def _stem(self, before: str, after: str) -> list[str]:
        """What stands before the blank and after it; one text where there is none."""
        told = [self._text(before), self._text(after)] if after.strip() else [self._text(before)]
        if not any(text.strip() for text in told) and Note.PICTURE in self._seen.notes:
            raise Refused(Refusal.PICTURE)
        return told

    def _answers(self, content: str) -> list[Answer]:
        if not content.strip():
            raise Refused(Refusal.ESSAY)
        if content.lstrip().startswith(">"):
            raise Refused(Refusal.KIND)  # an order, as an addition to Moodle writes it
        if content.lstrip().startswith("#"):
            return numbers_of(content.lstrip()[1:])
        return answers_of(content)

    def _asked(self, counted: bool, within: bool, answers: Sequence[Answer]) -> _Asked:
        typed = QuestionKind.CLOZE if within else QuestionKind.TEXT_ENTRY
        if counted:
            return typed, (), self._counted(answers)
        if any(not answer.right for answer in answers):
            return self._choice(answers)
        pairs = [answer.pair for answer in answers]
        if any(pairs):
            return QuestionKind.MATCH, self._pairs(pairs), ()
        return typed, (), self._words(answers)

    def _choice(self, answers: Sequence[Answer]) -> _Asked:
        single = any(answer.right for answer in answers)
        options = tuple(
            Option(self._said(answer.text), answer.right if single else (answer.weight or 0) > 0) for answer in answers
        )
        if single and any(not answer.right and (answer.weight or 0) > 0 for answer in answers):
            self._seen.notes[Note.WEIGHTS] = None
        right = sum(option.correct for option in options)
        return (QuestionKind.MULTIPLE_CHOICE if right > 1 else QuestionKind.SINGLE_CHOICE), options, ()

    def _pairs(self, pairs: Sequence[tuple[str, str] | None]) -> tuple[Option, ...]:
        options = []
        for pair in pairs:
            if pair is None:
                raise ValueError(pairs)
            left, right = pair
            if left.strip():
                options.append(Option(self._said(left), True, self._said(right)))
            else:
                self._seen.notes[Note.EXTRA] = None
        return tuple(options)

    def _full(self, answers: Sequence[Answer]) -> list[Answer]:
        """Those worth all the points."""
        full = [answer for answer in answers if answer.right and (answer.weight is None or answer.weight >= 100)]
        if any(0 < (answer.weight or 0) < 100 for answer in answers):
            self._seen.notes[Note.WEIGHTS] = None
        return full

    def _counted(self, answers: Sequence[Answer]) -> tuple[str, ...]:
        accepted: list[str] = []
        for answer in self._full(answers):
            told = measure_of(answer.text)
            if told.low == told.high:
                accepted += accepted_numbers(told.low, told.tolerance, self._seen.notes)
            else:
                accepted += range_of(told.low, told.high, self._seen.notes)
        return tuple(accepted)

    def _words(self, answers: Sequence[Answer]) -> tuple[str, ...]:
        full = self._full(answers)
        words = tuple(filter(None, (word_of(_typed(answer.text), self._seen.notes) for answer in full)))
        if not words and any(answer.text.strip() for answer in full):
            raise Refused(Refusal.PATTERN)
        return words

    def _explanation(self, general: str, remarks: Sequence[str]) -> str:
        told = [text for remark in remarks if remark and (text := self._text(remark))]
        if told:
            self._seen.notes[Note.FEEDBACK] = None
        return "\n".join(text for text in (self._text(general), *told) if text)

    def _said(self, written: str) -> str:
        """A text without which nothing can be answered; raises `Refused` where it is a picture."""
        if not has_marks(plain := written.strip(_AROUND)):
            return plain
        text, read = self._formatted(written)
        return read(text)

    def _text(self, written: str) -> str:
        text, read = self._formatted(written)
        return self._seen.aside(text, read)

    def _formatted(self, written: str) -> tuple[str, Callable[[str], str]]:
        """A text and what reads it."""
        text = unescaped(written.strip(_AROUND))
        if text[:1] == "[" and (mark := _FORMAT.match(text)):
            return text[mark.end() :], self._seen.of_format(mark[1])
        return text, self._read


def _typed(written: str) -> str:
    """A typed answer: always plain text."""
    text = unescaped(written.strip(_AROUND))
    return _FORMAT.sub("", text, count=1) if _FORMAT.match(text) else text


FORMAT = ImportFormat(name="gift", suffixes=(".gift", ".txt"), read=read)
