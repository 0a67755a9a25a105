"""The composition root: the only place that builds stores, view-models and windows."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from quizapp import engine
from quizapp.arguments import Arguments
from quizapp.garbage import GarbageCollector
from quizapp.i18n.languages import Language
from quizapp.i18n.translations import Translations, chosen
from quizapp.mishaps import Mishaps
from quizapp.resources import fonts
from quizapp.resources.look import Look
from quizapp.settings.declarations import DATE_DISPLAY, LANGUAGE
from quizapp.settings.settings import Settings
from quizapp.store import Collection, open_collection
from quizapp.study.clock import Clock, SystemClock
from quizapp.study.grading import Grader
from quizapp.study.tools import StudyTools
from quizapp.study.years import YearReader
from quizapp.viewmodels.chronicle import Chronicle
from quizapp.viewmodels.date_words import DateWords
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.gathering import Gathering
from quizapp.viewmodels.home import HomeViewModel
from quizapp.viewmodels.how import HowViewModel
from quizapp.viewmodels.library import Library, OpenSource
from quizapp.viewmodels.limits import Limits
from quizapp.viewmodels.making import Making
from quizapp.viewmodels.script_words import ScriptWords
from quizapp.viewmodels.study import StudyViewModel
from quizapp.viewmodels.workshop import Workshop
from quizapp.windows.main_window import MainWindow
from quizapp.windows.view_models import ViewModels

if TYPE_CHECKING:
    from questions.authoring.topic import Topic
    from quizapp.preferences.page import Page
    from quizapp.viewmodels.card_history import CardHistory
    from quizapp.viewmodels.facts.review import FactsViewModel
    from quizapp.viewmodels.handing import Handing
    from quizapp.viewmodels.papers.composer import Composer
    from quizapp.viewmodels.questions.table import QuestionsViewModel
    from quizapp.viewmodels.statistics import StatisticsViewModel
    from quizapp.viewmodels.timeline.timeline import TimelineViewModel

_TURN_S = 0.001
"""How long work beside the interface may go on where the interface wants its turn: a fifth of what Python grants."""


class Application:
    """One collection, its view-models and the window on them."""

    def __init__(self, arguments: Arguments, clock: Clock | None = None, open_source: OpenSource | None = None) -> None:
        """Build everything; nothing is shown yet.

        Args:
            arguments: What was asked for on the command line.
            clock: Tells the time, by default the computer's.
            open_source: Opens question banks, by default files made by ``questions.bank``.

        Raises:
            CollectionTrouble: the file with the progress cannot be used.
        """
        qt = QApplication.instance()
        assert isinstance(qt, QApplication), "Qt runs before anything is built on it"
        self._arguments = arguments
        self._garbage = GarbageCollector()
        sys.setswitchinterval(_TURN_S)
        self.clock = clock or SystemClock()
        self._open_source = open_source or engine.open_bank
        self.settings = Settings(arguments.folder / "settings.ini")
        self.translations = Translations(qt)
        self.language = chosen(arguments.language or self.settings.get(LANGUAGE))
        """The language of the interface."""
        self.translations.use(self.language)
        self.words = ScriptWords(self.settings, engine.script_writer)
        self._dates = DateWords(self.settings, lambda: self.language)
        self.look = Look(qt, self.settings, self.language)
        self.mishaps = Mishaps(arguments.folder / "jinian.log")
        self.collection = open_collection(arguments.collection, self.clock.now())
        self.limits = Limits(self.collection)
        self._grader = Grader(engine.fold, YearReader(engine.era_years))
        self._tools = self._assemble()
        self._counting = Workshop()  # apart from what people wait for, and without its progress in the strip
        self.models = self._make_models()
        self.window = MainWindow(self.look, self.settings, self.models, self._pages)
        self.limits.changed.connect(self._on_limits_changed)
        self.settings.changed.connect(self._on_setting_changed)
        self.mishaps.happened.connect(self._on_mishap)
        self.models.study.passed_over.connect(self._on_passed_over)
        if not fonts.has_chinese():
            self.window.news.missing_fonts()

    def open_banks(self, banks: Sequence[Path]) -> None:
        """Open these, and those that changed since they were last seen."""
        threading.Thread(target=importlib.import_module, args=("questions.bank",), daemon=True).start()
        self.models.library.refresh()
        self.window.files.open_banks(banks)
        self.words.prepare()

    def close(self) -> None:
        """Take the window down, and let go of the collection."""
        self.models.workshop.close()
        self._counting.close()
        self.words.close()
        self.collection.close()
        self.window.deleteLater()  # or it would say everything once more in no language, of models that are gone
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self.translations.remove()
        self._garbage.stop()

    def _make_models(self) -> ViewModels:
        workshop = Workshop()
        library = Library(self.collection, workshop, self.clock, self._open_source, engine.build)
        chronicle = Chronicle(library, self.words)
        study = StudyViewModel(library, lambda: self._tools, self._dates, self.words)
        making = Making(library, self._arguments.folder / "banks", engine.sample_notes)
        return ViewModels(
            home=HomeViewModel(library, lambda: self._tools, self.words),
            study=study,
            how=HowViewModel(library, lambda: self._tools, engine.years_of, self.words, self._say_topic),
            library=library,
            making=making,
            gathering=Gathering(library, making, workshop, self._arguments.folder / "documents", engine.fetch),
            workshop=workshop,
            desk=(desk := Desk(library, workshop, engine.open_bank, self.words)),
            facts=cache(lambda: _facts(desk)),
            questions=cache(lambda: _questions(desk, self.collection)),
            composer=cache(lambda: _composer(desk, lambda: self.language)),
            handing=cache(lambda: _handing(desk, lambda: self.language.value)),
            history=cache(lambda: self._history(chronicle)),
            statistics=cache(lambda: self._statistics(library, chronicle)),
            timeline=cache(lambda: self._timeline(library, chronicle, study)),
            say_date=lambda date: self.words.show(self._dates.say(date)),
        )

    def _statistics(self, library: Library, chronicle: Chronicle) -> StatisticsViewModel:
        from quizapp.viewmodels.bank_choice import BankChoice  # noqa: PLC0415 - made when statistics are gone to
        from quizapp.viewmodels.statistics import StatisticsViewModel  # noqa: PLC0415

        return StatisticsViewModel(
            BankChoice(library, self.words),
            library,
            chronicle,
            lambda: self.collection.progress,
            lambda: self._tools,
            lambda: self.language,
            self.models.history(),
            self._counting,
        )

    def _history(self, chronicle: Chronicle) -> CardHistory:
        from quizapp.viewmodels.card_history import CardHistory  # noqa: PLC0415 - made when a history is asked for

        return CardHistory(chronicle, lambda: self.collection.progress, lambda: self._tools, lambda: self.language)

    def _timeline(self, library: Library, chronicle: Chronicle, study: StudyViewModel) -> TimelineViewModel:
        from quizapp.viewmodels.bank_choice import BankChoice  # noqa: PLC0415 - made when the axis is gone to
        from quizapp.viewmodels.timeline.timeline import TimelineViewModel  # noqa: PLC0415

        return TimelineViewModel(
            BankChoice(library, self.words),
            chronicle,
            lambda: self.collection.progress,
            study,
            self._dates,
        )

    def _pages(self) -> list[Page]:
        from quizapp.preferences.interface import InterfacePage  # noqa: PLC0415 - made when settings are first shown
        from quizapp.preferences.reading import ReadingPage  # noqa: PLC0415
        from quizapp.preferences.schedule import SchedulePage  # noqa: PLC0415
        from quizapp.preferences.study import StudyPage  # noqa: PLC0415
        from quizapp.viewmodels.schedule import ScheduleViewModel  # noqa: PLC0415

        schedule = ScheduleViewModel(self.limits, lambda: self._tools, self.models.workshop)
        return [
            InterfacePage(self.settings),
            ReadingPage(self.settings),
            StudyPage(self.limits),
            SchedulePage(schedule),
        ]

    def _say_topic(self, topic: Topic) -> str:
        from quizapp.viewmodels.topic_words import topic_word  # noqa: PLC0415 - said when it is first chosen

        return topic_word(topic, self.words, self.language)

    def _assemble(self) -> StudyTools:
        return StudyTools.assemble(self.collection, self._grader, self.clock, self.limits.options)

    def _on_limits_changed(self) -> None:
        self._tools = self._assemble()

    def _on_setting_changed(self, key: str) -> None:
        if key == LANGUAGE.key:
            self.language = chosen(self.settings.get(LANGUAGE))
            self.look.use_language(self.language)
            self.translations.use(self.language)
        elif key == DATE_DISPLAY.key:
            self.words.changed.emit()  # dates stand among the words

    def _on_passed_over(self, question_id: str, reason: str) -> None:
        self.mishaps.note(f"question {question_id} was left out: {reason}")

    def _on_mishap(self) -> None:
        self.window.news.mishap(self.mishaps.log)


def _facts(desk: Desk) -> FactsViewModel:
    from quizapp.viewmodels.facts.review import FactsViewModel  # noqa: PLC0415 - made when the facts are gone to

    return FactsViewModel(desk)


def _questions(desk: Desk, collection: Collection) -> QuestionsViewModel:
    from questions.calendars import julian  # noqa: PLC0415
    from quizapp.viewmodels.questions.table import QuestionsViewModel  # noqa: PLC0415 - made when they are gone to

    def year_of(day_number: int) -> str:
        return str(julian.ymd(day_number)[0])

    return QuestionsViewModel(desk, year_of, collection.flagged)


def _handing(desk: Desk, language: Callable[[], str]) -> Handing:
    from quizapp.viewmodels.handing import Handing  # noqa: PLC0415 - made when something is handed out

    return Handing(desk, language)


def _composer(desk: Desk, language: Callable[[], Language]) -> Composer:
    from quizapp.viewmodels.papers.composer import Composer  # noqa: PLC0415 - made when papers are gone to

    return Composer(desk, lambda: "" if language() is Language.ENGLISH else language().value)
