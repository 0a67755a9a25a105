"""GIFT files: what Moodle asks in our kinds, texts as people see them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from questions.authoring.question import Option, QuestionKind
from questions.importers.format import ImportFormat
from questions.importers.gift.answers import (
    Answer,
    answers_of,
    feedbacks,
    truth_of,
    without_general_feedback,
)
from questions.importers.gift.paragraphs import Paragraph, find, paragraphs, unescaped
from questions.importers.given import Entry, Given, Note, Refusal, Refused
from questions.importers.html_text import has_markup, has_picture, plain_text
from questions.importers.kept import completed, kept_in, our_id
from questions.importers.tags import cleaned
from questions.importers.text import read_text
from questions.importers.titles import title_of
from questions.importers.wording import BLANK, truth_options

_TAG = re.compile(r"\[tag:([^\]]*)\]")
_FORMAT = re.compile(r"\[(html|plain|markdown|moodle)\]")


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
        self._remarks = paragraph.remarks
        self._written = paragraph.text.strip()
        self._notes: dict[Note, None] = {}
        self._html = True
        self.title = unescaped(self._written)
        """What the question is called in a report."""

    def given(self) -> Given:
        """The question; raises `Refused`, or ValueError where it is not written as GIFT has it."""
        before, content, after = self._split()
        content, general = without_general_feedback(content)
        stem = self._text(before)
        if after.strip():
            stem = self._text(before) + BLANK + self._text(after)
        truth = truth_of(content)
        if truth is not None:
            remarks = feedbacks(content)
            given = Given(QuestionKind.TRUE_FALSE, stem, truth_options(truth, stem))
        else:
            answers = answers_of(content) if not content.lstrip().startswith("#") else []
            if not answers:
                raise Refused(Refusal.KIND)
            remarks = [answer.feedback for answer in answers]
            given = self._asked(stem, bool(after.strip()), answers)
        explanation = self._explanation(general, remarks)
        told = " ".join(self._remarks)
        tags = cleaned(_TAG.findall(told)) or None
        given = replace(given, explanation=explanation, id=our_id(told), notes=tuple(self._notes), tags=tags)
        return completed(given, kept_in(self._remarks))

    def _split(self) -> tuple[str, str, str]:
        """The text before the braces, between and after them."""
        text = self._written
        if text.startswith("::") and (end := find(text, "::", 2)) > 0:
            self.title = unescaped(text[2:end])
            text = text[end + 2 :].lstrip()
        if mark := _FORMAT.match(text):
            self._html = mark[1] != "plain"
            text = text[mark.end() :]
        start = find(text, "{")
        end = find(text, "}", start + 1)
        if start < 0:
            raise Refused(Refusal.KIND)  # a description: nothing is asked
        if end < 0:
            raise ValueError(text)
        return text[:start], text[start + 1 : end], text[end + 1 :]

    def _asked(self, stem: str, within: bool, answers: Sequence[Answer]) -> Given:
        if any(not answer.right for answer in answers):
            return self._choice(stem, answers)
        pairs = [answer.pair for answer in answers]
        if all(pairs):
            options = tuple(Option(self._text(left), True, self._text(right)) for left, right in filter(None, pairs))
            return Given(QuestionKind.MATCH, stem, options)
        full = [answer for answer in answers if answer.weight is None or answer.weight >= 100]
        if len(full) < len(answers):
            self._notes[Note.WEIGHTS] = None
        kind = QuestionKind.CLOZE if within else QuestionKind.TEXT_ENTRY
        return Given(kind, stem, accepted=tuple(_typed(answer.text) for answer in full))

    def _choice(self, stem: str, answers: Sequence[Answer]) -> Given:
        single = any(answer.right for answer in answers)
        options = tuple(
            Option(self._text(answer.text), answer.right if single else (answer.weight or 0) > 0) for answer in answers
        )
        if single and any(not answer.right and (answer.weight or 0) > 0 for answer in answers):
            self._notes[Note.WEIGHTS] = None
        right = sum(option.correct for option in options)
        return Given(QuestionKind.MULTIPLE_CHOICE if right > 1 else QuestionKind.SINGLE_CHOICE, stem, options)

    def _explanation(self, general: str, remarks: Sequence[str]) -> str:
        told = [text for remark in remarks if remark and (text := self._text(remark))]
        if told:
            self._notes[Note.FEEDBACK] = None
        return "\n".join(text for text in (self._text(general), *told) if text)

    def _text(self, written: str) -> str:
        text = unescaped(written.strip(" \t\n"))
        if not text:
            return text
        if mark := _FORMAT.match(text):
            text = text[mark.end() :]
        if not self._html:
            return text
        if has_picture(text):
            self._notes[Note.PICTURE] = None
        elif has_markup(text):
            self._notes[Note.MARKUP] = None
        return plain_text(text)


def _typed(written: str) -> str:
    """A typed answer: always plain text, in which a backslash makes a star of a star."""
    return unescaped(written.strip(" \t\n")).replace(r"\*", "*")


FORMAT = ImportFormat(name="gift", suffixes=(".gift", ".txt"), read=read)
