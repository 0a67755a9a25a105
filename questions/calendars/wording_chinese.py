"""Dates in Chinese."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from questions.calendars.dates import Modifier
from questions.calendars.edtf import Point
from questions.calendars.lunisolar import LunarMonth
from questions.calendars.numerals import format_number
from questions.calendars.reign_years import ReignYear
from questions.calendars.tables import simplified
from questions.calendars.wording import Day, LunarDay

_UNITS = {"Y": "年", "M": "個月", "W": "週", "D": "日", "H": "小時"}
_YEAR_AND_MORE = re.compile(r"(前?\d+年).+")
_OUR_SIMPLIFIED = str.maketrans("閏臘後約個週時過儒略曆公紀內", "闰腊后约个周时过儒略历公纪内")


@dataclass(frozen=True, slots=True)
class ChineseWording:
    """Chinese, in one of the two scripts."""

    in_simplified: bool

    def _script(self, text: str) -> str:
        return text.translate(_OUR_SIMPLIFIED) if self.in_simplified else text

    def point(self, point: Point, lunar: bool) -> str:
        """1211年, 前221年, 1120年代, 12世紀, 1122年春, 1234年正月初十, 1227年8月25日."""
        if point.years == 100:
            century = point.year // 100 + 1 if point.year >= 0 else -((point.year + 99) // 100) + 1
            return self._script(f"{'前' if point.year < 0 else ''}{century}世紀")
        if point.years == 10:
            return f"{_year(point.year)}年代"
        text = f"{_year(point.year)}年"
        if point.season:
            return text + self.season(point.season)
        if point.month and lunar:
            text += self.lunar_month(point.month, point.leap)
            return text + (_day_name(point.day) if point.day else "")
        if point.month:
            text += f"{point.month}月" + (f"{point.day}日" if point.day else "")
        return text

    def lunar_month(self, month: int, leap: bool) -> str:
        """正月, 閏九月; 一月 is 13."""
        name = {1: "正月", 13: "一月"}.get(month, f"{format_number(month)}月")
        return self._script("閏" + name if leap else name)

    def western_month(self, month: int) -> str:
        """8月."""
        return f"{month}月"

    def western_day(self, month: int, day: int) -> str:
        """8月25日."""
        return f"{month}月{day}日"

    def lunar_day(self, day: int) -> str:
        """初六, 十一日."""
        return _day_name(day)

    def between(self, first: str | None, last: str | None) -> str:
        """1120年至1125年, 1685年七月至八月, 1125年以前."""
        if first is None:
            return f"{last}以前"
        if last is None:
            return self._script(f"{first}以後")
        within = _YEAR_AND_MORE.fullmatch(first)
        return f"{first}至{last.removeprefix(within[1]) if within else last}"

    def modified(self, text: str, mod: Modifier | None, point: Point | None) -> str:
        """1231年底, 約1206年, 1206年以前."""
        if not text:
            return ""
        match mod:
            case Modifier.APPROX:
                return self._script(f"約{text}")
            case Modifier.BEFORE:
                return f"{text}以前"
            case Modifier.AFTER:
                return self._script(f"{text}以後")
            case Modifier.START | Modifier.MID | Modifier.END:
                whole_year = point is not None and point.years == 1 and point.month is None and point.season is None
                late = "底" if whole_year or (point and point.month) else "末"
                return text + {Modifier.START: "初", Modifier.MID: "中", Modifier.END: late}[mod]
            case _:
                return text

    def duration(self, value: str, mod: Modifier | None) -> str:
        """70年, 9個月, 40多年, 不到3年, 約10日."""
        parts = [(number, _UNITS[unit]) for number, unit in re.findall(r"([\d.]+)([YMWDH])", value)]
        more = "多" if mod is Modifier.MORE_THAN and len(parts) == 1 else ""
        text = "".join(f"{number}{more}{unit}" for number, unit in parts)
        if mod is Modifier.MORE_THAN and not more:
            text = f"{text}多"
        before = {Modifier.LESS_THAN: "不到", Modifier.APPROX: "約"}.get(mod, "") if mod else ""
        return self._script(before + text)

    def season(self, season: int) -> str:
        """春 to 冬."""
        return "春夏秋冬"[season - 1]

    def reign_year(self, found: ReignYear) -> str:
        """端平元年, 金天興三年."""
        name = found.court + found.era.name
        number = "元" if found.number == 1 else format_number(found.number)
        return f"{simplified(name) if self.in_simplified else name}{number}年"

    def reign_date(self, found: ReignYear, point: Point) -> str:
        """民國十四年三月十二日, 民國十四年十一月: months and days of the western calendar."""
        text = f"{self.reign_year(found)}{format_number(point.month or 1)}月"
        return f"{text}{format_number(point.day)}日" if point.day else text

    def reign_months(self, found: ReignYear, first: LunarMonth, last: LunarMonth | None) -> str:
        """端平二年五月至六月, 端平元年十二月至二年正月."""
        text = self.reign_year(found) + self.lunar_month(first.month, first.leap)
        if last is None:
            return text
        year = "" if last.year == first.year else f"{format_number(found.number + last.year - first.year)}年"
        return f"{text}至{year}{self.lunar_month(last.month, last.leap)}"

    def reign_day(self, found: ReignYear, day: LunarDay) -> str:
        """寶慶三年七月十二日己丑."""
        month = self.lunar_month(day.month.month, day.month.leap)
        return f"{self.reign_year(found)}{month}{_day_name(day.day)}{day.sexagenary}"

    def western_days(self, first: Day, last: Day, gregorian: bool) -> str:
        """儒略曆1234年1月31日至3月1日."""
        calendar = self._script("公曆" if gregorian else "儒略曆")
        text = f"{calendar}{_year(first[0])}年{first[1]}月{first[2]}日"
        if first == last:
            return text
        year = "" if last[0] == first[0] else f"{_year(last[0])}年"
        return f"{text}至{year}{last[1]}月{last[2]}日"

    def listed(self, texts: Sequence[str]) -> str:
        """端平元年正月，金天興三年正月."""
        return "，".join(texts)

    def with_more(self, text: str, more: Sequence[str]) -> str:
        """1211年（嘉定四年，金大安三年）."""
        return f"{text}（{'；'.join(more)}）" if more else text


def _year(year: int) -> str:
    return str(year) if year > 0 else f"前{1 - year}"


def _day_name(day: int) -> str:
    """初一 to 初十, 十一日, 二十日."""
    return f"初{format_number(day)}" if day <= 10 else f"{format_number(day)}日"


TRADITIONAL = ChineseWording(in_simplified=False)
SIMPLIFIED = ChineseWording(in_simplified=True)
