"""People of the tables who lived at the time, on the same side, though no document of the bank names them.

A general of the same army is a better wrong answer than a minister of the enemy whom the story happens to name.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from questions.authoring.chronicle import Chronicle, Named
from questions.authoring.distractors.civilians import is_civilian, is_deed_of_a_soldier
from questions.authoring.distractors.form import TITLE, form
from questions.authoring.distractors.ladies import is_lady
from questions.authoring.event import Event, key_of
from questions.authoring.identity import drawn
from questions.authoring.lives import lifetimes, reigns
from questions.authoring.names import SHORTEST
from questions.calendars.courts import courts_named
from questions.calendars.rulers import Ruler, all_rulers
from questions.data import rows
from questions.documents.script import HANS, convert, fold
from questions.entities.aliases import surfaces
from questions.entities.entity import Entity, EntityType

_MOST, _ENOUGH = 6, 4
_GROWN_YEARS = 26
_BEFORE_YEARS, _AFTER_YEARS = 70, 25
"""Rulers of the same court who were gone, or came, that many years before and after may be taken for each other."""
_TEMPLE = "祖宗"
_BARE = 2
"""Characters of 神宗, which does not tell whose."""
_DAYS_OFF = 5 * 366
"""How far off they count as being named: after what the story names near the time."""


def contemporaries(event: Event, target: Entity, chronicle: Chronicle) -> list[Named]:
    """People like ``target`` whom the event does not name; none where nothing tells the side of ``target``."""
    if target.type is not EntityType.PERSON or target.polity is None or event.year is None:
        return []
    if form(target.text, target.type) == TITLE:
        names = _rulers(target.polity, event.year, target.text[-1])
    else:
        names = _people(target.polity, event.year, is_deed_of_a_soldier(event, target))
        counsels = is_civilian(key_of(target))
        alike = {name: full for name, full in names.items() if is_civilian(fold(name)) is counsels}
        names = alike if len(alike) >= _ENOUGH else names
    seed = f"{event.fact.id}|{key_of(target)}|contemporaries"
    written = {name: convert(name, HANS) if event.script == HANS else name for name in drawn(names, seed)[:_MOST]}
    return [
        Named(fold(names[name]), EntityType.PERSON, text, target.polity, False, _DAYS_OFF)
        for name, text in written.items()
        if not _takes_part(names[name], event, chronicle)
    ]


def _takes_part(name: str, event: Event, chronicle: Chronicle) -> bool:
    """Whether somebody is named in an event under any name, or known to have been active at its time."""
    return any(
        each in event.known_keys or each in event.folded or chronicle.is_active(each, event.band)
        for each in _forms(name)
    )


@lru_cache(maxsize=4096)
def _forms(name: str) -> frozenset[str]:
    return frozenset(fold(each) for each in surfaces(name) if len(each) >= SHORTEST)


@lru_cache(maxsize=1024)
def _rulers(side: str, year: int, ending: str) -> dict[str, str]:
    """Rulers of a side who reigned near ``year``: what they are called (夏神宗, 康熙帝), and their normalised names."""
    courts = {court.name for court in courts_named(side)}
    found: dict[str, str] = {}
    for ruler in all_rulers():
        reign, called = reigns().get(fold(ruler.full)), _called(ruler, ending)
        if ruler.court not in courts or called is None or reign is None or reign.first is None or reign.last is None:
            continue
        if reign.first - _AFTER_YEARS <= year <= reign.last + _BEFORE_YEARS:
            found[called] = ruler.full
    return found


def _called(ruler: Ruler, ending: str) -> str | None:
    """The shortest name that tells the court or the reign and ends as ``ending`` does; None where there is none."""
    endings = _TEMPLE if ending in _TEMPLE else ending
    titled = [name for name in ruler.names if name[-1] in endings and len(name) > _BARE]
    return min(titled, key=len, default=None)


@lru_cache(maxsize=1024)
def _people(side: str, year: int, soldiers: bool) -> dict[str, str]:
    """Grown men of a side who were alive in ``year``: no lady, and no scholar where ``soldiers`` are sought."""
    lives = lifetimes()
    found: dict[str, str] = {}
    for name in _by_side().get(side, ()):
        life = lives.get(fold(name))
        if life is None or life.first is None or life.last is None or (soldiers and is_civilian(fold(name))):
            continue
        if life.first + _GROWN_YEARS <= year <= life.last and form(name, EntityType.PERSON) != TITLE:
            found[name] = name
    return found


@cache
def _by_side() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows("people.tsv"):
        if not is_lady(row["name"], *row["others"].split(";")):
            found[row["side"]].append(row["name"])
    return found
