"""Which events can be asked about at all, and which tell by themselves when they happened."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from questions.authoring.asides import is_dated_by_another
from questions.authoring.broken import is_broken
from questions.authoring.event import Event
from questions.authoring.received import is_otherwise_received
from questions.authoring.report import Unfit
from questions.authoring.timewords import time_in
from questions.authoring.unfit_words import words
from questions.calendars import eras
from questions.documents.script import fold
from questions.entities.entity import EntityType
from questions.facts.claim import ClaimKind

SHORTEST, LONGEST = 5, 44
"""Length in characters of a statement worth asking."""
_SHORTEST_FATE = 3
"""The same for what says much in a word: 金滅亡, 岳飛遇害."""
_SHORTEST_NAME = 4
"""The same for the name of an event: 厓山海戰."""

_TWO_STATES = re.compile("[宋辽金夏蒙元明清汉魏吴蜀晋秦楚燕赵韩齐唐周梁陈隋中俄日英法美德]{2}")
"""中俄雙方: states by one character each."""
_ATTRIBUTE = re.compile("[^，遭被受將将把向對对為为與与由]+的")
"""What is said of a subject before it is named; not what was done to somebody by it."""
_COUNT = re.compile("第[一二三四五六七八九十]+次")
_WIDE = ("流域", "一带", "地区", "各地", "沿岸")
"""After the name of a place: more than one can be meant."""
_BARE = 2
_TITLES = tuple("祖宗帝")
_REMEMBERED = 1 << 14
"""Events whose fitness is kept: a story's events are judged anew for each of its questions."""

_TELLING = 9
"""Characters from which a statement tells enough though it names one party only."""
_TELLING_OF_MANY = 12
"""The same for what no single person did: 明軍陣亡數千人 happened often."""
_TELLING_OF_APPOINTMENT = 7
_PARTIES = 2
_BOTH = ("双方", "两国", "两军")
_STATES = {EntityType.POLITY}
_SIDES = {EntityType.POLITY, EntityType.ARMY}
_FATED = {EntityType.POLITY, EntityType.PERSON}
_PARTY = {EntityType.PERSON, EntityType.POLITY, EntityType.ARMY}
_NAMING = {EntityType.PERSON, EntityType.PLACE, EntityType.POLITY, EntityType.ARMY, EntityType.EVENT}
_SINGULAR = {
    ClaimKind.ACCESSION,
    ClaimKind.ABDICATION,
    ClaimKind.DEATH,
    ClaimKind.TREATY,
    ClaimKind.FOUNDING,
    ClaimKind.FALL,
}


@lru_cache(maxsize=_REMEMBERED)
def unfit(event: Event) -> Unfit | None:
    """Why ``event`` cannot be asked about as if it were so; None where it can."""
    return untellable(event) if event.fact.settled else Unfit.CONFLICT


def untellable(event: Event) -> Unfit | None:
    """Why the words or the date of ``event`` make no question; None where they do."""
    checks = (
        (Unfit.DATE_OPEN, event.fact.leading.date_open or is_dated_by_another(event)),
        (Unfit.BROKEN, is_broken(event.text)),
        (Unfit.TOO_SHORT, len(event.text) < _shortest(event)),
        (Unfit.TOO_LONG, len(event.text) > LONGEST),
        (Unfit.NO_NAME, not any(entity.type in _NAMING for entity in event.entities)),
        (Unfit.DANGLING, _dangles(event)),
        (Unfit.VAGUE, _is_vague(event) or _outlasts_its_date(event)),
        (Unfit.HOLDS_DATE, time_in(event.text) is not None),
        (Unfit.RECEIVED, is_otherwise_received(event)),
    )
    return next((reason for reason, applies in checks if applies), None)


def _shortest(event: Event) -> int:
    if event.is_name:
        return _SHORTEST_NAME
    return _SHORTEST_FATE if event.kind in _SINGULAR else SHORTEST


@lru_cache(maxsize=_REMEMBERED)
def gives_year_away(text: str, year: int) -> bool:
    """Whether a text names an era in which ``year`` lies (靖康之變 for 1126)."""
    return any(era.year_one <= year <= era.last_year for name in _era_names_in(fold(text)) for era in eras.named(name))


@lru_cache(maxsize=_REMEMBERED)
def happens_once(event: Event) -> bool:
    """Whether the words leave room for one occasion only: not 再, 又, 屢, and something of its own is named."""
    if lasts(event) or _is_one_of_many(event):
        return False
    proper = {EntityType.PERSON, EntityType.PLACE, EntityType.EVENT}
    return event.kind in _SINGULAR or any(entity.type in proper for entity in event.entities)


def lasts(event: Event) -> bool:
    """Whether its words tell that it went on, or came again."""
    return any(word in event.folded for word in words("repeat"))


def _outlasts_its_date(event: Event) -> bool:
    """Whether its date holds for the beginning only: 1235年6月，蒙古陸續佔領四川盆地."""
    return any(word in event.folded for word in words("spread"))


def _is_one_of_many(event: Event) -> bool:
    """Whether it is one fight of many between the same parties: 諸葛亮率軍攻打曹魏, 俄國進軍黑龍江流域."""
    if event.kind is not ClaimKind.BATTLE or _COUNT.search(event.folded):
        return False
    if not any(word in event.folded for word in words("often")):
        return False
    return not any(
        entity.type is EntityType.EVENT
        or (entity.type is EntityType.PLACE and not event.folded.startswith(_WIDE, entity.end))
        for entity in event.entities
    )


def _is_vague(event: Event) -> bool:
    """Whether one party does something that a reader cannot place: 蒙古拖雷強行通過, 宋將王堅據城抵抗."""
    named = {entity.type for entity in event.entities if entity.type in _NAMING}
    if EntityType.PLACE not in named and any(word in event.folded for word in words("placeless")):
        return True
    if any(word in event.folded for word in words("beaten")) and named <= _SIDES:
        return True
    if event.folded.endswith(words("says")):
        return True
    if event.is_name or len(event.text) >= (_TELLING if EntityType.PERSON in named else _TELLING_OF_MANY):
        return False
    if event.kind in _SINGULAR and named & (_STATES if event.kind is ClaimKind.FOUNDING else _FATED):
        return False
    parties = 0
    end = -1
    # 李訓被升為宰相: the office tells which appointment it was; 耶律沙為監軍 does not.
    is_told = event.kind is ClaimKind.APPOINTMENT and len(event.text) >= _TELLING_OF_APPOINTMENT
    telling = _NAMING | {EntityType.OFFICE} if is_told else _NAMING
    for entity in event.entities:
        parties += entity.type in telling and entity.start != end
        end = entity.end
    return parties < _PARTIES


def _dangles(event: Event) -> bool:
    folded = event.folded
    if not (event.subject_end or event.is_name or _opens_with_a_party(event) or _follows(event)):
        return True
    if folded.startswith(words("start")) and not (event.entities and event.entities[0].start == 0):
        return True
    if any(word in folded and not _tells_whose(event, word) for word in words("inside")):
        return True
    if _says_what_it_is(event):
        return True
    if _has_bare_title(event) or _is_misprinted(event):
        return True
    first_name = min((entity.end for entity in event.entities), default=len(folded))
    return any(word in folded[:first_name] and not _in_a_name(event, word) for word in words("after"))


def _says_what_it_is(event: Event) -> bool:
    """Whether the predicate tells of no deed: 是…; or of a thing left out: 明憲宗由汪直掌管."""
    predicate = event.folded[event.subject_end :]
    if "，" not in event.folded and predicate.startswith(words("predicate")):
        return True
    first = event.entities[0] if event.entities else None
    return first is not None and first.type is EntityType.PERSON and predicate.startswith("由")


def _tells_whose(event: Event, word: str) -> bool:
    """Whether the two parties that a word points to stand right before it: 宋、金雙方."""
    if word not in _BOTH:
        return False
    place = event.folded.index(word)
    if _TWO_STATES.fullmatch(event.folded[:place]):
        return True
    before = [entity for entity in event.entities if entity.end <= place and entity.type in _NAMING]
    return len(before) >= _PARTIES and before[-1].end == place


def _has_bare_title(event: Event) -> bool:
    """Whether a ruler is named so that nobody knows whose: 神宗, but not 夏神宗."""
    ends = {entity.end for entity in event.entities}
    return any(
        entity.type is EntityType.PERSON
        and len(entity.text) == _BARE
        and entity.text.endswith(_TITLES)
        and entity.start not in ends
        for entity in event.entities
    )


def _is_misprinted(event: Event) -> bool:
    """Whether a word that goes before a verb stands before a name (再西夏征兵, misprinted for 在), or names collide."""
    if any(
        one.end == other.start and one.type is other.type is EntityType.PERSON
        for one, other in pairwise(event.entities)
    ):
        return True  # 諸葛亮馬謖: a list that lost its mark
    return any(
        event.folded[: entity.start].endswith(words("before a verb"))
        for entity in event.entities
        if entity.type in (EntityType.POLITY, EntityType.PLACE) and entity.start > event.subject_end
    )


def _opens_with_a_party(event: Event) -> bool:
    """Whether somebody is named first, whatever was taken for the subject: 宋、金雙方商定：金取遼中京."""
    first = event.entities[0] if event.entities else None
    return first is not None and first.start == 0 and first.type in _PARTY


def _follows(event: Event) -> bool:
    """Whether the subject follows a phrase of place or what is said of it: 在統安城，劉法兵敗; 統領乞顏部的鐵木真."""
    subject = event.fact.leading.subject
    if not subject:
        return False
    before, found, _ = event.text.partition(subject)
    if found and _ATTRIBUTE.fullmatch(before):
        return True
    return f"，{subject}" in event.text and event.folded.startswith(words("adverbial"))


def _in_a_name(event: Event, word: str) -> bool:
    return any(word in fold(entity.text) for entity in event.entities)


def _era_names_in(folded: str) -> list[str]:
    names, sizes = _era_names()
    pieces = {folded[start : start + size] for size in sizes for start in range(len(folded) - size + 1)}
    return sorted(pieces & names)


@cache
def _era_names() -> tuple[frozenset[str], tuple[int, ...]]:
    """Every era name, folded, and the lengths that occur."""
    names = frozenset(map(fold, eras.era_names()))
    return names, tuple(sorted({len(name) for name in names}))
