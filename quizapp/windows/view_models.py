"""The view-models the window is built on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.gathering import Gathering
from quizapp.viewmodels.home import HomeViewModel
from quizapp.viewmodels.how import HowViewModel
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.making import Making
from quizapp.viewmodels.study import StudyViewModel
from quizapp.viewmodels.workshop import Workshop

if TYPE_CHECKING:
    from questions.calendars.dates import HistoricalDate
    from quizapp.viewmodels.card_history import CardHistory
    from quizapp.viewmodels.facts.review import FactsViewModel
    from quizapp.viewmodels.handing import Handing
    from quizapp.viewmodels.papers.composer import Composer
    from quizapp.viewmodels.questions.table import QuestionsViewModel
    from quizapp.viewmodels.statistics import StatisticsViewModel
    from quizapp.viewmodels.timeline.timeline import TimelineViewModel


@dataclass(frozen=True, slots=True)
class ViewModels:
    """What the window shows."""

    home: HomeViewModel
    study: StudyViewModel
    how: HowViewModel
    library: Library
    making: Making
    gathering: Gathering
    workshop: Workshop
    desk: Desk
    facts: Callable[[], FactsViewModel]
    """Made when it is first asked for, as are all that need more than studying does."""
    questions: Callable[[], QuestionsViewModel]
    composer: Callable[[], Composer]
    handing: Callable[[], Handing]
    say_date: Callable[[HistoricalDate], str]
    """A date in every calendar, in the language of the interface."""
    history: Callable[[], CardHistory]
    """How single questions were remembered."""
    statistics: Callable[[], StatisticsViewModel]
    timeline: Callable[[], TimelineViewModel]
