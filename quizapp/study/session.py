"""A study session: one question after another, every grade kept before the next is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from questions.authoring.question import Question
from questions.errors import Trouble
from quizapp.study.card import Card, CardState, Rating
from quizapp.study.errors import CollectionTrouble
from quizapp.study.grading import Given
from quizapp.study.line import Line
from quizapp.study.presenting import Answered, Presented, in_words, present, unaskable
from quizapp.study.protocols import QuestionSource
from quizapp.study.review import ReviewLog
from quizapp.study.summary import SessionSummary, summarise
from quizapp.study.tools import StudyTools

_LONGEST_MS = 300_000
"""Longer than this nobody looks at one question: the rest of the time was spent elsewhere."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the session is; the question on the screen is still to be answered."""

    answered: int
    new: int
    learning: int
    reviews: int

    @property
    def left(self) -> int:
        """Questions still to be answered today, each counted once."""
        return self.new + self.learning + self.reviews


@dataclass(frozen=True, slots=True)
class _Step:
    """A change the session made, as needed to do it again."""

    question: Question
    card: Card
    """As it stands after the change."""
    log: ReviewLog | None
    siblings_buried_until: datetime


class StudySession:
    """Takes the learner through what is left of today.

    `current` shows a question, `answer` judges an answer to it, `grade` keeps the grade and shows the next. Changes are
    on disk when the method that makes them returns; any number of them can be undone and redone.
    """

    def __init__(self, sources: Mapping[str, QuestionSource], tools: StudyTools) -> None:
        """Study ``sources``, by bank id.

        Raises:
            CollectionTrouble: as may every method.
        """
        self._sources = dict(sources)
        self._tools = tools
        self._presented: Presented | None = None
        self._answered: Answered | None = None
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._lost: dict[str, Trouble] = {}
        self._left_out: list[tuple[str, str]] = []
        self._replan(tools.clock.now())

    # Asking and answering

    def current(self) -> Presented | None:
        """The question to answer; None when there is nothing left to ask for now."""
        if self._presented is None:
            self._advance()
        return self._presented

    @property
    def answered(self) -> Answered | None:
        """What came of the answer to the current question; None until it is answered."""
        return self._answered

    def answer(self, given: Given, guessed: bool = False) -> Answered:
        """Judge an answer to the current question; its options are counted as shown. Nothing is kept yet.

        Raises:
            TypeError: an answer of another form than the question takes.
            ValueError: there is no question on the screen.
        """
        presented = self._on_screen()
        now = self._tools.clock.now()
        chosen = presented.to_question(given)
        judgement = self._tools.grader.judge(
            presented.question, chosen, _elapsed_ms(presented.shown_at, now), guessed=guessed
        )
        intervals = self._tools.scheduler.preview(presented.card, now)
        self._answered = Answered(judgement, in_words(presented.question, chosen), intervals, now)
        return self._answered

    def grade(self, rating: Rating | None = None) -> Presented | None:
        """Keep the grade, by default the judged one, and return the next question.

        Raises:
            ValueError: the question was not answered yet.
        """
        presented, answered = self._on_screen(), self._answered
        if answered is None:
            raise ValueError("nothing to grade: the question was not answered")
        now = self._tools.clock.now()
        settled = rating or answered.judgement.rating
        card = self._tools.scheduler.review(presented.card, settled, now)
        log = ReviewLog(
            bank_id=card.bank_id,
            question_id=card.question_id,
            reviewed_at=now,
            day=self._tools.calendar.day_of(now),
            rating=settled,
            judged=answered.judgement.rating,
            correct=answered.judgement.correct,
            given=answered.given,
            answer_ms=_elapsed_ms(presented.shown_at, answered.answered_at),
            duration_ms=_elapsed_ms(presented.shown_at, now),
            before=presented.card.memory,
            after=card.memory,
        )
        self._do(_Step(presented.question, card, log, self._tools.calendar.end_of_day(now)))
        self._undone.clear()
        self._keep_learning(card, now)
        self._advance()
        return self._presented

    # The learner's marks

    def bury(self) -> Presented | None:
        """Leave the current card for another day, and return the next question."""
        day_end = self._tools.calendar.end_of_day(self._tools.clock.now())
        return self._set_aside(replace(self._on_screen().card, buried_until=day_end))

    def suspend(self) -> Presented | None:
        """Take the current card out of study, and return the next question."""
        return self._set_aside(replace(self._on_screen().card, suspended=True))

    def flag(self, flag: int) -> Presented:
        """Mark the current card with a flag, 0 for none; it stays on the screen."""
        presented = self._on_screen()
        card = replace(presented.card, flag=flag)
        self._do(_Step(presented.question, card, None, self._tools.clock.now()))
        self._undone.clear()
        self._presented = replace(presented, card=card)
        return self._presented

    # Taking back

    @property
    def can_undo(self) -> bool:
        """Whether this session made a change that stands."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether the latest change was taken back."""
        return bool(self._undone)

    def undo(self) -> Presented | None:
        """Take back the latest change, and return its question to be answered again."""
        if not self._done:
            return self.current()
        undone = self._tools.store.undo()
        step = self._done.pop()
        self._undone.append(step)
        now = self._tools.clock.now()
        self._replan(now)
        if undone is not None:
            self._show(undone.card, step.question, now)
        return self._presented

    def redo(self) -> Presented | None:
        """Make the change taken back last again, and return the next question."""
        if self._undone:
            self._do(self._undone[-1])
            self._undone.pop()
            self._replan(self._tools.clock.now())
            self._advance()
        return self._presented

    # Looking on

    @property
    def progress(self) -> Progress:
        """How far the session is."""
        waiting = self._line.waiting()
        if self._presented is not None:
            waiting.append(self._presented.card)
        new = sum(card.state is CardState.NEW for card in waiting)
        reviews = sum(card.state is CardState.REVIEW for card in waiting)
        graded = sum(step.log is not None for step in self._done)
        return Progress(graded, new, len(waiting) - new - reviews, reviews)

    @property
    def lost_banks(self) -> Mapping[str, Trouble]:
        """Banks that can be read no more, by id, and why: the session goes on without them."""
        return self._lost

    @property
    def left_out(self) -> Sequence[tuple[str, str]]:
        """Questions of a kind or form not known here, which were not asked: their ids, and why."""
        return self._left_out

    def summary(self) -> SessionSummary:
        """What the session came to so far."""
        answers = [(step.question, step.log) for step in self._done if step.log is not None]
        return summarise(answers, self._tools.store.next_due(tuple(self._sources)))

    # How it goes on

    def _on_screen(self) -> Presented:
        presented = self.current()
        if presented is None:
            raise ValueError("there is no question on the screen")
        return presented

    def _do(self, step: _Step) -> None:
        if step.log is None:
            self._tools.store.mark(step.card)
        else:
            step = replace(step, log=self._tools.store.record(step.card, step.log, step.siblings_buried_until))
        self._done.append(step)

    def _set_aside(self, card: Card) -> Presented | None:
        self._do(_Step(self._on_screen().question, card, None, self._tools.clock.now()))
        self._undone.clear()
        self._advance()
        return self._presented

    def _keep_learning(self, card: Card, now: datetime) -> None:
        """Let a card that is due again today wait its turn."""
        due = card.memory.due
        if card.state is not CardState.REVIEW and due is not None and due < self._tools.calendar.end_of_day(now):
            self._line.join(card)

    def _replan(self, now: datetime) -> None:
        plan = self._tools.planner.plan(tuple(self._sources), now)
        self._day = self._tools.calendar.day_of(now)
        self._line = Line(plan, timedelta(minutes=self._tools.options.learn_ahead_minutes))
        self._presented = self._answered = None

    def _advance(self) -> None:
        """Put the next question on the screen."""
        now = self._tools.clock.now()
        self._presented = self._answered = None
        if self._tools.calendar.day_of(now) != self._day:
            with suppress(CollectionTrouble):  # yesterday's plan serves until the file can be read again
                self._replan(now)
        while (card := self._line.take(now)) is not None:
            if (question := self._question(card)) is not None:
                self._show(card, question, now)
                return

    def _question(self, card: Card) -> Question | None:
        """Read a card's question; None where it cannot be asked now. A grade was kept before, so nothing is raised."""
        source = self._sources.get(card.bank_id)
        if source is None:
            return None
        try:
            question = source.question(card.question_id)
            if not (fault := unaskable(question)):
                return question
        except ValueError as error:  # a later version of the program knows more kinds
            fault = str(error)
        except KeyError:
            return None  # the bank was rebuilt under us; its cards are put right when it is opened next
        except Trouble as trouble:
            self._lost[card.bank_id] = trouble
            del self._sources[card.bank_id]
            return None
        if (card.question_id, fault) not in self._left_out:
            self._left_out.append((card.question_id, fault))
        return None

    def _show(self, card: Card, question: Question, now: datetime) -> None:
        """Put a card on the screen, and keep it and its siblings from coming a second time."""
        self._line.dismiss(card)
        self._presented, self._answered = present(card, question, now), None


def _elapsed_ms(start: datetime, end: datetime) -> int:
    """Milliseconds between, never below nought should the clock be set back, nor above what one question can take."""
    return max(0, min(_LONGEST_MS, (end - start) // timedelta(milliseconds=1)))
