"""The schedule as the learner can set it: how surely to remember, and whose memory it is made for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from questions.errors import Trouble
from quizapp.study.fitting import FEWEST_REVIEWS, Fit, NotInstalled, TooFewAnswers, fit
from quizapp.study.tools import StudyTools
from quizapp.study.workload import compared
from quizapp.viewmodels.limits import Limits
from quizapp.viewmodels.task import Report
from quizapp.viewmodels.troubles import sentence
from quizapp.viewmodels.workshop import Order, Workshop

RETENTIONS = (0.85, 0.9, 0.95)
"""The plain choices."""
_SAMPLE = 600
_USUAL_SECONDS = 15.0


class ScheduleViewModel(QObject):
    """Forecasts and fits beside the interface; nothing is applied without asking."""

    changed = Signal()

    def __init__(
        self, limits: Limits, tools: Callable[[], StudyTools], workshop: Workshop, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.limits = limits
        self._tools = tools
        self._workshop = workshop
        self.busy = False
        self.forecast: Sequence[tuple[float, float, float]] = ()
        """Desired retention, answers a day, minutes a day; empty until it was asked for."""
        self.fit: Fit | None = None
        """What was found and waits to be applied."""
        self.said = ""
        """Why there is no fit, in words."""

    @property
    def is_fitted(self) -> bool:
        """Whether the schedule follows the learner's own memory."""
        return self.limits.options.parameters is not None

    def foretell(self) -> None:
        """Simulate the coming weeks for each of the plain choices, and for the one in use."""
        tools = self._tools()
        now, pace = tools.clock.now(), self._seconds_an_answer()
        chosen = sorted({*RETENTIONS, tools.options.desired_retention})

        def work(_report: Report) -> list[tuple[float, float, float]]:
            stock = tools.store.sample(_SAMPLE)
            found = compared(stock, tools.options, chosen, tools.calendar, now)
            return [(retention, answers, answers * pace / 60) for retention, answers in found]

        def done(forecast: Sequence[tuple[float, float, float]]) -> None:
            self.forecast = forecast
            self._free()

        self._begin(Order(self.tr("Simulating the coming weeks"), work, done, self._on_failed, self._free))

    def learn(self) -> None:
        """Fit the schedule to the learner's answers; `fit` or `said` tells what came of it."""
        tools = self._tools()
        self.fit, self.said = None, ""

        def work(_report: Report) -> Fit:
            return fit(tools.store.histories(), tools.options.parameters)

        def done(found: Fit) -> None:
            self.fit = found
            self._free()

        self._begin(Order(self.tr("Learning from your answers"), work, done, self._on_failed, self._free))

    def apply(self) -> None:
        """Use what was found from the next answer on."""
        if self.fit is not None:
            self.limits.set(parameters=self.fit.weights)
            self.fit = None
            self.changed.emit()

    def go_back(self) -> None:
        """Use everybody's schedule again."""
        self.limits.set(parameters=None)
        self.changed.emit()

    def _begin(self, order: Order) -> None:
        if not self.busy:
            self.busy = True
            self._workshop.take(order)
            self.changed.emit()

    def _free(self) -> None:
        self.busy = False
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, TooFewAnswers):
            self.said = self.tr(
                "{reviews} answers on later days so far; from {needed} on there is something to learn from."
            ).format(reviews=error.reviews, needed=FEWEST_REVIEWS)
        elif isinstance(error, NotInstalled):
            self.said = self.tr("This installation cannot do that. It comes with: pip install jinian[fitting]")
        elif isinstance(error, Trouble):
            self.said = sentence(error)
        self._free()
        if not self.said:
            raise error

    def _seconds_an_answer(self) -> float:
        tools = self._tools()
        today = tools.statistics.today([], tools.clock.now())
        answers = sum(day.answers for day in today.week)
        return sum(day.duration_ms for day in today.week) / answers / 1000 if answers else _USUAL_SECONDS
