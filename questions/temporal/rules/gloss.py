"""A year in brackets straight after a date, without 年: 端平元年（1234）, 秦王政九年（前238）."""

from __future__ import annotations

from questions.calendars.numerals import parse_number
from questions.temporal.context import Context, Reading
from questions.temporal.forms import compiled
from questions.temporal.fragments import FIGURE, NUMERALS
from questions.temporal.moment import FARTHEST_YEAR, Moment
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled

_YEAR = compiled(f"(?P<before>前)?(?P<year>{FIGURE}{{1,4}}|[〇零○一二三四五六七八九]{{3,4}}(?=[）)]))(?=[）)，,／/])")


def read(context: Context, position: int) -> Reading | None:
    """Only there: any other number in brackets counts something else."""
    match = _YEAR.match(context.prose, position) if context.glosses(position) else None
    number = parse_number(match["year"]) if match else None
    if not match or not number or number > FARTHEST_YEAR:
        return None
    moment = Moment(1 - number if match["before"] else number)
    return settled(moment, (position, match.end()), context, inferred=False)


RULE: Rule = Rule("gloss", f"{FIGURE[1:-1]}{NUMERALS}前", "", read)
