"""Words that look like dates and are none: 十月革命, 九一八, 三月街. The list is data."""

from __future__ import annotations

import re

from questions.data import lines
from questions.documents.script import fold
from questions.temporal.rules.rule import Context, Reading, Rule

_WORDS = sorted({fold(line) for line in lines("not_dates.txt")}, key=len, reverse=True)

FIRST_CHARACTERS = "".join({word[0] for word in _WORDS})


def read(match: re.Match[str], context: Context) -> Reading | None:
    """Consumed, and no date."""
    return Reading(match.start(), match.end(), None)


RULE = Rule("not_a_date", "|".join(map(re.escape, _WORDS)), read)
