"""Rulers called by title alone: 神宗 is 夏神宗 where 夏神宗 was met before."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache

from questions.calendars.courts import all_courts
from questions.data import rows
from questions.documents.script import fold

_BARE = re.compile(fold(r"[一-鿿][祖宗]|(?:天祚|衛紹|[一-鿿]{1,2})[帝王]"))


_TITLE = 2
"""Characters of most bare titles."""
_WITH_FAMILY = 3
"""Characters of a surname and what looks like a title."""


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
    if full[-1] in "祖宗帝" and not is_named_like_ruler(full):
        for length in (_TITLE, _TITLE + 1):
            if len(full) > length and _BARE.fullmatch(full[-length:]):
                return full[-length:]
    return ""


def is_named_like_ruler(folded: str) -> bool:
    """Whether ``folded`` ends in the name of somebody who only seems to bear a temple name: 許敬宗, 王承宗."""
    if folded[-1:] not in ("宗", "祖"):
        return False
    if folded.endswith(_namesakes()):
        return True
    return len(folded) >= _WITH_FAMILY and folded[-3] in _families() and folded[-3:] not in _rulers()


@cache
def _namesakes() -> tuple[str, ...]:
    """People of the table whose names end as temple names do."""
    named = (fold(row["name"]) for row in rows("people.tsv"))
    return tuple(name for name in named if name[-1] in "宗祖" and len(name) >= _WITH_FAMILY)


@cache
def _families() -> frozenset[str]:
    """Surnames that are no state's name."""
    sure = {fold(name) for row in rows("surnames.tsv") if row["kind"] == "sure" for name in row["surnames"].split()}
    return frozenset(sure.difference(fold(name) for court in all_courts() for name in court.names))


@cache
def _rulers() -> frozenset[str]:
    """The rulers by the names most used: 李聖宗."""
    return frozenset(fold(row["full"]) for row in rows("rulers.tsv"))
