"""Years told from the story's year: 次年, 翌年, 同年冬, 是歲, 明年正月, 去年, 第二年, 三年後, 戰後兩年, 五年前."""

from __future__ import annotations

from questions.calendars.dates import Calendar
from questions.calendars.numerals import parse_number
from questions.documents.script import fold
from questions.temporal.context import Context, Reading
from questions.temporal.forms import compiled
from questions.temporal.fragments import FIGURE, NUMERAL, NUMERALS
from questions.temporal.moment import FARTHEST_YEAR, Moment
from questions.temporal.rules.rule import Rule
from questions.temporal.settling import settled
from questions.temporal.written_month import Within, read_within

_SHIFTS = {"同": 0, "同一": 0, "是": 0, "当": 0, "该": 0, "本": 0, "此": 0, "次": 1, "翌": 1, "明": 1, "隔": 1, "来": 1}
_SHIFTS |= {"第二": 1, "第三": 2, "转": 1, "后一": 1, "下一": 1, "去": -1, "前一": -1, "上一": -1, "上": -1, "昨": -1}
_WORD = compiled(
    "(?P<word>同一?|是|当|该|本|此|次|翌|明|隔|来|去|转|昨|前一|上一?|后一|下一|第[二三])(?:年(?!代|级|号)|岁(?!月))"
)
_COUNT = compiled(f"(?P<count>{FIGURE}{{1,3}}|{NUMERAL}{{1,3}})年(?P<way>(?:之|以)?后|(?:之|以)?前(?!后)|(?=[，,]))")
_AFTERMATH = compiled("(?:战|事|此|其)后$")
_NAMED_BY_ERA = compiled("[为即]|[^，。；]{0,2}改元[^，。；]{0,9}(?:[。；）)]|$)")
"""以明年為景泰元年, 即位，次年改元貞觀。: the story stays in the year before."""
_DECIDED = ("拟", "拟定", "预定", "原定", "商定", "议定", "约定", "决定", "计划", "准备", "定于", "定在", "改")
"""擬定|次年改元: what is decided for a year does not take the story there."""
_COMING, _NEXT = frozenset("来來"), frozenset("明次翌")
_INTENDING = tuple("以议须朝停俟待请期更于欲应当")
_SPEECH_WORDS = frozenset("明来去本此当昨")
"""Words that in a quotation or in the middle of a clause are mostly not said of the story's year (當年曾…)."""


def read(context: Context, position: int) -> Reading | None:
    """A year so many years from the story's, with what follows it; None before the story has a year."""
    year = context.narrative.year
    if year is None:
        return None
    if word := _WORD.match(context.prose, position):
        within = read_within(context.prose, word.end())
        written = fold(word["word"])
        if written in _SPEECH_WORDS and not _said_of_the_story(written, word.end(), within, context):
            return None
        start, end, shift = position, word.end(), _SHIFTS[written]
    elif counted := _counted(context, position):
        start, end, shift = counted
        within = read_within(context.prose, end)
    else:
        return None
    if year + shift > FARTHEST_YEAR:
        return None
    moment = within.moment if within else Moment()
    if moment.month is None and context.narrative.era:
        moment = moment._replace(calendar=Calendar.CHINESE)
    reading = settled(
        moment.with_year(year + shift, context.narrative.court),
        (start, within.end if within else end),
        context,
        inferred=True,
    )
    if _is_planned(context, start) or shift < 0 or _NAMED_BY_ERA.match(context.prose, reading.end):
        return reading._replace(told=None)
    return reading


def _is_planned(context: Context, start: int) -> bool:
    """擬定次年改元, 詔以明年幸東都, 停來年元會: a year looked forward to."""
    before = fold(context.prose[max(0, start - 2) : start])
    if before.endswith(_DECIDED) or context.prose[start] in _COMING:
        return True
    return context.prose[start] in _NEXT and before.endswith(_INTENDING)


def _counted(context: Context, position: int) -> tuple[int, int, int] | None:
    """Start, end and shift of 三年後, 五年前, 戰後兩年."""
    match = _COUNT.match(context.prose, position)
    number = parse_number(match["count"]) if match else None
    if not match or not number or context.quoted(position):
        return None
    aftermath = _AFTERMATH.search(context.prose, max(context.read_to, position - 2), position)
    if not match["way"]:
        return (aftermath.start(), match.end(), number) if aftermath and aftermath[0][0] in "战戰" else None
    if not aftermath and not context.at_clause_start(position):
        return None
    return position, match.end(), -number if match["way"].endswith("前") else number


def _said_of_the_story(word: str, end: int, within: Within | None, context: Context) -> bool:
    if context.quoted(end):
        return False
    if word == "当":
        return within is not None or context.prose[end : end + 1] in ("，", ",", "")
    return True


RULE: Rule = Rule("relative_year", f"{FIGURE[1:-1]}{NUMERALS}同是当该本此次翌明隔来去转昨前上后下第", "年岁", read)
