"""What can be asked of several events together: one template a file, each from a circle to the questions it carries.

Each template leads with another event of the circle, so that no fact is first in all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from questions.authoring.chronicle import Chronicle
from questions.authoring.circle_templates import deeds, era_years, first, interval, order, several, years
from questions.authoring.circles import Circle
from questions.authoring.question import Question

CircleTemplate = Callable[[Circle, Chronicle], Iterator[Question]]

_BY_YEAR: tuple[tuple[int, CircleTemplate], ...] = (
    (1, years.write),
    (2, several.write),
    (2, era_years.write),
    (0, interval.write_earlier),
    (1, interval.write_later),
)
BY_YEAR: tuple[tuple[int, CircleTemplate], ...] = ((0, order.write), *_BY_YEAR)
"""For events of different years, each with the place of the event that it asks first."""
BY_YEAR_APART: tuple[tuple[int, CircleTemplate], ...] = (*_BY_YEAR, (3, first.write))
"""The same for circles that reach farther: whoever put four events in order is not asked which of them came first."""
BY_DAY: tuple[tuple[int, CircleTemplate], ...] = ((0, order.write),)
"""The same for events that lie apart, some of them in one year."""
BY_PERSON: tuple[tuple[int, CircleTemplate], ...] = ((0, deeds.write),)
"""The same for deeds of different people."""
