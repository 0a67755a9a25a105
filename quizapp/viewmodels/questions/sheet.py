"""A question as it is edited: plain fields, checked as they change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import uuid4

from questions.authoring.flaws import Flaw, all_flaws
from questions.authoring.keys import key_in_words
from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.calendars.dates import UNDATED
from questions.documents.script import HANS, HANT

CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.TRUE_FALSE)
TYPED = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)

_RIGHT_AND_WRONG = {HANT: ("正確", "錯誤"), HANS: ("正确", "错误")}
_USUAL_OPTIONS = 4


@dataclass
class Line:
    """An option as it is edited."""

    text: str = ""
    correct: bool = False
    match: str = ""


@dataclass
class Sheet:
    """The fields of a question. What the kind does not use is kept, and left out of the question."""

    original: Question
    stem: str = ""
    lines: list[Line] = field(default_factory=list)
    answer: str = ""
    """Of a typed answer."""
    accepted: list[str] = field(default_factory=list)
    """Other typed answers that are right."""
    explanation: str = ""

    @classmethod
    def of(cls, question: Question) -> Sheet:
        """The fields of a question."""
        return cls(
            original=question,
            stem=question.stem,
            lines=[Line(option.text, option.correct, option.match) for option in question.options],
            answer=question.answer,
            accepted=[text for text in question.accepted if text != question.answer],
            explanation=question.explanation,
        )

    @classmethod
    def blank(cls, kind: QuestionKind, script: str = HANT) -> Sheet:
        """The fields of a new question, to be written in ``script``: ``zh-Hant`` or ``zh-Hans``."""
        question = Question(
            id=f"own-{uuid4()}",
            kind=kind,
            asks=_USUALLY_ASKS[kind],
            stem="",
            options=(),
            answer="",
            accepted=(),
            explanation="",
            facts=(),
            document="",
            evidence="",
            evidence_highlight=(0, 0),
            date=UNDATED,
            difficulty=0.5,
        )
        sheet = cls.of(question)
        if kind is QuestionKind.TRUE_FALSE:
            right, wrong = _RIGHT_AND_WRONG[script]
            sheet.lines = [Line(right, correct=True), Line(wrong)]
        elif kind not in TYPED:
            sheet.lines = [Line() for _ in range(_USUAL_OPTIONS)]
        return sheet

    @property
    def kind(self) -> QuestionKind:
        """How it is answered."""
        return self.original.kind

    @property
    def whole(self) -> bool:
        """Whether there is a stem, and a key to mark by."""
        if not self.stem.strip():
            return False
        if self.kind in TYPED:
            return bool(self.answer.strip())
        filled = [line for line in self.lines if line.text.strip()]
        right = sum(line.correct for line in filled)
        match self.kind:
            case QuestionKind.SINGLE_CHOICE | QuestionKind.TRUE_FALSE:
                return len(filled) > 1 and right == 1
            case QuestionKind.MULTIPLE_CHOICE:
                return len(filled) > 1 and right > 0
            case QuestionKind.MATCH:
                return len(filled) > 1 and all(line.match.strip() for line in filled)
            case _:
                return len(filled) > 1

    @property
    def question(self) -> Question:
        """The question the fields make."""
        options = tuple(self._options())
        typed = self.kind in TYPED
        answer = self.answer.strip() if typed else self._key(options)
        accepted = tuple(dict.fromkeys((answer, *(text.strip() for text in self.accepted if text.strip()))))
        return replace(
            self.original,
            stem=self.stem.strip(),
            options=() if typed else options,
            answer=answer,
            accepted=accepted if typed else (),
            explanation=self.explanation.strip(),
        )

    @property
    def flaws(self) -> Sequence[Flaw]:
        """What the guidelines of item writing have against it; nothing while it is unfinished."""
        return all_flaws(self.question) if self.whole else ()

    def _options(self) -> list[Option]:
        paired = self.kind is QuestionKind.MATCH
        in_order = self.kind in (QuestionKind.MATCH, QuestionKind.ORDER)
        return [
            Option(line.text.strip(), in_order or line.correct, line.match.strip() if paired else "")
            for line in self.lines
            if line.text.strip()
        ]

    def _key(self, options: Sequence[Option]) -> str:
        if tuple(options) == self.original.options:
            return self.original.answer  # as it was worded
        return key_in_words(self.kind, options)


_USUALLY_ASKS = {
    QuestionKind.SINGLE_CHOICE: Asks.WHAT,
    QuestionKind.MULTIPLE_CHOICE: Asks.WHAT,
    QuestionKind.TRUE_FALSE: Asks.WHAT,
    QuestionKind.TEXT_ENTRY: Asks.WHO,
    QuestionKind.CLOZE: Asks.WHO,
    QuestionKind.ORDER: Asks.ORDER,
    QuestionKind.MATCH: Asks.WHEN,
}
