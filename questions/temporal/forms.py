"""Patterns over text in either script: written in Simplified characters, compiled to match every form of each."""

from __future__ import annotations

import re

_OTHERS = {
    "万": "萬", "个": "個箇", "两": "兩", "为": "為爲", "亿": "億", "从": "從", "余": "餘馀", "内": "內",
    "农": "農", "几": "幾", "历": "曆歷厤暦", "叶": "葉", "号": "號", "后": "後", "周": "週", "国": "國",
    "岁": "歲嵗", "当": "當", "战": "戰", "旧": "舊", "时": "時", "昼": "晝", "来": "來", "满": "滿", "约": "約",
    "级": "級", "纪": "紀", "终": "終", "经": "經", "腊": "臘", "过": "過", "达": "達", "转": "轉", "载": "載",
    "长": "長", "间": "間", "闰": "閏", "阅": "閱", "阳": "陽", "阴": "陰", "际": "際", "于": "於", "数": "數",
    "并": "並", "将": "將", "该": "該", "续": "續", "执": "執", "统": "統", "围": "圍", "坚": "堅", "龄": "齡",
    "仅": "僅", "无": "無", "许": "許", "黄": "黃", "边": "邊", "台": "臺", "变": "變",
}  # fmt: skip
"""The other forms of the characters our patterns are made of, as OpenCC's t2s folds them."""


def any_script(pattern: str) -> str:
    """``pattern`` matching every form of its characters: 闰 becomes [闰閏], [岁年] becomes [岁歲嵗年]."""
    pieces: list[str] = []
    in_class = False
    for character in pattern:
        if character in "[]":
            in_class = character == "["
        others = _OTHERS.get(character, "")
        pieces.append(f"[{character}{others}]" if others and not in_class else character + others)
    return "".join(pieces)


def compiled(pattern: str) -> re.Pattern[str]:
    """The compiled pattern for text in any script."""
    return re.compile(any_script(pattern))


def characters(simplified: str) -> frozenset[str]:
    """A set of characters in every form."""
    return frozenset(any_script(f"[{simplified}]")[1:-1])
