"""Verbs that are verbs only in their place: 為 before an office, 出 before a place, 作 before a title, 稱…帝."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions.data import lines
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind
from questions.facts.wording import MANNER, Also, Verb

_MOTION = re.compile("(?:[东西南北]?[出入至到往还返走奔退徙次过越遁回逃趋渡抵])$")
"""Before the name of a place or state: 衛青出|雲中, 北走|平壤."""
_WRITING = re.compile("[作著撰写绘上进注译编]$")
"""Before a title: 作|《…》."""
_STYLING = re.compile("(?:自?称|僭称|自号)(?=[^，。称]{0,6}(?:[帝王汗皇后]|天子|单于)(?:于|$))")
"""稱大燕皇帝, 稱天王."""
_SURRENDERING = re.compile("(?:以|举|率|挈|献)[^，。]{2,14}(?P<verb>降)$")
"""以四州|降."""
_RENAMES = ("升", "降", "改")
_REBELS = ("反", "叛")
"""陳豨|反."""
_BUILT = tuple("城渠沟河堤坝寺塔桥堡宫殿")
_BUILDING = re.compile(f"[筑建修开凿浚](?=[^，。]{{1,4}}[{''.join(_BUILT)}]$)")
"""築|邗城, 開|邗溝."""
_HONOURING = re.compile("尊(?=[^，。]{1,9}为[^，。]{0,4}[后皇妃帝王祖宗])")
"""尊|生母徐賢妃為太后."""
_RELIEF = re.compile("解(?=[^，。]{1,8}之围)")
_CAPACITY = re.compile("为(?=[^，。所]{1,10}[王公侯帝后子军使相督抚史守尉令丞卿师监将帅长席郎夫]$)")
"""劉非|為江都王."""
_RAISING = re.compile("[升拜授任兼领署加迁擢判知除]$")
"""Before an office: 升|都指揮使."""
_DYING = re.compile("[^，。]{2}而[死卒终亡](?=$|于)")
"""投井而死, 憂懼而死."""
_PASSING = re.compile("[中举登成](?:进士|举人|秀才|状元|榜眼|探花|解元|会元)")
"""于謙|中進士."""
_RISING = re.compile("[据以于在][^，。]{1,6}(?P<rises>[反叛])$")
"""耿精忠據福州|反."""
_SERVED = frozenset(fold(word) for line in lines("offices_served.txt") for word in line.split())
"""總督|兩廣, 曹吉祥|監軍: offices that are verbs where a region follows, or after a name at the end."""
_LONGEST_CIRCUIT = 7
"""Characters between 為 and an office: 太原四面, 川湖貴."""
_GOALS = (EntityType.PLACE, EntityType.POLITY)


def pattern_verbs(folded: str, entities: Sequence[Entity], words: Sequence[Verb]) -> Iterator[Verb]:
    """The verbs of a script-folded clause that its construction gives away, where none of ``words`` stands."""
    told = [(verb.start, verb.end) for verb in words]
    for verb in _constructed(folded, entities):
        if not any(start < verb.end and verb.start < end for start, end in told):
            yield verb


def _constructed(folded: str, entities: Sequence[Entity]) -> Iterator[Verb]:
    for before, entity in zip([None, *entities], entities, strict=False):
        position = entity.start
        if entity.type is EntityType.OFFICE and _is_served(folded, entity, before, entities):
            yield Verb(position, entity.end, ClaimKind.APPOINTMENT)
        elif entity.type is EntityType.OFFICE and (made := _makes_officer(folded, entity, entities)):
            yield Verb(made, made + 1, ClaimKind.APPOINTMENT)
        elif entity.type is EntityType.OFFICE and (passed := _PASSING.match(folded[position - 1 : entity.end])):
            yield Verb(position - 1, position - 1 + passed.end(), ClaimKind.APPOINTMENT)
        elif entity.type is EntityType.OFFICE and (raised := _RAISING.search(folded, 0, position)):
            if _opens_predicate(folded, raised.start(), entities):
                yield Verb(raised.start(), position, ClaimKind.APPOINTMENT)
        elif entity.type in _GOALS and (moves := _MOTION.search(folded, before.end if before else 0, position)):
            if _opens_predicate(folded, moves.start(), entities):
                yield Verb(moves.start(), position, ClaimKind.OTHER)
        elif entity.type is EntityType.PERSON and folded[entity.end :] in _REBELS:
            yield Verb(entity.end, entity.end + 1, ClaimKind.REVOLT)
        elif entity.type is EntityType.PLACE and _is_renamed(folded, entity):
            yield Verb(position - 1, position, ClaimKind.EDICT, frozenset({Also.THINGS}))
        elif entity.type is EntityType.WORK and _WRITING.search(folded, 0, position):
            yield Verb(position - 1, position, ClaimKind.CULTURE)
        elif entity.type is EntityType.PERSON and (capacity := _CAPACITY.match(folded, entity.end)):
            yield Verb(entity.end, capacity.end(), ClaimKind.APPOINTMENT)
    yield from _by_frame(folded, entities)


def _is_served(folded: str, office: Entity, before: Entity | None, entities: Sequence[Entity]) -> bool:
    """Whether ``office`` says what somebody did: 總督|兩廣, 曹吉祥|監軍 at the end of a clause."""
    if folded[office.start : office.end] not in _SERVED:
        return False
    if office.end == len(folded):
        return before is not None and before.end == office.start and before.type is EntityType.PERSON
    somewhere = any(e.start == office.end and e.type is EntityType.PLACE for e in entities)
    return somewhere and not any(
        e.type is EntityType.PERSON and office.end < e.start <= office.end + _LONGEST_CIRCUIT for e in entities
    )


def _is_renamed(folded: str, place: Entity) -> bool:
    """升|泉州為清源軍."""
    return folded[place.start - 1 : place.start] in _RENAMES and folded.startswith("为", place.end)


def _by_frame(folded: str, entities: Sequence[Entity]) -> Iterator[Verb]:
    """The verbs that the words around them give away, names or none."""
    if "而" in folded and (dying := _DYING.search(folded)):
        yield Verb(dying.start(), dying.end(), ClaimKind.DEATH, frozenset({Also.ENDS}))
    honouring = _HONOURING.search(folded) if "尊" in folded else None
    if honouring is not None and _opens_predicate(folded, honouring.start(), entities):
        yield Verb(honouring.start(), honouring.end(), ClaimKind.APPOINTMENT)
    last = folded[-1:]
    works = _BUILDING.search(folded) if last in _BUILT else None
    if works is not None and _opens_predicate(folded, works.start(), entities):
        yield Verb(works.start(), works.end(), ClaimKind.FOUNDING)
    if last == "降" and (surrendering := _SURRENDERING.search(folded)):
        yield Verb(surrendering.start("verb"), surrendering.end(), ClaimKind.BATTLE)
    if "解" in folded and (relief := _RELIEF.search(folded)):
        yield Verb(relief.start(), relief.end(), ClaimKind.BATTLE)
    if last in _REBELS and (rising := _RISING.search(folded)):
        yield Verb(rising.start("rises"), rising.end(), ClaimKind.REVOLT)
    if ("称" in folded or "号" in folded) and (styled := _STYLING.search(folded)):
        yield Verb(styled.start(), styled.end(), ClaimKind.ACCESSION)


def _makes_officer(folded: str, office: Entity, entities: Sequence[Entity]) -> int:
    """The place of 為 in 任福為都監 and 張敬達為太原四面兵馬都部署; 0 in 為刺史趙犨斬殺, which is passive."""
    place = office.start - 1
    if place < 1 or folded[place] != "为":
        return _held_for(folded, office, entities)
    held = any(entity.start == office.end and entity.type is EntityType.PERSON for entity in entities)
    return 0 if held or "所" in folded[office.end :] else place


def _held_for(folded: str, office: Entity, entities: Sequence[Entity]) -> int:
    """The place of 為 where it says in what region somebody is an officer; 0 where it does not."""
    place = folded.rfind("为", max(0, office.start - _LONGEST_CIRCUIT), office.start)
    made = place > 0 and any(e.end == place and e.type is EntityType.PERSON for e in entities)
    ends = office.end == len(folded) or folded[office.end] == "、"
    return place if made and ends and "所" not in folded[place:] and "，" not in folded[place : office.start] else 0


def _opens_predicate(folded: str, position: int, entities: Sequence[Entity]) -> bool:
    """Whether a predicate may begin at ``position``: at the head, after a name, after an adverb."""
    if position == 0 or any(entity.end == position for entity in entities):
        return True
    return any(MANNER.fullmatch(folded, start, position) for start in range(max(0, position - 4), position))
