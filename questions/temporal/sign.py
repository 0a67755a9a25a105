"""The sign of a date: what every time expression begins with, and what must soon follow.

One scan for it finds the few places in a text at which it is worth trying the rules.
"""

from __future__ import annotations

from questions.temporal.forms import compiled
from questions.temporal.fragments import AND, BRANCHES, CONNECTOR, FIGURE, NUMERALS, STEMS

COUNTED = "年月日号天周载旬岁昼夜星小个世"
"""Units that are counted."""
_NAMED_MONTHS = "正元腊冬闰初半"
_NUMBERS = f"0-9０-９{NUMERALS}"
_LONGER_NUMBERS = f"{_NUMBERS}千万亿.．"
_SHIFTING = "同是当该本此次翌明隔来去转昨上"
_SIGNS = {
    # 1234年, 三年餘, 8月18∼19日, 七、八月, 1652—1689; not from the middle of a number
    f"{_NUMBERS}半": (
        f"(?<![{_LONGER_NUMBERS}][{_NUMBERS}半])(?<![0-9],[0-9])[{_NUMBERS}千有余多几来]{{0,7}}\\s?"
        f"(?:[{COUNTED}]|(?:{CONNECTOR}|{AND})\\s?[{_NUMBERS}前公西初]|[./]{FIGURE}|[）)／/，,]|[BAC])"
    ),
    # 正月, 元年, 元載, 閏九月, 初六
    _NAMED_MONTHS: (
        f"[{NUMERALS}{_NAMED_MONTHS}]{{0,2}}(?:[年载月日]|(?<=初[一二三四五六七八九十]))|(?<=闰)[0-9]{{1,2}}月"
    ),
    # 公元前221年, 前221, BC 221, 公曆8月
    "公西纪": "[元历]",
    "前": f"[{_NUMBERS}一年月日天]",
    "BA": r"[CD.]",
    "农阴旧阳国新夏": "历",
    # 甲申年, 己酉
    STEMS: f"[{BRANCHES}]",
    # 春，… 秋十一月, 夏季, 春夏之際
    "春夏秋冬": f"[季天，,初末、：（(春夏秋冬闰{NUMERALS}正腊]",
    # 同年, 是月, 次日, 明年正月, 同一天
    _SHIFTING: "[一]?[年月日岁天]",
    "后下": "[一][年月日天]",
    "第": "[二三][年月日天]",
    "越又逾": f"[{NUMERALS}月]",
    # 年底, 歲末, 月初
    "年岁月": "[年]?[初首底末终暮杪]",
    # 朔，晦日
    "朔望晦既": "[日，,望]",
    "旬": "日",
    # 中旬 of the story's month
    "上中下": "旬",
}

SIGN = compiled(
    f"[{''.join(_SIGNS)}](?:{'|'.join(f'(?<=[{first}])(?:{following})' for first, following in _SIGNS.items())})"
)
"""Matches from the first character of whatever a rule may read, to the unit where one is counted."""
