"""The chain of rules, in order of precedence. One rule, one file: what it matches and how it is read.

Where two rules could read at one place the earlier reads first, and what it does not understand it leaves to the
later ones.
"""

from questions.documents.script import fold
from questions.temporal.forms import any_script
from questions.temporal.rules import (
    calendar_date,
    century,
    day,
    duration,
    edge,
    figures,
    gloss,
    month,
    not_a_date,
    relative_day,
    relative_month,
    relative_year,
    season,
)
from questions.temporal.rules.rule import Rule
from questions.temporal.sign import COUNTED

RULES: tuple[Rule, ...] = (
    not_a_date.RULE,
    calendar_date.RULE,
    century.RULE,
    figures.RULE,
    gloss.RULE,
    relative_year.RULE,
    relative_month.RULE,
    relative_day.RULE,
    day.RULE,
    duration.RULE,
    month.RULE,
    season.RULE,
    edge.RULE,
)


def rules_for(first: str, last: str) -> tuple[Rule, ...]:
    """The rules to try, in order, where the sign of a date begins with ``first`` and ends with ``last``."""
    unit = fold(last)
    return tuple(
        rule for rule in RULES if first in _BEGINNINGS[rule.name] and (unit not in COUNTED or unit in rule.units)
    )


_FIGURES = "0123456789０１２３４５６７８９"
_BEGINNINGS = {
    rule.name: any_script(rule.begins.replace("0-9０-９", _FIGURES).replace("0-9", _FIGURES[:10])) for rule in RULES
}
