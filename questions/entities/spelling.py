"""The forms of characters that are printed in a place: 為 and not 爲, 裡 in Taiwan and 裏 in Hong Kong."""

from __future__ import annotations

from functools import cache
from typing import Any

_CONFIGURATIONS = {"zh-Hant-TW": "t2tw", "zh-Hant-HK": "t2hk"}


@cache
def _converter(variant: str) -> Any:
    from opencc import OpenCC  # noqa: PLC0415 - 30 ms that callers without Chinese text need not pay

    return OpenCC(_CONFIGURATIONS[variant])


def in_printed_forms(text: str, variant: str) -> str:
    """Traditional ``text`` with the forms of ``variant`` (``zh-Hant-TW``, ``zh-Hant-HK``)."""
    return str(_converter(variant).convert(text))
