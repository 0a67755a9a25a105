"""Terms of a pact: 宋、金雙方商定：金取遼中京 is dated by the agreement, and one pact has many terms."""

from __future__ import annotations

import re
from itertools import islice

from questions.authoring.chronicle import Chronicle
from questions.authoring.event import Event
from questions.authoring.fitness import unfit

_AGREED = re.compile(r"^(.*?(?:[约议商协]定|[协定]议|相约))[：:]")
_READ = 24
"""Events of the story that are looked at for other terms."""


def is_pact(event: Event) -> bool:
    """Whether a statement tells one term of a pact."""
    return _AGREED.search(event.folded) is not None


def is_dated_beside(event: Event, chronicle: Chronicle) -> bool:
    """Whether the date of its pact is asked with another term: once is enough."""
    agreed = _AGREED.search(event.folded)
    if agreed is None:
        return False
    return any(
        other.fact.id < event.fact.id
        and other.interval == event.interval
        and other.folded.startswith(agreed[0])
        and unfit(other) is None
        for other in islice(chronicle.story(event), _READ)
    )
