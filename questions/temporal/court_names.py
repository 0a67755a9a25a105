"""What names a court in a text: 宋, 遼國, 明代, 宋寧宗, 寧宗, 趙構, 方臘."""

from __future__ import annotations

from collections.abc import Collection

from questions.calendars import courts, eras, rulers
from questions.documents.script import fold

_LONGEST = 9
_AFTER_A_STATE = frozenset("主帝军兵廷人将使师朝室")
"""What makes a state of a single character: 夏主, but not 夏 by itself."""


def _courts_of() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for court in courts.all_courts():
        for name in map(fold, (court.name, *court.names)):
            for form in (name, f"{name}国", f"{name}代") if len(name) == 1 else (name, f"{name}国"):
                found[form] = (*found.get(form, ()), court.name)
    for ruler in rulers.all_rulers():
        for name in map(fold, (ruler.full, ruler.usual, ruler.temple_name, ruler.personal_name)):
            found[name] = (*found.get(name, ()), ruler.court)
    for era in eras.all_eras():  # those of pretenders, who stand in no other table
        for name in (fold(era.court), f"{fold(era.court)}国", fold(era.ruler)):
            found[name] = (*found.get(name, ()), era.court)
    return {name: tuple(dict.fromkeys(whose)) for name, whose in found.items() if name}


COURTS_OF = _courts_of()
"""Script-folded name -> the courts it may mean."""


def last_named(text: str, among: Collection[str]) -> frozenset[str]:
    """Those of the courts ``among`` that ``text``, script-folded, names last; empty where it names none."""
    for end in range(len(text), 1, -1):
        longest = max(0, end - _LONGEST)
        meant = next((COURTS_OF[text[cut:end]] for cut in range(longest, end - 1) if text[cut:end] in COURTS_OF), ())
        if not meant and text[end - 1] in _AFTER_A_STATE:
            meant = COURTS_OF.get(text[end - 2], ())
        if named := frozenset(meant).intersection(among):
            return named
    return frozenset()
