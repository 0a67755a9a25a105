"""The question on the screen, in the script and the calendar of the reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject

from questions.authoring.question import Option, Question, QuestionKind
from quizapp.study.card import Flag, Rating
from quizapp.study.presenting import Answered, Presented
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.answer import Answer
from quizapp.viewmodels.around import Around, Moment, around, moment
from quizapp.viewmodels.date_words import DateWords
from quizapp.viewmodels.drafts import Draft
from quizapp.viewmodels.intervals import interval_text
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords


class Stage(Enum):
    """Where the view stands."""

    IDLE = "idle"
    """No session."""
    ASKING = "asking"
    ANSWERED = "answered"
    """Judged, not graded yet."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Axis:
    """A time axis with an event to be put on it."""

    event: Moment
    """Its date is the answer."""
    landmarks: tuple[Moment, ...]


class ShownQuestion(QObject):
    """What a view may ask about the question; most of it makes sense only while there is one."""

    def __init__(
        self,
        library: Library,
        tools: Callable[[], StudyTools],
        date_words: DateWords,
        words: ScriptWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tools = tools
        self._date_words = date_words
        self._words = words
        self._presented: Presented | None = None
        self._answered: Answered | None = None
        self.stage = Stage.IDLE
        self.draft: Draft | None = None
        """The answer in the making; None where one stroke answers."""
        self.guessed = False
        """Whether the answer is, or was, a guess."""

    @property
    def stem(self) -> str:
        """The question."""
        return self._shown.stem

    @property
    def card_key(self) -> tuple[str, str]:
        """What identifies the card: its bank, and the question."""
        return self._question.card.key

    @property
    def kind(self) -> QuestionKind:
        """How it is answered."""
        return self._question.question.kind

    @property
    def options(self) -> tuple[str, ...]:
        """The options in the order shown, in ``match`` those on the left; empty where the answer is typed."""
        if self._question.placement is not None:
            return ()
        pairing = self.kind is QuestionKind.MATCH  # its left side stands still, and the right is shuffled
        return tuple(option.text for option in (self._shown.options if pairing else self._shown_options))

    @property
    def matches(self) -> tuple[str, ...]:
        """What stands on the right in ``match``, in the order shown; empty in other kinds."""
        pairing = self.kind is QuestionKind.MATCH
        return tuple(option.match for option in self._shown_options) if pairing else ()

    @property
    def right_places(self) -> tuple[int, ...]:
        """What had to be chosen, as ``given_places`` counts; empty where the answer is typed.

        In ``order`` the places in right order; in ``match``, for each on the left, the place on the right.
        """
        presented = self._question
        if presented.placement is not None:
            return (presented.placement.place,)
        if self.kind in (QuestionKind.ORDER, QuestionKind.MATCH):
            return tuple(presented.order.index(index) for index in range(len(presented.order)))
        return tuple(place for place, option in enumerate(presented.options) if option.correct)

    @property
    def axis(self) -> Axis | None:
        """The time axis to put the event on; None where the question is answered otherwise."""
        placed = self._question.placement
        if placed is None:
            return None
        landmarks = tuple(moment(event, self._date_words, self._words) for event in placed.landmarks)
        return Axis(moment(placed.event, self._date_words, self._words, here=True), landmarks)

    @property
    def typing(self) -> bool:
        """Whether the answer is typed."""
        return self._question.placement is None and not self._question.options

    @property
    def can_submit(self) -> bool:
        """Whether there is an answer in the making that is complete."""
        return self.stage is Stage.ASKING and self.draft is not None and self.draft.complete

    @property
    def answer(self) -> Answer | None:
        """The answered question; None until it is answered."""
        if self._answered is None:
            return None
        shown, words = self._shown, self._words
        explained = self._date_words.explain(self._question.question)
        return Answer(
            verdict=self._answered.judgement.verdict,
            near=self._answered.judgement.near,
            matched=words.show(self._answered.judgement.matched),
            given=self._answered.given if self.typing else words.show(self._answered.given),
            key=shown.answer,
            date=words.show(explained.date),
            other_date=words.show(explained.other_date),
            explanation=words.show(explained.rest),
            evidence=shown.evidence,
            emphasis=shown.evidence_highlight,
            source=shown.document,
            url=shown.url,
        )

    def around(self) -> Around:
        """What stands around the question: read from the bank, so to be asked for once the answer is shown."""
        card = self._question.card
        return around(self._library.surroundings(*card.key), self._date_words, self._words)

    @property
    def two_grades(self) -> bool:
        """Whether there are two grades to choose from, forgot and knew."""
        return self._tools().options.two_grades

    @property
    def judged(self) -> Rating:
        """The grade the program proposes, one of those there are to choose from."""
        assert self._answered is not None, "asked for before the answer"
        rating = self._answered.judgement.rating
        if not self.two_grades:
            return rating
        return Rating.AGAIN if self.guessed or rating is Rating.AGAIN else Rating.GOOD

    @property
    def intervals(self) -> dict[Rating, str]:
        """When the question would come again after each grade."""
        assert self._answered is not None, "asked for before the answer"
        return {rating: interval_text(interval) for rating, interval in self._answered.intervals.items()}

    @property
    def question(self) -> Question:
        """The question on the screen, to be reworded."""
        return self._question.question

    @property
    def flagged(self) -> bool:
        """Whether the learner marked the question on the screen."""
        return self._question.card.flag == Flag.MARKED

    @property
    def choices(self) -> int:
        """How many there are to choose from."""
        placed = self._question.placement
        return len(self.options) if placed is None else len(placed.landmarks) + 1

    @property
    def _question(self) -> Presented:
        assert self._presented is not None, "there is no question on the screen"
        return self._presented

    @property
    def _shown(self) -> Question:
        """The question in the script that is set."""
        return self._words.show_question(self._question.question)

    @property
    def _shown_options(self) -> tuple[Option, ...]:
        """Its options in the order shown."""
        return tuple(self._shown.options[index] for index in self._question.order)
