"""The questions of a Moodle XML file in our kinds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from questions.authoring.question import Option, QuestionKind
from questions.documents.xml import elements
from questions.errors import ImportReason, UnreadableImport
from questions.importers.format import ImportFormat
from questions.importers.given import Entry, Given, Note, Refusal, Refused
from questions.importers.html_text import has_markup, has_picture, plain_text
from questions.importers.kept import completed, kept_in, our_id
from questions.importers.limits import read_whole, telling
from questions.importers.moodle.gaps import gap_of
from questions.importers.tags import cleaned
from questions.importers.titles import title_of
from questions.importers.wording import BLANK, truth_options

_PLAIN = "plain_text"


def read(path: Path) -> Iterator[Entry]:
    """The questions of the file; their places are their numbers in it."""
    data = read_whole(path)
    if b"<quiz" not in data[:4096]:
        raise UnreadableImport(path, ImportReason.OTHER_FORMAT)
    return _entries(path, data)


def _entries(path: Path, data: bytes) -> Iterator[Entry]:
    number = 0
    with telling(path):
        for element in elements(data, "question"):
            if element.get("type") != "category":
                number += 1
                yield _entry(number, element)


def _entry(number: int, element: etree._Element) -> Entry:
    question = _Question(element)
    try:
        content: Given | Refusal = question.given(element.get("type", ""))
    except Refused as refused:
        content = refused.refusal
    return Entry(number, title_of(question.title), content)


class _Question:
    def __init__(self, element: etree._Element) -> None:
        self._parts: dict[str, etree._Element] = {}
        """The children of which there is one at most, by their names."""
        self._answers: list[etree._Element] = []
        self._remarks: list[str] = []
        for child in element:
            if isinstance(child, etree._Comment):
                self._remarks.append(str(child.text))
            elif child.tag == "answer":
                self._answers.append(child)
            else:
                self._parts.setdefault(str(child.tag), child)
        self._element = element
        self._notes: dict[Note, None] = {}
        self.title = _said(self._parts.get("name")) or plain_text(_said(self._parts.get("questiontext")))

    def given(self, kind: str) -> Given:
        """The question; raises `Refused`."""
        match kind:
            case "multichoice" | "multichoiceset":
                given = self._choice()
            case "truefalse":
                given = self._judged()
            case "shortanswer" | "numerical":
                given = self._typed()
            case "matching" | "ddmatch":
                given = self._pairs()
            case "ordering":
                given = Given(QuestionKind.ORDER, self._stem(), self._in_order())
            case "cloze" | "multianswer":
                given = self._gap()
            case _:
                raise Refused(Refusal.KIND)
        given = Given(
            given.kind,
            given.stem,
            given.options,
            given.accepted,
            explanation=self._explanation(),
            id=our_id(self._told("idnumber")),
            notes=tuple(self._notes),
            tags=self._tags(),
        )
        return completed(given, kept_in(self._remarks))

    def _told(self, name: str) -> str:
        """What stands in a child that is nothing but text; empty without it."""
        part = self._parts.get(name)
        return "" if part is None else part.text or ""

    def _stem(self) -> str:
        return self._text(self._parts.get("questiontext"))

    def _choice(self) -> Given:
        single = (self._told("single") or "true").strip() in {"true", "1"}
        fractions = [_fraction(answer) for answer in self._answers]
        best = max(fractions, default=0.0)
        if single and any(0 < fraction < best for fraction in fractions):
            self._notes[Note.WEIGHTS] = None
        options = tuple(
            Option(self._text(answer), fraction >= max(best, 1) if single else fraction > 0)
            for answer, fraction in zip(self._answers, fractions, strict=True)
        )
        kind = QuestionKind.SINGLE_CHOICE if single else QuestionKind.MULTIPLE_CHOICE
        return Given(kind, self._stem(), options)

    def _judged(self) -> Given:
        right = [_said(answer).strip().lower() for answer in self._answers if _fraction(answer) >= 100]
        if len(right) != 1 or right[0] not in {"true", "false"}:
            raise Refused(Refusal.NO_KEY)
        stem = self._stem()
        return Given(QuestionKind.TRUE_FALSE, stem, truth_options(right[0] == "true", stem))

    def _typed(self) -> Given:
        full = [answer for answer in self._answers if _fraction(answer) >= 100]
        if len(full) < sum(_fraction(answer) > 0 for answer in self._answers):
            self._notes[Note.WEIGHTS] = None
        if any(float(answer.findtext("tolerance") or 0) for answer in full):
            raise Refused(Refusal.KIND)  # a measure, not a word
        texts = [_said(answer).replace(r"\*", "*") for answer in full]
        return Given(QuestionKind.TEXT_ENTRY, self._stem(), accepted=tuple(texts))

    def _pairs(self) -> Given:
        options = []
        for pair in self._element.iterchildren("subquestion"):
            left, right = self._text(pair), plain_text(_said(pair.find("answer")))
            if not left:
                self._notes[Note.WEIGHTS] = None  # an answer that belongs to nothing
                continue
            options.append(Option(left, True, right))
        return Given(QuestionKind.MATCH, self._stem(), tuple(options))

    def _in_order(self) -> tuple[Option, ...]:
        answers = sorted(self._answers, key=_fraction)
        return tuple(Option(self._text(answer), True) for answer in answers)

    def _gap(self) -> Given:
        gap = gap_of(_said(self._parts.get("questiontext")))
        if gap is None:
            raise Refused(Refusal.KIND)
        stem = plain_text(gap.before) + BLANK + plain_text(gap.after)
        if gap.typed:
            right = tuple(text for text, is_right in gap.answers if is_right)
            return Given(QuestionKind.CLOZE, stem, accepted=right)
        return Given(QuestionKind.SINGLE_CHOICE, stem, tuple(Option(text, right) for text, right in gap.answers))

    def _explanation(self) -> str:
        remarks = (child for answer in self._answers for child in answer if child.tag == "feedback")
        told = [text for remark in remarks if (text := self._text(remark))]
        if told:
            self._notes[Note.FEEDBACK] = None
        return "\n".join(text for text in (self._text(self._parts.get("generalfeedback")), *told) if text)

    def _tags(self) -> tuple[str, ...] | None:
        tags = self._parts.get("tags")
        return None if tags is None else cleaned(_said(tag) for tag in tags if tag.tag == "tag")

    def _text(self, element: etree._Element | None) -> str:
        """The text of an element as people see it."""
        text = _said(element)
        if element is None or not text:
            return ""
        if element.get("format", "html") == _PLAIN:
            return text
        if has_picture(text):
            self._notes[Note.PICTURE] = None
        elif has_markup(text):
            self._notes[Note.MARKUP] = None
        return plain_text(text)


def _said(element: etree._Element | None) -> str:
    """What stands in the ``text`` of an element; empty without it."""
    if element is not None:
        for child in element:
            if child.tag == "text":
                return child.text or ""
    return ""


def _fraction(answer: etree._Element) -> float:
    try:
        return float(answer.get("fraction", "0"))
    except ValueError:
        raise Refused(Refusal.MALFORMED) from None


FORMAT = ImportFormat(name="moodle", suffixes=(".xml",), read=read)
