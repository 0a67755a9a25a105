"""The chain of rules, in order of precedence. One rule, one file: a pattern and how to read what it matched.

Patterns match script-folded text; where two rules match at one place the earlier reads first, and what it does
not understand it leaves to the later ones.
"""

from questions.temporal.rules import (
    calendar_date,
    century,
    day,
    duration,
    edge,
    month_pair,
    not_a_date,
    relative_day,
    relative_month,
    relative_year,
    season,
    year_month_range,
)
from questions.temporal.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    not_a_date.RULE,
    century.RULE,
    year_month_range.RULE,
    relative_year.RULE,
    relative_month.RULE,
    relative_day.RULE,
    calendar_date.RULE,
    month_pair.RULE,
    day.RULE,
    duration.RULE,
    calendar_date.WITHOUT_YEAR,
    season.RULE,
    edge.RULE,
)
