"""Years told from the story's year: 次年, 翌年, 同年冬, 是歲, 明年正月, 去年, 第二年, 三年後, 年底 of 同年底."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.calendars.dates import Calendar
from questions.calendars.numerals import parse_number
from questions.temporal.fragments import FIGURE, NUMERAL, within_year
from questions.temporal.rules import parts
from questions.temporal.rules.rule import Context, Reading, Rule

_SHIFTS = {"同": 0, "是": 0, "当": 0, "该": 0, "本": 0, "此": 0, "次": 1, "翌": 1, "明": 1, "隔": 1, "来": 1, "第二": 1}
_SHIFTS |= {"去": -1, "前一": -1, "上一": -1, "后一": 1, "下一": 1, "转": 1, "逾": 1}
_PATTERN = (
    f"(?:(?P<y_word>同|是|当|该|本|此|次|翌|明|隔|来|去|转|前一|上一|后一|下一|第二)(?:一)?(?:年|岁)"
    f"|(?P<y_later>{FIGURE}{{1,3}}|{NUMERAL}{{1,3}})年(?:之)?后)(?:{within_year('y_')})?"
)
_SPEECH_WORDS = frozenset({"明", "来", "去", "本", "此", "当"})
"""Words that in a quotation or in the middle of a clause are mostly not said of the story's year (當年曾…)."""


def read(match: re.Match[str], context: Context) -> Reading | None:
    """A year so many years from the story's, with what follows it; None before the story has a year."""
    year = context.narrative.year
    word = match["y_word"]
    moment = parts.within_year(match, "y_")
    if year is None or moment is None:
        return None
    if word in _SPEECH_WORDS and not _said_of_the_story(match, context):
        return None
    if match["y_later"]:
        shift = parse_number(match["y_later"])
        if shift is None or not context.at_clause_start(match.start()):
            return None
    else:
        shift = _SHIFTS[word]
    if moment.month is None and moment.calendar is Calendar.WESTERN and context.narrative.era:
        moment = replace(moment, calendar=Calendar.CHINESE)
    told = moment.with_year(year + shift).with_day_found(context.narrative.court)
    if told is None:
        return None
    stays = told if shift >= 0 else None
    return Reading(match.start(), match.end(), told.date(context.narrative.court), inferred=True, told=stays)


def _said_of_the_story(match: re.Match[str], context: Context) -> bool:
    if context.quoted(match.start()):
        return False
    if match["y_word"] == "当":
        dated = match["y_cmonth"] or match["y_wmonth"] or match["y_season"] or match["y_yedge"]
        return bool(dated) or context.folded[match.end() : match.end() + 1] in ("，", ",", "")
    return True


RULE = Rule("relative_year", _PATTERN, read)
