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


class _CharacterTable(dict[int, int]):
    """What OpenCC makes of single characters, learned as they are met; so no length ever changes."""

    def __init__(self, configuration: str) -> None:
        super().__init__({codepoint: codepoint for codepoint in range(0x2E80)})
        self._configuration = configuration

    def __missing__(self, codepoint: int) -> int:
        folded = codepoint
        if not 0xD800 <= codepoint <= 0xDFFF:
            converted = _converter(self._configuration).convert(chr(codepoint))
            if len(converted) == 1:
                folded = ord(converted)
        self[codepoint] = folded
        return folded


_FOLDED = _CharacterTable(_CONFIGURATIONS[HANS])
_UNFOLDED = _CharacterTable(_CONFIGURATIONS[HANT])


class _Leanings(dict[str, int]):
    """1 for a character that only Traditional has, -1 for one that only Simplified has, 0 for all others."""

    def __missing__(self, character: str) -> int:
        codepoint = ord(character)
        self[character] = leaning = (_FOLDED[codepoint] != codepoint) - (_UNFOLDED[codepoint] != codepoint)
        return leaning


_LEANINGS = _Leanings()


def fold(text: str) -> str:
    """``text`` with every character in its Simplified form; ``len(fold(text)) == len(text)``."""
    return text.translate(_FOLDED)


def convert(text: str, script: str) -> str:
    """``text`` written in ``script`` (``zh-Hant`` or ``zh-Hans``); phrases are converted as phrases."""
    return str(_converter(_CONFIGURATIONS[script]).convert(text))


def script_of(text: str, otherwise: str = HANT) -> str:
    """The script in which the greater part of ``text`` is written; ``otherwise`` where nothing tells.

    Characters that Simplified writing also uses for others (后, 里, 干) count as Simplified here: they are few.
    """
    leaning = sum(map(_LEANINGS.__getitem__, text))
    if not leaning:
        return otherwise
    return HANT if leaning > 0 else HANS
