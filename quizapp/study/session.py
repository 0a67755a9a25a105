"""A study session: one question after another, every grade kept before the next is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from questions.authoring.question import Question
from questions.errors import Trouble
from quizapp.study.card import Card, CardState, Flag, Rating
from quizapp.study.changes import Changes
from quizapp.study.errors import CollectionTrouble
from quizapp.study.grading import Given
from quizapp.study.line import Line
from quizapp.study.presenting import Answered, Presented, in_words, placed_in_words, present
from quizapp.study.protocols import QuestionSource
from quizapp.study.reader import Reader
from quizapp.study.review import ReviewLog
from quizapp.study.scope import DAILY, Scope
from quizapp.study.summary import USUAL_DAYS, SessionSummary, Tally, summarise
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


class StudySession:
    """Takes the learner through what is left of today.

    `current` shows a question, `answer` judges an answer to it, `grade` keeps the grade and shows the next. Changes are
    on disk when the method that makes them returns; any number of them can be undone and redone.
    """

    def __init__(self, sources: Mapping[str, QuestionSource], tools: StudyTools, scope: Scope = DAILY) -> None:
        """Study ``sources``, by bank id, as ``scope`` says; what is asked, the planner of ``tools`` says.

        Raises:
            CollectionTrouble: as may every method.
        """
        self._reader = Reader(sources)
        self._tools = tools
        self._scope = scope
        now = tools.clock.now()
        self.ends_at = None if scope.minutes is None else now + timedelta(minutes=scope.minutes)
        """When a timed round is over; the question on the screen then is still answered."""
        self.leech: Card | None = None
        """The card graded last, where it was forgotten so often that its learner should be told."""
        self._presented: Presented | None = None
        self._answered: Answered | None = None
        self._changes = Changes(tools.store)
        self._replan(now)

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
        elapsed = _elapsed_ms(presented.shown_at, now)
        grader, placed = self._tools.grader, presented.placement
        if placed is not None:
            judgement = grader.judge_place(placed, chosen, elapsed, guessed=guessed)
            words = placed_in_words(placed, chosen)
        else:
            judgement = grader.judge(presented.question, chosen, elapsed, guessed=guessed)
            words = in_words(presented.question, chosen)
        self._answered = Answered(judgement, words, self._intervals(presented.card, now), now)
        return self._answered

    def admit_guess(self, guessed: bool = True) -> Answered:
        """Lower the proposed grade of a right answer that was a guess, or no longer.

        Raises:
            ValueError: the question was not answered yet.
        """
        answered = self._given()
        self._answered = replace(answered, judgement=answered.judgement.guessed(guessed))
        return self._answered

    def grade(self, rating: Rating | None = None) -> Presented | None:
        """Keep the grade, by default the judged one, and return the next question.

        Raises:
            ValueError: the question was not answered yet.
        """
        presented, answered = self._on_screen(), self._given()
        now = self._tools.clock.now()
        settled = rating or answered.judgement.rating
        practice = settled is not Rating.AGAIN and self._holds_schedule(presented.card, now)
        if practice:
            card = replace(presented.card, practised_at=now)
        else:
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
            practice=practice,
        )
        self._changes.grade(presented.question, card, log, self._tools.calendar.end_of_day(now))
        self._keep_learning(card, now)
        self.leech = card if card.memory.lapses > presented.card.memory.lapses and self._is_leech(card) else None
        self._advance()
        return self._presented

    # The learner's marks

    def bury(self) -> Presented | None:
        """Leave the current card for another day, and return the next question."""
        return self._set_aside(buried_until=self._tools.calendar.end_of_day(self._tools.clock.now()))

    def suspend(self) -> Presented | None:
        """Take the current card out of study, and return the next question."""
        return self._set_aside(suspended=True)

    def flag(self, flag: int) -> Presented:
        """Mark the current card with a flag, 0 for none; it stays on the screen."""
        presented = self._on_screen()
        card = self._changes.mark(presented.question, presented.card, flag=flag)
        self._presented = replace(presented, card=card)
        return self._presented

    def report(self) -> Presented | None:
        """Take the current question out of study as a bad one, and return the next."""
        return self._set_aside(suspended=True, flag=Flag.REPORTED)

    def suspend_leech(self) -> None:
        """Take the card out of study that was found to be a leech; the question on the screen stays."""
        if self.leech is not None:
            question = next(
                made.question for made in reversed(self._changes.standing) if made.card.key == self.leech.key
            )
            self._changes.mark(question, self.leech, suspended=True)
            self.leech = None

    def reword(self, question: Question) -> Presented:
        """Show the question on the screen in other words; an answer stays given, and its grade the learner's."""
        presented = self._on_screen()
        same_form = len(question.options) == len(presented.question.options)
        order = presented.order if same_form else tuple(range(len(question.options)))
        self._presented = replace(presented, question=question, order=order)
        return self._presented

    def renew(self) -> Presented | None:
        """Look again at the card on the screen, for marks are made elsewhere, too; return it, or the next question."""
        if self._presented is not None:
            card = self._as_it_stands(self._presented.card, self._tools.clock.now())
            if card is None:
                self._advance()
            else:
                self._presented = replace(self._presented, card=card)
        return self._presented

    # Taking back

    @property
    def can_undo(self) -> bool:
        """Whether this session made a change that stands."""
        return bool(self._changes.standing)

    @property
    def can_redo(self) -> bool:
        """Whether the latest change was taken back."""
        return self._changes.can_redo

    def undo(self) -> Presented | None:
        """Take back the latest change, and return its question to be answered again."""
        if not self.can_undo:
            return self.current()
        question, undone = self._changes.undo()
        now = self._tools.clock.now()
        self._replan(now)
        if undone is not None:
            self._show(undone.card, question, now)
        return self._presented

    def redo(self) -> Presented | None:
        """Make the change taken back last again, and return the next question."""
        if self.can_redo:
            self._changes.redo()
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
        states = [card.memory.state for card in waiting]
        new, reviews = states.count(CardState.NEW), states.count(CardState.REVIEW)
        graded = sum(made.log is not None for made in self._changes.standing)
        return Progress(graded, new, len(states) - new - reviews, reviews)

    @property
    def lost_banks(self) -> Mapping[str, Trouble]:
        """Banks that can be read no more, by id, and why: the session goes on without them."""
        return self._reader.lost

    @property
    def left_out(self) -> Sequence[tuple[str, str]]:
        """Questions of a kind or form not known here, which were not asked: their ids, and why."""
        return self._reader.left_out

    @property
    def reported(self) -> frozenset[tuple[str, str]]:
        """Keys of the cards reported in this session, those taken back left out."""
        return frozenset(made.card.key for made in self._changes.standing if made.card.flag == Flag.REPORTED)

    @property
    def time_is_up(self) -> bool:
        """Whether a timed round is over."""
        return self.ends_at is not None and self._tools.clock.now() >= self.ends_at

    def summary(self) -> SessionSummary:
        """What the session came to so far."""
        answers = [(made.question, made.log) for made in self._changes.standing if made.log is not None]
        store, today = self._tools.store, self._tools.calendar.day_of(self._tools.clock.now())
        recent = store.activity(today - timedelta(days=USUAL_DAYS), today)
        usual = Tally(sum(day.answers for day in recent), sum(day.remembered for day in recent))
        return summarise(answers, store.next_due(self._reader.bank_ids), usual)

    # How it goes on

    def _on_screen(self) -> Presented:
        presented = self.current()
        if presented is None:
            raise ValueError("there is no question on the screen")
        return presented

    def _given(self) -> Answered:
        if self._answered is None:
            raise ValueError("nothing to grade: the question was not answered")
        return self._answered

    def _holds_schedule(self, card: Card, now: datetime) -> bool:
        """Whether knowing the card now leaves its schedule alone."""
        due = card.memory.due
        early = card.state is CardState.REVIEW and due is not None and due >= self._tools.calendar.end_of_day(now)
        return early and self._scope.holds_schedule

    def _intervals(self, card: Card, now: datetime) -> Mapping[Rating, timedelta]:
        intervals = self._tools.scheduler.preview(card, now)
        if self._holds_schedule(card, now) and card.memory.due is not None:
            wait = self._tools.calendar.day_of(card.memory.due) - self._tools.calendar.day_of(now)
            return {rating: intervals[rating] if rating is Rating.AGAIN else wait for rating in Rating}
        return intervals

    def _is_leech(self, card: Card) -> bool:
        """Told when it becomes one, and again after half as many times more."""
        over = card.memory.lapses - self._tools.options.leech_lapses
        return over >= 0 and over % max(1, self._tools.options.leech_lapses // 2) == 0

    def _set_aside(self, **marks: Any) -> Presented | None:
        presented = self._on_screen()
        self._changes.mark(presented.question, presented.card, **marks)
        self._advance()
        return self._presented

    def _keep_learning(self, card: Card, now: datetime) -> None:
        """Let a card that is due again today wait its turn."""
        due = card.memory.due
        if card.state is not CardState.REVIEW and due is not None and due < self._tools.calendar.end_of_day(now):
            self._line.join(card)

    def _replan(self, now: datetime) -> None:
        plan = self._tools.planner.plan(self._reader.bank_ids, now)
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
        while not self.time_is_up and (card := self._line.take(now)) is not None:
            standing = self._as_it_stands(card, now)
            if standing is not None and (question := self._reader.question(standing)) is not None:
                self._show(standing, question, now)
                return

    def _as_it_stands(self, card: Card, now: datetime) -> Card | None:
        """A card that was planned, or None where it was taken out of study since."""
        try:
            return self._tools.store.askable(*card.key, now)
        except CollectionTrouble:
            return card  # a grade was kept just before: what is planned serves until the file can be read again

    def _show(self, card: Card, question: Question, now: datetime) -> None:
        """Put a card on the screen, and keep it and its siblings from coming a second time."""
        self._line.dismiss(card)
        placed = self._reader.placement(card, question) if self._tools.options.placing else None
        self._presented, self._answered = present(card, question, now, placed), None


def _elapsed_ms(start: datetime, end: datetime) -> int:
    """Milliseconds between, never below nought should the clock be set back, nor above what one question can take."""
    return max(0, min(_LONGEST_MS, (end - start) // timedelta(milliseconds=1)))
