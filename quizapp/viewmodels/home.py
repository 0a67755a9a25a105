"""Today's plan and the banks, as the home view shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from quizapp.study.protocols import BankCounts, BankRecord
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.banks import BankRow, BanksModel
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.script_words import ScriptWords

_USUAL_SECONDS = 15
"""How long an answer takes whoever has none yet."""

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Today:
    """What there is to do, and what was done."""

    new: int = 0
    learning: int = 0
    reviews: int = 0
    minutes_left: int = 0
    """Estimated from the pace of the last seven days."""
    answers: int = 0
    """Answers given today."""
    minutes_spent: int = 0
    streak: int = 0
    """Days in a row with answers, up to today or, before the first answer of today, yesterday."""
    week: tuple[bool, ...] = (False,) * _WEEK
    """Whether there were answers on each of the last seven days, today last."""

    @property
    def to_do(self) -> int:
        """Questions still to answer today."""
        return self.new + self.learning + self.reviews


class HomeViewModel(QObject):
    """Counts what is to do. ``tools`` are made anew when the options change, hence a function."""

    refreshed = Signal()

    def __init__(
        self, library: Library, tools: Callable[[], StudyTools], words: ScriptWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tools = tools
        self._words = words
        words.changed.connect(self.refresh)
        self.banks = BanksModel(self)
        self.today = Today()
        self.next_due: datetime | None = None

    @property
    def has_banks(self) -> bool:
        """Whether any bank was ever opened."""
        return bool(self.banks.rows())

    @property
    def next_due_text(self) -> str:
        """When the next question falls due; empty where none is waiting."""
        return next_due_text(self.next_due, self._tools())

    def refresh(self) -> None:
        """Count anew."""
        tools = self._tools()
        now = tools.clock.now()
        counts = tools.store.counts(now, tools.calendar.end_of_day(now))
        rows = [
            BankRow(
                record.bank_id,
                self._words.show(record.title),
                record.path,
                counts.get(record.bank_id, BankCounts()),
                Path(record.path).is_file(),
            )
            for record in sorted(self._library.records(), key=_by_period)
        ]
        self.banks.show_rows(rows)
        found = [row.bank_id for row in rows if row.found]
        self.next_due = tools.store.next_due(found)
        self.today = self._count(tools, found, now)
        self.refreshed.emit()

    @staticmethod
    def _count(tools: StudyTools, bank_ids: list[str], now: datetime) -> Today:
        plan = tools.planner.plan(bank_ids, now)
        day = tools.calendar.day_of(now)
        days = {each.day: each for each in tools.store.activity(day - timedelta(days=_WEEK - 1), day)}
        answers = sum(each.answers for each in days.values())
        seconds = sum(each.duration_ms for each in days.values()) / 1000
        pace = seconds / answers if answers else _USUAL_SECONDS
        done = days.get(day)
        return Today(
            new=len(plan.new),
            learning=len(plan.learning),
            reviews=len(plan.reviews),
            minutes_left=max(1, round(pace * len(plan) / 60)),
            answers=done.answers if done else 0,
            minutes_spent=max(1, round(done.duration_ms / 60_000)) if done else 0,
            streak=_streak(tools, day),
            week=tuple(day - timedelta(days=back) in days for back in range(_WEEK - 1, -1, -1)),
        )


def _by_period(record: BankRecord) -> tuple[bool, int, int]:
    """Banks in the order of what they tell; those without years last, as they came."""
    return record.begins is None, record.begins or 0, record.position


def _streak(tools: StudyTools, today: date) -> int:
    length = 0
    expected = today
    for studied in tools.store.days_studied(today):
        if studied == today - timedelta(days=1) and expected == today:
            expected = studied
        if studied != expected:
            break
        length += 1
        expected -= timedelta(days=1)
    return length


def next_due_text(due: datetime | None, tools: StudyTools) -> str:
    """Say when to come back: the time of day for today, else how many days off."""
    if due is None:
        return ""
    now = tools.clock.now()
    days = (tools.calendar.day_of(due) - tools.calendar.day_of(now)).days
    translate = QCoreApplication.translate
    if days == 1:
        return translate("Home", "The next review is due tomorrow.")
    if days > 1:
        return translate("Home", "The next review is due in {days} days.").format(days=days)
    if due <= now:
        return translate("Home", "Reviews are due now.")
    return translate("Home", "The next review is due at {time}.").format(time=due.astimezone().strftime("%H:%M"))
