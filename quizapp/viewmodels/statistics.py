"""How study is going, as the statistics view shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from questions.authoring.topic import Topic
from questions.errors import Trouble
from quizapp.i18n.languages import Language
from quizapp.study.card import Card
from quizapp.study.looking_back import LookingBack, Report, Span
from quizapp.study.progress import Progress
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.bank_choice import BankChoice
from quizapp.viewmodels.card_history import CardHistory
from quizapp.viewmodels.chronicle import Chronicle
from quizapp.viewmodels.figures import activity, ahead, recall, spread
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.hardest import HardestModel
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.stubborn import StubbornViewModel
from quizapp.viewmodels.task import Report as Progressing
from quizapp.viewmodels.topic_words import topic_word
from quizapp.viewmodels.troubles import sentence
from quizapp.viewmodels.workshop import Order, Workshop


class StatisticsViewModel(QObject):
    """Makes figures of what was done; their words are in the language at the moment they are asked for."""

    counting = Signal()
    """Numbers are on their way."""
    refreshed = Signal()
    refused = Signal(str)
    """What went wrong, in one line."""

    def __init__(  # noqa: PLR0913, PLR0917 - what there is to count, for whom, and where
        self,
        banks: BankChoice,
        library: Library,
        chronicle: Chronicle,
        progress: Callable[[], Progress],
        tools: Callable[[], StudyTools],
        language: Callable[[], Language],
        history: CardHistory,
        counting: Workshop,
    ) -> None:
        """Look at ``banks``; what there is to count is counted in ``counting``."""
        super().__init__()
        self._counting = counting
        self._stale = False
        self.busy = False
        """Whether numbers are on their way."""
        self._chronicle = chronicle
        self._progress = progress
        self._tools = tools
        self._language = language
        self.banks = banks
        banks.changed.connect(self.refresh)
        self.span = Span.MONTH
        self.report: Report | None = None
        """None before the first answer."""
        self.history = history
        """How single questions were remembered."""
        self.hardest = HardestModel(chronicle.stem, self)
        self.stubborn = StubbornViewModel(banks, library, chronicle, progress, tools)
        self.stubborn.refused.connect(self.refused)

    def choose_span(self, span: str) -> None:
        """Look back as far as this `Span`."""
        self.span = Span(span)
        self.refresh()

    def refresh(self) -> None:
        """Count anew, beside the interface; ``refreshed`` or ``refused`` follows."""
        self._stale = True
        if not self.busy:
            self._count()

    def _count(self) -> None:
        self._stale, self.busy = False, True
        tools = self._tools()
        looking_back = LookingBack(self._progress(), tools.calendar)
        banks, span, now = self.banks.ids, self.span, tools.clock.now()

        stubborn = self.stubborn.look_up()

        def work(_report: Progressing) -> tuple[Report | None, Sequence[Card]]:
            return looking_back.report(banks, span, now), stubborn()

        self.counting.emit()
        self._counting.take(Order(self.tr("Counting answers"), work, self._on_counted, self._on_failed))

    def _on_counted(self, counted: tuple[Report | None, Sequence[Card]]) -> None:
        self.busy = False
        if self._stale:
            self._count()
            return
        self.report, stubborn = counted
        self.hardest.show_cards(self.report.hardest if self.report else ())
        self.stubborn.show(stubborn)
        self.refreshed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.busy = False
        if not isinstance(error, Trouble):
            raise error
        self.refused.emit(sentence(error))

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
            recall.by_period(report),
            *recall.by_topics(report, self._say),
            recall.by_document(report, self._chronicle.words.show),
            spread.stability(report),
            spread.difficulty(report),
        ]

    def _say(self, topic: Topic) -> str:
        return topic_word(topic, self._chronicle.words, self._language())
