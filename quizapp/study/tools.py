"""What a session works with, put together from the learner's options."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from quizapp.study.clock import Clock, StudyCalendar
from quizapp.study.grading import Grader
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import CollectionStore
from quizapp.study.queue import Planner
from quizapp.study.scheduler import Scheduler


@dataclass(frozen=True, slots=True)
class StudyTools:
    """The collaborators of studying."""

    store: CollectionStore
    grader: Grader
    clock: Clock
    options: StudyOptions
    calendar: StudyCalendar
    scheduler: Scheduler
    planner: Planner

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
        return cls(store, grader, clock, options, calendar, scheduler, Planner(store, calendar, options))
