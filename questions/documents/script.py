"""Traditional and Simplified: one content in two scripts.

``fold`` maps every character to one canonical form (its OpenCC Simplified one) and keeps length, so that
offsets found in folded text hold in the original. ``convert`` is OpenCC proper, for people to read.
"""

from __future__ import annotations

from functools import cache
from typing import Any

HANT = "zh-Hant"
HANS = "zh-Hans"

_CONFIGURATIONS = {HANS: "t2s", HANT: "s2t"}


@cache
def _converter(configuration: str) -> Any:
    from opencc import OpenCC  # noqa: PLC0415 - 30 ms that callers without Chinese text need not pay

    return OpenCC(configuration)


class _FoldTable(dict[int, int]):
    """Character by character t2s, learned as characters are met; a phrase never changes length this way."""

    def __missing__(self, codepoint: int) -> int:
        folded = codepoint
        if codepoint >= 0x2E80 and not 0xD800 <= codepoint <= 0xDFFF:
            converted = _converter("t2s").convert(chr(codepoint))
            if len(converted) == 1:
                folded = ord(converted)
        self[codepoint] = folded
        return folded


_FOLDED = _FoldTable({codepoint: codepoint for codepoint in range(0x2E80)})


def fold(text: str) -> str:
    """``text`` with every character in its Simplified form; ``len(fold(text)) == len(text)``."""
    return text.translate(_FOLDED)


def convert(text: str, script: str) -> str:
    """``text`` written in ``script`` (``zh-Hant`` or ``zh-Hans``); phrases are converted as phrases."""
    return str(_converter(_CONFIGURATIONS[script]).convert(text))


def script_of(text: str) -> str:
    """The script in which the greater part of ``text`` is written; undecidable text counts as Traditional."""
    simplified = fold(text)
    traditional = sum(a != b for a, b in zip(text, simplified, strict=True))
    reverse = convert(simplified, HANT)
    ambiguous = sum(a != b for a, b in zip(simplified, reverse, strict=False))
    return HANT if 2 * traditional >= ambiguous else HANS
