"""Wrong names: people, places and sides of the same type and time who had no part in it."""

from __future__ import annotations

from dataclasses import replace

from questions.authoring import names
from questions.authoring.chronicle import Chronicle, Named
from questions.authoring.distractors.civilians import is_civilian
from questions.authoring.distractors.contemporaries import contemporaries
from questions.authoring.distractors.fitting import is_left_open
from questions.authoring.distractors.form import TITLE, form, is_land
from questions.authoring.distractors.ladies import is_lady
from questions.authoring.event import Event, key_of
from questions.authoring.identity import drawn
from questions.authoring.lives import lifetimes, reigns
from questions.authoring.sides import existed
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import ClaimKind

_COUNT = 3
_CHOICE = 5
_OF_ONE_SORT = 2
"""Wrong places of one sort, where that of the key is another."""
_OF_ANOTHER_SIDE = 2
"""How much less a name of another side looks like the key."""
_WEIGHED = 16
"""Names that are weighed against each other, the nearest in time."""
_READ = 60
"""Events whose names are looked at, of the story and as many beyond."""
_GROWN_YEARS, _LONGEST_LIFE_YEARS = 16, 50
_LIFETIME_DAYS, _NEAR_DAYS = 45 * 366, 30 * 366
"""How far off the story, and what lies outside it, may name a wrong name; states last longer."""
_SIDES = (EntityType.POLITY, EntityType.ARMY)
_FORCES = "軍军兵"
_STATE_OR_FORCE = "朝國国軍军兵人族大"
_LARGE = "大"
_TRIBE = ("部", "族")
_ALLIED = "聯联"


def wrong_names(event: Event, target: Entity, chronicle: Chronicle, *, of_its_side: bool = False) -> list[str]:
    """Up to three names, none of which any known event allows in the place of ``target``.

    ``of_its_side``: where the stem tells the side, nobody of another one is a wrong option.
    """
    types = _SIDES if target.type in _SIDES else (target.type,)
    candidates: list[Named] = []
    for named in chronicle.named(event, types, _READ):
        text = _alike(named, target)
        reach = _LIFETIME_DAYS if named.story or named.type in _SIDES else _NEAR_DAYS
        if text is not None and named.days_off <= reach:
            candidate = named if text == named.text else replace(named, text=text)
            if _is_wrong(candidate, event, target, chronicle) and is_left_open(named, event, target, chronicle):
                candidates.append(candidate)
        if len(candidates) == _WEIGHED:
            break
    if sum(_unlike(named, event, target) < _OF_ANOTHER_SIDE for named in candidates) < _COUNT:
        known = {named.key for named in candidates if _unlike(named, event, target) < _OF_ANOTHER_SIDE}
        candidates += [
            named
            for named in contemporaries(event, target, chronicle)
            if named.key not in known
            and _is_wrong(named, event, target, chronicle)
            and is_left_open(named, event, target, chronicle)
        ]
    if of_its_side:
        candidates = [named for named in candidates if named.polity == target.polity]
    candidates.sort(key=lambda named: (_unlike(named, event, target), named.days_off, named.key))
    near: list[Named] = []
    most = _COUNT if target.type in _SIDES else _CHOICE  # there are few sides, and those of the story far the best
    for named in candidates:
        if len(near) == most or (len(near) >= _COUNT and _is_poor(named, event, target)):
            break
        if any(named.key == other.key or _one_holds_other(named.text, other.text) for other in near):
            continue
        if target.type is not EntityType.PLACE or _is_no_third(named, near, target):
            near.append(named)
    chosen = drawn((named.text for named in near), f"{event.fact.id}|{key_of(target)}")[:_COUNT]
    if target.type is EntityType.PLACE and is_land(target.text) and not any(map(is_land, chosen)):
        return []  # 陰山 among towns
    return chosen


def _is_no_third(named: Named, near: list[Named], target: Entity) -> bool:
    """Whether it leaves the key in company: 鹽州, 宥州 and 威州 would make 定西城 the odd one out."""
    sort = form(named.text, named.type)
    if sort == form(target.text, target.type):
        return True
    return sum(sort == form(other.text, other.type) for other in near) < _OF_ONE_SORT


def _is_poor(named: Named, event: Event, target: Entity) -> bool:
    """Whether a name serves only where better ones are too few: somebody of another side, a place of another story."""
    if target.type is EntityType.PLACE:
        return not named.story
    return target.type is EntityType.PERSON and _unlike(named, event, target) >= _OF_ANOTHER_SIDE


def _alike(named: Named, target: Entity) -> str | None:
    """The name in the form of the key, None where it has none: 金兵 beside 夏兵, but no army beside 金朝."""
    if set(_ALLIED) & set(named.text):
        return None
    if target.type is EntityType.ARMY and target.text[-1] in _FORCES:
        if named.type is EntityType.ARMY and named.text[-1] not in _FORCES:
            return None  # 金國主力部隊
        return _force_like(named.text.rstrip(_STATE_OR_FORCE), target.text)
    if named.type is not target.type or _is_no_match(named, target):
        return None
    if target.type is EntityType.POLITY and named.text.endswith(_TRIBE) != target.text.endswith(_TRIBE):
        return None  # 乞顏部 beside 金國
    is_other_sort = target.type is EntityType.PLACE and is_land(named.text) and not is_land(target.text)
    return None if is_other_sort else named.text


def _force_like(side: str, key: str) -> str:
    """The force of a side, called as the key is: 金兵 beside 夏兵, 金朝大軍 beside 蒙古大軍."""
    large = key[-2] == _LARGE
    return side + ("朝" if large and len(side) < names.SHORTEST else "") + key[-1 - large :]


def _is_no_match(named: Named, target: Entity) -> bool:
    """Whether somebody would stand beside people unlike him.

    A ruler by his title beside people by their names, a general beside 成安公主 or she beside generals, 趙范 of 宋
    beside those who led the Mongols.
    """
    if target.type is not EntityType.PERSON:
        return False
    if form(named.text, named.type) == TITLE and form(target.text, target.type) != TITLE:
        return True
    if is_lady(named.text) != is_lady(target.text, target.name):
        return True
    return named.polity is not None and target.polity is not None and named.polity != target.polity


def _is_wrong(named: Named, event: Event, target: Entity, chronicle: Chronicle) -> bool:
    """Whether a name is neither the key under another name, nor in the stem, nor true for all that is known."""
    if named.key in event.keys or _one_holds_other(named.text, target.text) or _stammers(named.text, event, target):
        return False
    if any(alias in event.folded for alias in chronicle.aliases(named.key)):
        return False
    if target.type in _SIDES:
        if event.year is not None and not existed(named.key, named.text.rstrip(_FORCES), event.year):
            return False
        # 完顏阿骨打大破＿＿: his own army is no plausible answer.
        if any(named.polity is not None and named.polity == entity.polity for entity in event.entities):
            return False
        rest = event.keys - {key_of(target)}
        return not chronicle.tells(rest | {named.key}, event.band, None if rest else event.kind)
    # A place may have seen something else that year; nobody is asked to know where a person was in each month of it.
    days = event.interval if target.type is EntityType.PLACE else event.band
    elsewhere = not (chronicle.is_active(named.key, days) or _is_enemy(named, event, target))
    return elsewhere and _lived(named, event) and _reigned_then(named, event, target)


def _lived(named: Named, event: Event) -> bool:
    """Whether a person could have had a part in it at that age, for all that the tables of lives know."""
    life, reign = lifetimes().get(named.key), reigns().get(named.key)
    if event.year is None or named.type is not EntityType.PERSON:
        return True
    if life is not None and life.first is not None and event.year < life.first + _GROWN_YEARS:
        return False
    if life is not None and life.last is not None and event.year > life.last:
        return False
    return reign is None or reign.first is None or event.year >= reign.first - _LONGEST_LIFE_YEARS


def _reigned_then(named: Named, event: Event, target: Entity) -> bool:
    """Whether a ruler of another side could be meant: his reign was not over and, where his title names him, had begun.

    Those of one court may be taken for each other, and 朱元璋 took part in much before he reigned.
    """
    reign = reigns().get(named.key)
    if reign is None or event.year is None or named.polity == target.polity:
        return True
    if reign.last is not None and event.year > reign.last:
        return False
    return form(named.text, named.type) != TITLE or reign.first is None or event.year >= reign.first


def _is_enemy(named: Named, event: Event, target: Entity) -> bool:
    """Whether a person is of the side that the key fought: nobody takes a minister of Song for who marched on Song."""
    if target.type is not EntityType.PERSON or named.polity is None or named.polity == target.polity:
        return False
    sides = {entity.polity for entity in event.entities}
    return event.kind is ClaimKind.BATTLE and named.polity in sides


def _stammers(text: str, event: Event, target: Entity) -> bool:
    """Whether a name would double a character of the sentence: 金中都 in 攻破金＿＿."""
    return text[0] == event.text[target.start - 1 : target.start] or text[-1] == event.text[target.end : target.end + 1]


def _unlike(named: Named, event: Event, target: Entity) -> int:
    """How much less a name looks like the key than the best wrong option would."""
    other_form = form(named.text, named.type) != form(target.text, target.type)
    other_side = named.polity is None or named.polity != target.polity
    # 宋軍敗於＿＿: a general of Song is the poorest guess.
    opposed = other_side and any(named.polity == other.polity for other in event.entities if other is not target)
    # 史浩 as 右相: a general is the poorer guess.
    out_of_place = target.type is EntityType.PERSON and is_civilian(key_of(target)) and not is_civilian(named.key)
    poor = 2 * opposed + _OF_ANOTHER_SIDE * (other_side or out_of_place)
    return 3 * other_form + poor + (not named.story)


def _one_holds_other(one: str, other: str) -> bool:
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    return shorter in longer
