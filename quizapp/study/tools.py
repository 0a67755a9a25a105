"""What a session works with, put together from the learner's options."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from quizapp.study.clock import Clock, StudyCalendar
from quizapp.study.grading import Grader
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import CollectionStore
from quizapp.study.queue import Planner, SessionPlanner
from quizapp.study.scheduler import Scheduler
from quizapp.study.statistics import Statistics


@dataclass(frozen=True, slots=True)
class StudyTools:
    """The collaborators of studying."""

    store: CollectionStore
    grader: Grader
    clock: Clock
    options: StudyOptions
    calendar: StudyCalendar
    scheduler: Scheduler
    planner: SessionPlanner
    statistics: Statistics

    @classmethod
    def assemble(
        cls, store: CollectionStore, grader: Grader, clock: Clock, options: StudyOptions, zone: tzinfo | None = None
    ) -> StudyTools:
        """Tools that follow ``options``; make them anew when the options change.

        Study days are counted in ``zone``, by default the computer's.
        """
        calendar = StudyCalendar(options.day_starts_at_hour, zone)
        scheduler = Scheduler(
            calendar,
            desired_retention=options.desired_retention,
            parameters=options.parameters,
            leech_lapses=options.leech_lapses,
        )
        planner = Planner(store, calendar, options)
        statistics = Statistics(store, calendar, planner)
        return cls(store, grader, clock, options, calendar, scheduler, planner, statistics)
