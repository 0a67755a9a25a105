"""A study session as the study view shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from questions.authoring.question import Question
from questions.errors import Trouble
from quizapp.study.card import Card, Flag, Rating
from quizapp.study.chosen import ChosenPlanner
from quizapp.study.grading import Given
from quizapp.study.presenting import Presented
from quizapp.study.scope import DAILY, Scope
from quizapp.study.scoped import ScopedPlanner
from quizapp.study.session import StudySession
from quizapp.study.summary import SessionSummary
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.date_words import DateWords
from quizapp.viewmodels.drafts import Arrangement, Pairing, Placing, draft_for
from quizapp.viewmodels.home import next_due_text
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords
from quizapp.viewmodels.shown import ShownQuestion, Stage
from quizapp.viewmodels.troubles import sentence

__all__ = ["Stage", "StudyViewModel"]


class StudyViewModel(ShownQuestion):
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
    guess_changed = Signal()
    """The learner owned up to guessing, or takes it back."""
    mark_changed = Signal()
    """The question on the screen is flagged now, or not any more."""
    leech_found = Signal(str, int)
    """The question just graded was forgotten too often: its stem, and how often."""
    reworded = Signal()
    """The question on the screen, or the summary, has other words."""
    session_ended = Signal()
    refused = Signal(str)
    """A grade could not be kept or taken back, and why; the question stays on the screen."""
    passed_over = Signal(str, str)
    """A question was left out since this program cannot ask it: its id, and why."""

    def __init__(
        self,
        library: Library,
        tools: Callable[[], StudyTools],
        date_words: DateWords,
        words: ScriptWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(library, tools, date_words, words, parent)
        words.changed.connect(self.say_again)
        library.opened.connect(
            lambda _bank_id: self.renew()
        )  # the question on the screen may have been taken out of it
        self._session: StudySession | None = None
        self._titles: list[str] = []
        self.summary: SessionSummary | None = None
        self.given_places: tuple[int, ...] = ()
        """What was chosen, as places of the screen, in the order wanted; empty where the learner typed or looked."""
        self._told = 0
        self._reported: frozenset[tuple[str, str]] = frozenset()

    def begin(self, bank_ids: Sequence[str], scope: Scope = DAILY) -> None:
        """Begin a session with what these banks have for today, or for another scope."""
        tools = self._tools()
        planner = ScopedPlanner(tools.store, tools.calendar, tools.options, scope)
        self._begin(bank_ids, replace(tools, planner=planner), scope)

    def begin_cards(self, bank_ids: Sequence[str], cards: Callable[[], Sequence[Card]]) -> None:
        """Begin a session with certain cards of these banks, due or not; ``cards`` reads them as they stand."""
        tools = self._tools()
        self._begin(bank_ids, replace(tools, planner=ChosenPlanner(cards, tools.calendar)))

    def _begin(self, bank_ids: Sequence[str], tools: StudyTools, scope: Scope = DAILY) -> None:
        found = {bank_id: self._library.source(bank_id) for bank_id in bank_ids}
        sources = {bank_id: source for bank_id, source in found.items() if source is not None}
        self._titles = [source.title for source in sources.values()]
        self._session = StudySession(sources, tools, scope)
        self._told = 0
        self._reported = frozenset()
        self._show(self._session.current())

    @property
    def title(self) -> str:
        """Titles of the banks in the session."""
        return " · ".join(map(self._words.show, self._titles))

    @property
    def in_progress(self) -> bool:
        """Whether a question waits for an answer or a grade."""
        return self.stage in (Stage.ASKING, Stage.ANSWERED)

    # How far it is

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
        """Whether there is a change to take back."""
        return self._session is not None and self._session.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return self._session is not None and self._session.can_redo

    @property
    def seconds_left(self) -> int | None:
        """Until a timed round is over; None where there is no end to it."""
        if self._session is None or self._session.ends_at is None:
            return None
        return max(0, int((self._session.ends_at - self._tools().clock.now()).total_seconds()))

    # What the learner does

    def choose(self, place: int) -> None:
        """Answer with the option at a place of the screen, or take it into the answer in the making."""
        if self.stage is not Stage.ASKING or place >= self.choices:
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

    def shift(self, step: int) -> None:
        """Move the event on the time axis earlier (-1) or later (1)."""
        if self.stage is Stage.ASKING and isinstance(self.draft, Placing):
            self.draft.move(step)
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
            placed = isinstance(self.draft, Placing)
            self._judge(self.given_places[0] if placed else self.given_places)

    def type_answer(self, text: str) -> None:
        """Answer by typing."""
        if self.stage is Stage.ASKING and self.typing:
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
        question_id, stem = self._question.question.id, self.stem
        try:
            following = self._session.grade(Rating(rating))
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return
        self.answer_graded.emit(question_id, rating)
        leech = self._session.leech
        self._show(following)
        if leech is not None:
            self.leech_found.emit(stem, leech.memory.lapses)

    def guess(self) -> None:
        """Own up to guessing, before the answer or after it, or take it back."""
        if not self.in_progress or self._session is None:
            return
        self.guessed = not self.guessed
        if self.stage is Stage.ANSWERED:
            self._answered = self._session.admit_guess(self.guessed)
        self.guess_changed.emit()

    def bury(self) -> None:
        """Leave the question for another day."""
        self._go_on(StudySession.bury)

    def suspend(self) -> None:
        """Take the question out of study."""
        self._go_on(StudySession.suspend)

    def report(self) -> None:
        """Take the question out of study as a bad one, and mark it in its bank for whoever looks after that."""
        self._go_on(StudySession.report)

    def flag(self) -> None:
        """Mark the question, or no longer; it stays."""
        if not self.in_progress or self._session is None:
            return
        try:
            self._presented = self._session.flag(Flag.NONE if self.flagged else Flag.MARKED)
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return
        self.mark_changed.emit()

    def suspend_leech(self) -> None:
        """Take out of study what `leech_found` told of."""
        if self._session is not None:
            try:
                self._session.suspend_leech()
            except Trouble as trouble:
                self.refused.emit(sentence(trouble))

    def reword(self, question: Question) -> None:
        """Put the question on the screen in other words, in its bank as well; nothing changes where it refuses."""
        if self._session is not None and self._library.revise(self._question.card.bank_id, question):
            self._presented = self._session.reword(question)
            self.reworded.emit()

    def undo(self) -> None:
        """Take the last change back and ask its question again."""
        if self.can_undo and self._go_on(StudySession.undo, anywhere=True):
            self.grade_undone.emit()

    def redo(self) -> None:
        """Make the change taken back last again."""
        if self.can_redo:
            self._go_on(StudySession.redo, anywhere=True)

    def renew(self) -> None:
        """Look again at the question on the screen after time spent elsewhere, where it may have been put aside."""
        if self._session is None or not self.in_progress:
            return
        before, now = self._presented, self._session.renew()
        if now is None or before is None or now.card.key != before.card.key:
            self._show(now)
        else:
            self._presented = now
            self.mark_changed.emit()

    def say_again(self) -> None:
        """Tell that the words on the screen are others now: another script is set, or another calendar."""
        if self.stage is not Stage.IDLE:
            self.reworded.emit()

    @property
    def again(self) -> list[Question]:
        """Questions worth another look once the session has ended, in the script that is set."""
        return list(map(self._words.show_question, self.summary.again if self.summary else ()))

    @property
    def next_due_text(self) -> str:
        """When to come back, once the session has ended."""
        return next_due_text(self.summary.next_due if self.summary else None, self._tools())

    def _go_on(self, act: Callable[[StudySession], Presented | None], *, anywhere: bool = False) -> bool:
        """Change something and show what follows; where the file refuses, say why and return False."""
        if self._session is None or not (anywhere or self.in_progress):
            return False
        try:
            following = act(self._session)
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return False
        self._pass_reports_on()
        self._show(following)
        return True

    def _pass_reports_on(self) -> None:
        """Let the banks know of reports made and taken back."""
        assert self._session is not None, "reports are made in a session"
        now = self._session.reported
        for bank_id, question_id in now ^ self._reported:
            self._library.report(bank_id, question_id, reported=(bank_id, question_id) in now)
        self._reported = now

    def _judge(self, given: Given) -> None:
        assert self._session is not None, "asking needs a session"
        self._answered = self._session.answer(given, self.guessed)
        self.stage = Stage.ANSWERED
        self.answer_judged.emit()

    def _show(self, presented: Presented | None) -> None:
        assert self._session is not None, "showing needs a session"
        self._presented = presented
        self._answered = None
        self.given_places = ()
        self.draft = None
        self.guessed = False
        if presented is None:
            self.summary = self._session.summary()
            self.stage = Stage.ENDED
            self.session_ended.emit()
        else:
            self.summary = None
            self.stage = Stage.ASKING
            placed = presented.placement
            self.draft = Placing(self.choices) if placed else draft_for(self.kind, len(presented.options))
            self.question_shown.emit()
        self._tell_passed_over()

    def _tell_passed_over(self) -> None:
        """Tell of questions left out since the last time."""
        assert self._session is not None, "leaving out needs a session"
        left_out = self._session.left_out
        for question_id, reason in left_out[self._told :]:
            self.passed_over.emit(question_id, reason)
        self._told = len(left_out)
