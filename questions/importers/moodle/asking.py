"""What Moodle asks in our kinds: one question of a file may be several of ours, or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from questions.authoring.question import Option, QuestionKind
from questions.importers.given import Given, Note, Refusal, Refused
from questions.importers.kept import completed, kept_in, our_id
from questions.importers.moodle.gaps import Filling, Gap, GapAnswer, gaps_of, places_of
from questions.importers.moodle.parts import Answer, Parts, said
from questions.importers.seen import Seen, has_marks
from questions.importers.tags import cleaned
from questions.importers.typed import numbers_of, word_of
from questions.importers.wording import BLANK, truth_options

_NOT_ASKED = {
    "essay": Refusal.ESSAY,
    "essayautograde": Refusal.ESSAY,
    "description": Refusal.DESCRIPTION,
    "calculated": Refusal.MEASURE,
    "calculatedmulti": Refusal.MEASURE,
    "calculatedsimple": Refusal.MEASURE,
    "ddimageortext": Refusal.PICTURE,
    "ddmarker": Refusal.PICTURE,
}


@dataclass(slots=True)
class _Asked:
    kind: QuestionKind
    stem: str
    options: tuple[Option, ...] = ()
    accepted: tuple[str, ...] = ()
    feedback: Sequence[str] = ()


def givens_of(parts: Parts, kind: str, category: str = "") -> list[Given]:
    """The questions that one of Moodle's type ``kind`` asks; raises `Refused`.

    ``category`` is what questions are filed under that are none of ours.
    """
    reading = _Reading(parts)
    asked = reading.asked(kind)
    remarks, number = kept_in(parts.remarks), our_id(parts.told("idnumber"))
    explanations = [reading.explanation(each.feedback) for each in asked]
    if len(asked) > 1:
        reading.seen.notes[Note.SPLIT] = None
    if "hint" in parts.several:
        reading.seen.notes[Note.HINTS] = None
    tags = reading.tags("" if number else category)
    givens = [
        Given(
            each.kind,
            each.stem,
            each.options,
            each.accepted,
            explanation=explanation,
            id=number,
            notes=tuple(reading.seen.notes),
            tags=tags,
        )
        for each, explanation in zip(asked, explanations, strict=True)
    ]
    return [completed(givens[0], remarks)] if len(givens) == 1 else givens


class _Reading:
    """One question; what is lost of it is noted."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.seen = Seen()

    def asked(self, kind: str) -> list[_Asked]:
        """What is asked, gap by gap where there are gaps; raises `Refused`."""
        match kind:
            case "multichoice" | "multichoiceset":
                asked = [self._choice()]
            case "truefalse":
                asked = [self._judged()]
            case "shortanswer" | "numerical":
                asked = [self._typed(kind == "numerical")]
            case "matching" | "ddmatch":
                asked = [self._pairs()]
            case "ordering":
                asked = [self._order()]
            case "cloze" | "multianswer":
                asked = [self._gap(gap) for gap in gaps_of(said(self._parts.named.get("questiontext")))]
            case "gapselect" | "ddwtos":
                text = said(self._parts.named.get("questiontext"))
                asked = [self._gap(gap) for gap in places_of(text, self._choices())]
            case _:
                raise Refused(_NOT_ASKED.get(kind, Refusal.KIND))
        return asked

    def explanation(self, feedback: Iterable[str]) -> str:
        """What is said afterwards in any case, and of single answers."""
        told = [text for each in feedback if (text := self.seen.aside(each))]
        if told:
            self.seen.notes[Note.FEEDBACK] = None
        return "\n".join(
            text for text in (self._text(self._parts.named.get("generalfeedback"), aside=True), *told) if text
        )

    def tags(self, category: str) -> tuple[str, ...] | None:
        """What it is filed under; None where the file does not tell."""
        part = self._parts.named.get("tags")
        if part is None:
            return cleaned((category,)) or None
        return cleaned((*(said(tag) for tag in part if tag.tag == "tag"), category))

    def _choice(self) -> _Asked:
        answers = self._parts.answers()
        single = (self._parts.told("single") or "true").strip() in {"true", "1"}
        best = max((answer.worth for answer in answers), default=0.0)
        if single and any(0 < answer.worth < best for answer in answers):
            self.seen.notes[Note.WEIGHTS] = None
        least = max(best, 1.0) if single else 1e-9
        options = tuple(Option(self._text(answer.element, answer.text), answer.worth >= least) for answer in answers)
        kind = QuestionKind.SINGLE_CHOICE if single else QuestionKind.MULTIPLE_CHOICE
        return _Asked(kind, self._stem(), options, feedback=_feedback(answers))

    def _judged(self) -> _Asked:
        answers = self._parts.answers()
        right = [answer.text.strip().lower() for answer in answers if answer.worth >= 100]
        if len(right) != 1 or right[0] not in {"true", "false"}:
            raise Refused(Refusal.NO_KEY)
        stem = self._stem()
        options = truth_options(right[0] == "true", stem)
        return _Asked(QuestionKind.TRUE_FALSE, stem, options, feedback=_feedback(answers))

    def _typed(self, number: bool) -> _Asked:
        if number and len(self._parts.named.get("units", ())):
            raise Refused(Refusal.MEASURE)
        answers = self._parts.answers()
        accepted = self._accepted(answers, number)
        return _Asked(QuestionKind.TEXT_ENTRY, self._stem(), (), accepted, _feedback(answers))

    def _accepted(self, answers: Sequence[Answer | GapAnswer], number: bool) -> tuple[str, ...]:
        """What is to be typed; raises `Refused` where there are only patterns or measures."""
        notes = self.seen.notes
        full = [answer for answer in answers if answer.worth >= 100 and answer.text.strip()]
        if any(0 < answer.worth < 100 for answer in answers):
            notes[Note.WEIGHTS] = None
        if number:
            return tuple(text for each in full for text in numbers_of(each.text, each.tolerance, notes))
        words = tuple(filter(None, (word_of(answer.text, notes) for answer in full)))
        if full and not words:
            raise Refused(Refusal.PATTERN)
        return words

    def _pairs(self) -> _Asked:
        options = []
        for pair in self._parts.several.get("subquestion", ()):
            left = self._text(pair)
            if left.strip():
                options.append(Option(left, True, self.seen.html(said(pair.find("answer")))))
            else:
                self.seen.notes[Note.EXTRA] = None
        return _Asked(QuestionKind.MATCH, self._stem(), tuple(options))

    def _order(self) -> _Asked:
        answers = sorted(self._parts.answers(), key=lambda answer: answer.worth)
        options = tuple(Option(self._text(answer.element, answer.text), True) for answer in answers)
        return _Asked(QuestionKind.ORDER, self._stem(), options)

    def _choices(self) -> list[list[str]]:
        """For each word that is chosen or dragged into the text, itself and the others of its group."""
        words = [
            (said(each).strip(), each.findtext("group") or "")
            for each in (*self._parts.several.get("selectoption", ()), *self._parts.several.get("dragbox", ()))
        ]
        return [
            [word, *dict.fromkeys(other for other, its in words if its == group and other != word)]
            for word, group in words
        ]

    def _gap(self, gap: Gap) -> _Asked:
        before, after = self.seen.aside(gap.before), self.seen.aside(gap.after)
        if not (before + after).strip() and Note.PICTURE in self.seen.notes:
            raise Refused(Refusal.PICTURE)
        stem = before + BLANK + after
        feedback = [answer.feedback for answer in gap.answers if answer.feedback]
        if gap.filling in {Filling.TYPED, Filling.NUMBER}:
            accepted = self._accepted(gap.answers, gap.filling is Filling.NUMBER)
            return _Asked(QuestionKind.CLOZE, stem, (), accepted, feedback)
        several = gap.filling is Filling.SEVERAL
        options = tuple(
            Option(answer.text, answer.worth > 0 if several else answer.worth >= 100) for answer in gap.answers
        )
        kind = QuestionKind.MULTIPLE_CHOICE if several else QuestionKind.SINGLE_CHOICE
        return _Asked(kind, stem, options, feedback=feedback)

    def _stem(self) -> str:
        return self._text(self._parts.named.get("questiontext"))

    def _text(self, element: etree._Element | None, text: str | None = None, *, aside: bool = False) -> str:
        """The text of an element as people see it; ``text`` is what stands in it, where that is known."""
        if element is None:
            return ""
        if text is None:
            text = said(element)
        if len(element) > 1 and element.find("file") is not None:
            self.seen.notes[Note.PICTURE] = None
        if not has_marks(text):
            return text
        read = self.seen.of_format(element.get("format", "html"))
        return self.seen.aside(text, read) if aside else read(text)


def _feedback(answers: Iterable[Answer]) -> list[str]:
    return [text for answer in answers if answer.feedback is not None and (text := said(answer.feedback))]
