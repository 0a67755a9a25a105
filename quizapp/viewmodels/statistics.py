"""How study is going, as the statistics view shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from questions.documents import script
from questions.errors import Trouble
from quizapp.i18n.languages import Language
from quizapp.settings.declarations import ScriptDisplay
from quizapp.study.forgetting import forgetting_curve
from quizapp.study.looking_back import LookingBack, Report, Span
from quizapp.study.progress import Progress
from quizapp.study.tools import StudyTools
from quizapp.study.topics import Topic
from quizapp.viewmodels.bank_choice import BankChoice
from quizapp.viewmodels.chronicle import Chronicle
from quizapp.viewmodels.figures import activity, ahead, memory, recall, spread
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.figures.table import write_csv
from quizapp.viewmodels.hardest import HardestModel
from quizapp.viewmodels.troubles import sentence

_LOOK_AHEAD_DAYS = 30


class StatisticsViewModel(QObject):
    """Makes figures of what was done; their words are in the language at the moment they are asked for."""

    refreshed = Signal()
    refused = Signal(str)
    """What went wrong, in one line."""

    def __init__(
        self,
        banks: BankChoice,
        chronicle: Chronicle,
        progress: Callable[[], Progress],
        tools: Callable[[], StudyTools],
        language: Callable[[], Language],
    ) -> None:
        super().__init__()
        self._chronicle = chronicle
        self._progress = progress
        self._tools = tools
        self._language = language
        self.banks = banks
        banks.changed.connect(self.refresh)
        self.span = Span.MONTH
        self.report: Report | None = None
        """None before the first answer."""
        self.hardest = HardestModel(chronicle.stem, self)

    def choose_span(self, span: str) -> None:
        """Look back as far as this `Span`."""
        self.span = Span(span)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        tools = self._tools()
        try:
            self.report = LookingBack(self._progress(), tools.calendar).report(
                self.banks.ids, self.span, tools.clock.now(), self._topics()
            )
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return
        self.hardest.show_cards(self.report.hardest if self.report else ())
        self.refreshed.emit()

    def figures(self) -> list[Figure]:
        """Everything there is to see; empty before the first answer."""
        if self.report is None:
            return []
        report, language = self.report, self._language()
        return [
            activity.answers(report, language),
            activity.time(report, language),
            activity.calendar(report, language),
            ahead.forecast(report, language),
            recall.by_week(report, language, self._tools().options.desired_retention),
            recall.by_kind(report),
            recall.by_document(report, self._chronicle.words.show),
            recall.by_period(report),
            recall.by_person(report, self._name),
            spread.stability(report),
            spread.difficulty(report),
        ]

    def history(self, row: int) -> Figure | None:
        """How one of the hardest questions was remembered, and will be; None where nothing was kept of it."""
        card, tools = self.hardest.card(row), self._tools()
        now = tools.clock.now()
        try:
            answers = self._progress().reviews_of(*card.key)
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return None
        if not answers:
            return None
        due = card.memory.due or now
        until = max(now + timedelta(days=_LOOK_AHEAD_DAYS), min(due, now + timedelta(days=10 * _LOOK_AHEAD_DAYS)))
        points = forgetting_curve(card, answers, tools.scheduler, tools.calendar, until)
        today = tools.calendar.day_of(now)
        desired = tools.options.desired_retention
        return memory.history(self._chronicle.stem(*card.key), points, today, self._language(), desired)

    def export(self, figure: Figure, path: Path) -> None:
        """Write a figure's numbers into a file; ``refused`` tells why it could not be."""
        try:
            write_csv(figure, path)
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))

    def _name(self, person: str) -> str:
        """A normalised name in the script that is set, else in that of the interface."""
        words = self._chronicle.words
        if words.script is ScriptDisplay.AS_WRITTEN and self._language() is Language.SIMPLIFIED:
            return script.convert(person, script.HANS)
        return words.show(person, script.HANT)

    def _topics(self) -> dict[str, Topic]:
        from questions.calendars.julian import ymd  # noqa: PLC0415 - the window comes first

        return {
            fact.id: Topic(ymd(max(fact.first_jdn, 1))[0], fact.people)
            for bank_id in self.banks.ids
            for fact in self._chronicle.facts(bank_id)
        }
