"""The forms of characters that are printed in a place: 為 and not 爲, 裡 in Taiwan and 裏 in Hong Kong."""

from __future__ import annotations

from functools import cache
from typing import Any

_CONFIGURATIONS = {"zh-Hant-TW": ("t2tw",), "zh-Hant-HK": ("tw2t", "t2hk")}
"""What OpenCC does in turn: it has no way from the forms of Taiwan to those of Hong Kong but by older ones."""


@cache
def _converter(configuration: str) -> Any:
    from opencc import OpenCC  # noqa: PLC0415 - 30 ms that callers without Chinese text need not pay

    return OpenCC(configuration)


def in_printed_forms(text: str, variant: str) -> str:
    """Traditional ``text`` with the forms of ``variant`` (``zh-Hant-TW``, ``zh-Hant-HK``)."""
    for configuration in _CONFIGURATIONS[variant]:
        text = _converter(configuration).convert(text)
    return text
