from __future__ import annotations

import json
from collections.abc import Callable

from quizapp.store import Collection
from quizapp.study.options import StudyOptions
from quizapp.study.protocols import ReviewOrder
from quizapp.study.tools import StudyTools


def test_options_survive_in_the_collection(collection: Collection) -> None:
    chosen = StudyOptions(new_per_day=7, review_order=ReviewOrder.RETRIEVABILITY, parameters=(0.5,) * 21)
    for name, value in chosen.to_json().items():
        collection.set_option(name, value)
    assert StudyOptions.from_json(collection.options()) == chosen


def test_what_is_not_set_takes_its_default() -> None:
    assert StudyOptions.from_json({"new_per_day": 3, "of_another_program": True}) == StudyOptions(new_per_day=3)
    assert StudyOptions.from_json(json.loads(json.dumps(StudyOptions().to_json()))) == StudyOptions()


def test_tools_follow_the_options(tools: Callable[..., StudyTools]) -> None:
    assembled = tools(day_starts_at_hour=0, desired_retention=0.8)
    midnight = assembled.calendar.end_of_day(assembled.clock.now())
    assert (midnight.hour, midnight.minute) == (0, 0)
