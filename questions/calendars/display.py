"""Dates in words, for people: in the western calendar, in eras, or both.

The languages are those of the interface: ``zh-Hant``, ``zh-Hans`` and ``en``. A lunar month keeps its number in all of
them (1234年正月); its western days are given by `both`.
"""

from __future__ import annotations

from questions.calendars import lunisolar, wording_chinese, wording_english
from questions.calendars.dates import UNDATED, Calendar, DateType, HistoricalDate, Modifier
from questions.calendars.edtf import Point, parse_point
from questions.calendars.interval import DayInterval
from questions.calendars.julian import REFORM, ymd
from questions.calendars.lunisolar import LunarMonth
from questions.calendars.reign_years import ReignYear, reign_years
from questions.calendars.wording import LunarDay, Wording

_LAST_LUNISOLAR_YEAR = 1911
_WORDINGS: dict[str, Wording] = {
    "zh-Hant": wording_chinese.TRADITIONAL,
    "zh-Hans": wording_chinese.SIMPLIFIED,
    "en": wording_english.ENGLISH,
}


def wording(language: str) -> Wording:
    """Return how a language says dates; raise KeyError for one the interface does not speak."""
    return _WORDINGS[language]


def western(date: HistoricalDate, language: str) -> str:
    """Return the date by its western year: 1211年, 1234年正月, 1227年8月25日, 約1206年; durations too: 70年.

    Empty for what nobody dated.
    """
    words = wording(language)
    if date == UNDATED:
        return ""
    if date.type is DateType.DURATION:
        return words.duration(date.value, date.mod)
    lunar = date.calendar is Calendar.CHINESE
    first, slash, last = date.value.partition("/")
    sides = [
        None if side == ".." else words.point(parse_point(side), lunar) for side in (first, last)[: 1 + len(slash)]
    ]
    text = words.between(sides[0], sides[1]) if slash else sides[0] or ""
    told = words.modified(text, date.mod, parse_point(first) if not slash else None)
    return told[:1].upper() + told[1:]


def era(date: HistoricalDate, language: str, court: str | None = None) -> str:
    """Return the date by eras: 嘉定四年，金大安三年; 寶慶三年七月十二日己丑. The ``court`` preferred comes first.

    Empty for durations, for what is longer than a year, and where there were no eras.
    """
    words = wording(language)
    point = _single_point(date)
    days = date.interval
    if point is None and days is not None and date.calendar is Calendar.CHINESE:
        return words.listed(_months_of_a_year(words, date, days, court))
    if point is None or days is None or point.years > 1:
        return ""
    if point.month is None:
        whole = DayInterval(*_year_days(point.year)) if point.season is None else days
        season = words.season(point.season) if point.season else ""
        years = [words.reign_year(found) + season for found in reign_years(point.year, whole, court)]
        return words.listed([words.modified(text, _position(date.mod), point) for text in years])
    if days.is_open or date.mod is Modifier.APPROX:
        days = HistoricalDate(date.value, calendar=date.calendar, court=date.court).interval or days
    return words.listed(_lunar_texts(words, point, date, days, court))


def both(date: HistoricalDate, language: str, court: str | None = None) -> str:
    """Return the date in both calendars: 1211年（嘉定四年，金大安三年）, 1232年十二月（紹定五年十二月；儒略曆…）."""
    words = wording(language)
    told = western(date, language)
    more = [era(date, language, court)]
    point = _single_point(date)
    if point is None and more[0] and date.calendar is Calendar.CHINESE and (days := date.interval):
        more.append(words.western_days(ymd(days.first), ymd(days.last), days.first >= REFORM))
    if point and point.month and date.calendar is Calendar.CHINESE:
        plain = HistoricalDate(date.value, calendar=Calendar.CHINESE, court=date.court).interval
        if plain and lunisolar.month(point.year, point.month, point.leap, date.court):
            more.append(words.western_days(ymd(plain.first), ymd(plain.last), plain.first >= REFORM))
    return words.with_more(told, [text for text in more if text])


def _single_point(date: HistoricalDate) -> Point | None:
    return None if date.type is DateType.DURATION or "/" in date.value else parse_point(date.value)


def _year_days(year: int) -> tuple[int, int]:
    days = lunisolar.year_interval(year)
    return (days.first, days.last) if days else (0, -1)


def _months_of_a_year(words: Wording, date: HistoricalDate, days: DayInterval, court: str | None) -> list[str]:
    """The same for a stretch of whole lunar months of one year: 康熙二十四年七月至八月; empty for any other stretch."""
    first, slash, last = date.value.partition("/")
    if not slash or ".." in (first, last):
        return []
    one, other = parse_point(first), parse_point(last)
    if one.year != other.year or not one.month or not other.month or one.day or other.day:
        return []
    texts = []
    for found in reign_years(one.year, days, court or date.court):
        start, end = (
            lunisolar.month(point.year, point.month or 1, point.leap, found.era.court) for point in (one, other)
        )
        if start and end:
            texts.append(words.reign_months(found, start, end))
    return texts


def _position(mod: Modifier | None) -> Modifier | None:
    """START, MID and END are said of an era year too."""
    return mod if mod in (Modifier.START, Modifier.MID, Modifier.END) else None


def _lunar_texts(words: Wording, point: Point, date: HistoricalDate, days: DayInterval, court: str | None) -> list[str]:
    """The era year and month or day of each court, the leading one first."""
    base = lunisolar.month_at(days.first, date.court)
    if base is None:
        return []
    if base.year > _LAST_LUNISOLAR_YEAR:
        # The Republic, and Manchukuo, counted months and days as the West does: 民國十四年三月十二日.
        if date.calendar is Calendar.CHINESE:
            return []
        return [words.reign_date(found, point) for found in reign_years(point.year, days, court or date.court)]
    texts = []
    for found in reign_years(base.year, days, court or date.court):
        calendar = found.era.court
        first, last = lunisolar.month_at(days.first, calendar), lunisolar.month_at(days.last, calendar)
        if date.calendar is Calendar.CHINESE and point.day is None:
            first = last = lunisolar.month(point.year, point.month or 1, point.leap, calendar)
        if first and last:
            texts.append(_in_calendar(words, found, first, last, days if point.day else None))
    return texts


def _in_calendar(words: Wording, found: ReignYear, first: LunarMonth, last: LunarMonth, day: DayInterval | None) -> str:
    year = ReignYear(found.era, found.era.number(first.year), found.court)
    if day:
        return words.reign_day(year, LunarDay.at(day.first, first))
    return words.reign_months(year, first, None if last == first else last)
