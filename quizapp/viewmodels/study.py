"""A study session as the study view shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from questions.authoring.question import QuestionKind
from questions.errors import Trouble
from quizapp.study.card import Card, Rating
from quizapp.study.chosen import ChosenPlanner
from quizapp.study.grading import Given
from quizapp.study.presenting import Answered, Presented
from quizapp.study.session import StudySession
from quizapp.study.summary import SessionSummary
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.answer import Answer
from quizapp.viewmodels.date_words import DateWords
from quizapp.viewmodels.drafts import Arrangement, Draft, Pairing, draft_for
from quizapp.viewmodels.home import next_due_text
from quizapp.viewmodels.intervals import interval_text
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.troubles import sentence


class Stage(Enum):
    """Where the view stands."""

    IDLE = "idle"
    """No session."""
    ASKING = "asking"
    ANSWERED = "answered"
    """Judged, not graded yet."""
    ENDED = "ended"


class StudyViewModel(QObject):
    """Runs a session. When ``answer_graded`` is emitted, the grade is on the disk.

    Its methods are for any stage: what makes no sense at the moment does nothing.
    """

    question_shown = Signal()
    draft_changed = Signal()
    """The answer in the making is another."""
    answer_judged = Signal()
    answer_graded = Signal(str, int)
    """Id of the question, and the ``Rating`` that was kept."""
    grade_undone = Signal()
    session_ended = Signal()
    refused = Signal(str)
    """A grade could not be kept or taken back, and why; the question stays on the screen."""
    passed_over = Signal(str, str)
    """A question was left out since this program cannot ask it: its id, and why."""

    def __init__(
        self, library: Library, tools: Callable[[], StudyTools], date_words: DateWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tools = tools
        self._date_words = date_words
        self._session: StudySession | None = None
        self._presented: Presented | None = None
        self._answered: Answered | None = None
        self.title = ""
        self.stage = Stage.IDLE
        self.summary: SessionSummary | None = None
        self.draft: Draft | None = None
        """The answer in the making; None where one stroke answers."""
        self.given_places: tuple[int, ...] = ()
        """What was chosen, as places of the screen, in the order wanted; empty where the learner typed or looked."""
        self._told = 0

    def begin(self, bank_ids: Sequence[str]) -> None:
        """Begin a session with what these banks have for today."""
        self._begin(bank_ids, self._tools())

    def begin_cards(self, bank_ids: Sequence[str], cards: Callable[[], Sequence[Card]]) -> None:
        """Begin a session with certain cards of these banks, due or not; ``cards`` reads them as they stand."""
        tools = self._tools()
        self._begin(bank_ids, replace(tools, planner=ChosenPlanner(cards, tools.calendar)))

    def _begin(self, bank_ids: Sequence[str], tools: StudyTools) -> None:
        found = {bank_id: self._library.source(bank_id) for bank_id in bank_ids}
        sources = {bank_id: source for bank_id, source in found.items() if source is not None}
        self.title = " · ".join(source.title for source in sources.values())
        self._session = StudySession(sources, tools)
        self._told = 0
        self._show(self._session.current())

    @property
    def in_progress(self) -> bool:
        """Whether a question waits for an answer or a grade."""
        return self.stage in (Stage.ASKING, Stage.ANSWERED)

    # What is on the screen

    @property
    def stem(self) -> str:
        """The question."""
        return self._question.question.stem

    @property
    def kind(self) -> QuestionKind:
        """How it is answered."""
        return self._question.question.kind

    @property
    def options(self) -> tuple[str, ...]:
        """The options in the order shown, in ``match`` those on the left; empty where the answer is typed."""
        pairing = self.kind is QuestionKind.MATCH  # its left side stands still, and the right is shuffled
        shown = self._question.question.options if pairing else self._question.options
        return tuple(option.text for option in shown)

    @property
    def matches(self) -> tuple[str, ...]:
        """What stands on the right in ``match``, in the order shown; empty in other kinds."""
        pairing = self.kind is QuestionKind.MATCH
        return tuple(option.match for option in self._question.options) if pairing else ()

    @property
    def right_places(self) -> tuple[int, ...]:
        """What had to be chosen, as ``given_places`` counts; empty where the answer is typed.

        In ``order`` the places in right order; in ``match``, for each on the left, the place on the right.
        """
        presented = self._question
        if self.kind in (QuestionKind.ORDER, QuestionKind.MATCH):
            return tuple(presented.order.index(index) for index in range(len(presented.order)))
        return tuple(place for place, option in enumerate(presented.options) if option.correct)

    @property
    def can_submit(self) -> bool:
        """Whether there is an answer in the making that is complete."""
        return self.stage is Stage.ASKING and self.draft is not None and self.draft.complete

    @property
    def answer(self) -> Answer | None:
        """The answered question; None until it is answered."""
        if self._answered is None:
            return None
        question = self._question.question
        explained = self._date_words.explain(question)
        return Answer(
            verdict=self._answered.judgement.verdict,
            given=self._answered.given,
            key=question.answer,
            date=explained.date,
            other_date=explained.other_date,
            explanation=explained.rest,
            evidence=question.evidence,
            emphasis=question.evidence_highlight,
            source=question.document,
            url=question.url,
        )

    @property
    def judged(self) -> Rating:
        """The grade the program proposes."""
        assert self._answered is not None, "asked for before the answer"
        return self._answered.judgement.rating

    @property
    def intervals(self) -> dict[Rating, str]:
        """When the question would come again after each grade."""
        assert self._answered is not None, "asked for before the answer"
        return {rating: interval_text(interval) for rating, interval in self._answered.intervals.items()}

    @property
    def done(self) -> int:
        """Questions graded in this session."""
        return self._session.progress.answered if self._session else 0

    @property
    def total(self) -> int:
        """Questions graded and still to come."""
        return self.done + self._session.progress.left if self._session else 0

    @property
    def can_undo(self) -> bool:
        """Whether there is a grade to take back."""
        return self._session is not None and self._session.can_undo

    # What the learner does

    def choose(self, place: int) -> None:
        """Answer with the option at a place of the screen, or take it into the answer in the making."""
        if self.stage is not Stage.ASKING or place >= len(self.options):
            return
        if self.draft is None:
            self.given_places = (place,)
            self._judge(place)
        else:
            self.draft.choose(place)
            self.draft_changed.emit()

    def move(self, place: int, to: int) -> None:
        """In ``order``, put an option at a position of the row."""
        if self.stage is Stage.ASKING and isinstance(self.draft, Arrangement):
            self.draft.move(place, to)
            self.draft_changed.emit()

    def pair(self, right: int) -> None:
        """In ``match``, give the current option on the left the one at a place on the right."""
        if self.stage is Stage.ASKING and isinstance(self.draft, Pairing) and right < len(self.matches):
            self.draft.pair(right)
            self.draft_changed.emit()

    def submit(self) -> None:
        """Answer with what was put together."""
        if self.can_submit and self.draft is not None:
            self.given_places = self.draft.given
            self._judge(self.given_places)

    def type_answer(self, text: str) -> None:
        """Answer by typing."""
        if self.stage is Stage.ASKING and not self.options:
            self._judge(text)

    def reveal(self) -> None:
        """Look without answering."""
        if self.stage is Stage.ASKING:
            self._judge(None)

    def accept(self) -> None:
        """Grade as judged."""
        if self.stage is Stage.ANSWERED:
            self.grade(int(self.judged))

    def grade(self, rating: int) -> None:
        """Grade, keep, and go on."""
        if self._session is None or self.stage is not Stage.ANSWERED:
            return
        question_id = self._question.question.id
        try:
            following = self._session.grade(Rating(rating))
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return
        self.answer_graded.emit(question_id, rating)
        self._show(following)

    def undo(self) -> None:
        """Take the last grade back and ask its question again."""
        if self._session is None or not self._session.can_undo:
            return
        try:
            following = self._session.undo()
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return
        self.grade_undone.emit()
        self._show(following)

    @property
    def next_due_text(self) -> str:
        """When to come back, once the session has ended."""
        return next_due_text(self.summary.next_due if self.summary else None, self._tools())

    @property
    def _question(self) -> Presented:
        assert self._presented is not None, "there is no question on the screen"
        return self._presented

    def _judge(self, given: Given) -> None:
        assert self._session is not None, "asking needs a session"
        self._answered = self._session.answer(given)
        self.stage = Stage.ANSWERED
        self.answer_judged.emit()

    def _show(self, presented: Presented | None) -> None:
        assert self._session is not None, "showing needs a session"
        self._presented = presented
        self._answered = None
        self.given_places = ()
        self.draft = None
        if presented is None:
            self.summary = self._session.summary()
            self.stage = Stage.ENDED
            self.session_ended.emit()
        else:
            self.summary = None
            self.stage = Stage.ASKING
            self.draft = draft_for(self.kind, len(presented.options))
            self.question_shown.emit()
        self._tell_passed_over()

    def _tell_passed_over(self) -> None:
        """Tell of questions left out since the last time."""
        assert self._session is not None, "leaving out needs a session"
        left_out = self._session.left_out
        for question_id, reason in left_out[self._told :]:
            self.passed_over.emit(question_id, reason)
        self._told = len(left_out)
