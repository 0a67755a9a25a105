"""How to study: what a session beside the daily one would hold, and the exam that is kept in mind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from questions.authoring.topic import Topic, TopicSort
from quizapp.study.exam import Countdown
from quizapp.study.scope import Aim, Part, Scope
from quizapp.study.scoped import ScopedPlanner
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.bank_choice import BankChoice
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords

ROUND_MINUTES = 10
_USUAL_DAYS_TO_EXAM = 28
_EXAM = "exam"
"""The option of the collection that keeps the exam."""


@dataclass(frozen=True, slots=True)
class Exam:
    """What the home view says of the exam."""

    day: date
    days_left: int
    today: int
    """Questions that it calls for today."""
    unseen: int
    """Questions never asked that belong to it."""


@dataclass(frozen=True, slots=True)
class _Offer:
    """What some banks have to choose from; 100,000 questions are not looked through at every choice."""

    documents: Sequence[str]
    topics: Sequence[Topic]
    extent: tuple[int, int] | None


class HowViewModel(QObject):
    """Holds the choices of the panel; ``years_of`` reads a period as people type it."""

    changed = Signal()

    def __init__(
        self,
        library: Library,
        tools: Callable[[], StudyTools],
        years_of: Callable[[str], tuple[int, int] | None],
        words: ScriptWords,
        say_topic: Callable[[Topic], str],
    ) -> None:
        super().__init__()
        self.words = words
        """In the script that is set."""
        self.say_topic = say_topic
        self._offers: dict[tuple[str, ...], _Offer] = {}
        for changed in (library.opened, library.renewed):
            changed.connect(self._offers.clear)
        self._choice = BankChoice(library, words)
        self._choice.changed.connect(self.changed)
        self._tools = tools
        self._years_of = years_of
        self.aim = Aim.TODAY
        self.bank_id = ""
        """Of all banks where empty."""
        self.document = ""
        """Title of a source; any where empty."""
        self.topic: Topic | None = None
        """A kind of event, a person, a state, an event or a tag; any where None."""
        self.period = ""
        """As typed."""
        self.timed = False
        self.exam_day = self._today() + timedelta(days=_USUAL_DAYS_TO_EXAM)
        self._recall()

    def banks(self) -> list[tuple[str, str]]:
        """Ids and titles of the banks."""
        return [(record.bank_id, record.title) for record in self._choice.records()]

    def documents(self) -> Sequence[str]:
        """The sources to choose from."""
        return self._offer().documents

    def topics(self) -> Sequence[Topic]:
        """What there is to choose from, sort by sort, the most often asked first."""
        return self._offer().topics

    def extent(self) -> tuple[int, int] | None:
        """The first and the last year that can be asked about."""
        return self._offer().extent

    def _offer(self) -> _Offer:
        banks, store = tuple(self.bank_ids), self._tools().store
        if banks not in self._offers:
            self._offers[banks] = _Offer(store.documents(banks), store.topics(banks), store.extent(banks))
        return self._offers[banks]

    @property
    def bank_ids(self) -> list[str]:
        """The banks chosen."""
        known = [bank_id for bank_id, _ in self.banks()]
        return [self.bank_id] if self.bank_id in known else known

    @property
    def period_is_read(self) -> bool:
        """Whether what was typed as a period is one, or nothing."""
        return not self.period.strip() or self._years_of(self.period) is not None

    @property
    def scope(self) -> Scope:
        """What was chosen."""
        years = self._years_of(self.period) if self.period.strip() else None
        topics = () if self.topic is None else (self.topic,)
        part = Part((self.document,) if self.document else (), years, topics)
        exam = self.exam_day if self.aim is Aim.EXAM else None
        return Scope(self.aim, part, ROUND_MINUTES if self.timed else None, exam)

    @property
    def count(self) -> int:
        """How many questions that comes to now."""
        return self._count(self.bank_ids, self.scope) if self.period_is_read else 0

    def choose(self, **choices: object) -> None:
        """Set any of the choices by their names."""
        for name, value in choices.items():
            setattr(self, name, value)
        if self.document not in self.documents():
            self.document = ""
        if self.topic is not None and self.topic not in self.topics():
            self.topic = None
        self.changed.emit()

    # The exam

    def keep_exam(self) -> None:
        """Keep the day and what belongs to the exam in mind."""
        part = self.scope.part
        self._tools().store.set_option(
            _EXAM,
            {
                "day": self.exam_day.isoformat(),
                "bank": self.bank_id,
                "documents": list(part.documents),
                "years": None if part.years is None else list(part.years),
                "topics": [list(topic) for topic in part.topics],
            },
        )
        self.changed.emit()

    def forget_exam(self) -> None:
        """Think of it no more."""
        self._tools().store.set_option(_EXAM, None)
        self.changed.emit()

    def exam(self) -> Exam | None:
        """The exam kept in mind; None where there is none, or it is over."""
        kept = self._kept()
        if kept is None or kept[1].exam is None:
            return None
        bank_ids, scope = kept
        countdown = Countdown(kept[1].exam, self._today())
        if not countdown.days_left:
            return None
        unseen = self._tools().store.unseen(bank_ids, scope.part)
        return Exam(kept[1].exam, countdown.days_left, self._count(bank_ids, scope), unseen)

    def exam_session(self) -> tuple[list[str], Scope] | None:
        """The banks and the scope of studying for it."""
        return self._kept()

    def _kept(self) -> tuple[list[str], Scope] | None:
        kept = self._tools().store.options().get(_EXAM)
        if not kept:
            return None
        known = [bank_id for bank_id, _ in self.banks()]
        bank_ids = [kept["bank"]] if kept["bank"] in known else known
        years = None if kept["years"] is None else (kept["years"][0], kept["years"][1])
        topics = tuple(Topic(TopicSort(sort), name) for sort, name in kept.get("topics", ()))  # none in older ones
        part = Part(tuple(kept["documents"]), years, topics)
        return bank_ids, Scope(Aim.EXAM, part, exam=date.fromisoformat(kept["day"]))

    def _recall(self) -> None:
        kept = self._kept()
        if kept is not None and kept[1].exam is not None and kept[1].exam > self._today():
            self.exam_day = kept[1].exam

    def _count(self, bank_ids: Sequence[str], scope: Scope) -> int:
        tools = self._tools()
        planner = ScopedPlanner(tools.store, tools.calendar, tools.options, scope)
        return len(planner.plan(bank_ids, tools.clock.now()))

    def _today(self) -> date:
        tools = self._tools()
        return tools.calendar.day_of(tools.clock.now())
