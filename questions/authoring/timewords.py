"""Words that tell a date or a length of time."""

from __future__ import annotations

import re

from questions.calendars.numerals import NUMERALS

_TIME = re.compile(
    rf"[{NUMERALS}元正閏闰數数多幾几]+(?:[年月日載载]|世[紀纪]|年代)(?!氏)"
    "|[次翌同當当是今去明每]年|年[底初末]|[本當当同次]月|[翌次當当同是]日"
)
_ASKED = "哪一年"


def time_in(text: str) -> str | None:
    """The first words of a text that tell when or how long: 十月, 三年, 次年; the question 哪一年 tells nothing."""
    found = _TIME.search(text.replace(_ASKED, ""))
    return found[0] if found else None
