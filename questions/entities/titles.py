"""Rulers called by title alone: 神宗 is 夏神宗 where 夏神宗 was met before."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from questions.documents.script import fold

_BARE = re.compile(fold(r"[一-鿿][祖宗]|(?:天祚|衛紹|[一-鿿]{1,2})[帝王]"))


_TITLE = 2
"""Characters of most bare titles."""


class TitleMemory:
    """Which ruler each bare title meant, by the full forms met."""

    def __init__(self) -> None:
        self._met: defaultdict[str, Counter[tuple[str, str | None]]] = defaultdict(Counter)

    def meet(self, surface: str, name: str, side: str | None, times: int) -> None:
        """Remember the ruler ``name``, met ``times`` as ``surface`` (script-folded), if that is a full form."""
        if title := bare_title(surface):
            self._met[title][name, side] += times

    def titles(self) -> frozenset[str]:
        """The bare titles that can be resolved, script-folded."""
        return frozenset(self._met)

    def ruler(self, title: str) -> tuple[str, str | None] | None:
        """Name and side of the ruler whom the bare ``title`` (script-folded) most likely means."""
        met = self._met.get(title)
        return met.most_common(1)[0][0] if met else None


def is_bare_title(folded: str) -> bool:
    """Whether ``folded`` is a title that many rulers bear: 神宗, 末帝."""
    return len(folded) == _TITLE and folded[-1] in "祖宗帝"


def bare_title(full: str) -> str:
    """神宗 of 夏神宗, 末帝 of 金末帝 (script-folded); empty where ``full`` is no ruler's full form."""
    if full[-1] in "祖宗帝":
        for length in (_TITLE, _TITLE + 1):
            if len(full) > length and _BARE.fullmatch(full[-length:]):
                return full[-length:]
    return ""
