"""Names found in a text, written in Traditional Chinese so that equal names are equal strings."""

from __future__ import annotations

from functools import lru_cache

from questions.documents.script import HANT, convert, fold

_NOT_IN_NAMES = str.maketrans(
    {
        "範": "范",
        "鬱": "郁",
        "鐘": "鍾",
        "薑": "姜",
        "穀": "谷",
        "彆": "別",
        "術": "朮",
        "闆": "板",
        "鹹": "咸",
        "嶽": "岳",
        "餘": "余",
        "爲": "為",
        "徵": "征",
        "幹": "乾",
        "裏": "里",
    }
)
"""What OpenCC makes of 范 郁 钟 姜 谷 别 术 板 咸 岳 余 为 征 干 里, and what these are in names."""


@lru_cache(maxsize=1 << 16)
def traditional(name: str) -> str:
    """``name`` (either script) in Traditional; both scripts of one name give the same string."""
    return convert(fold(name), HANT).translate(_NOT_IN_NAMES)
