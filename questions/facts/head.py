"""The head of a clause: the noun phrase before its first verb, adverb or preposition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from questions.calendars.courts import all_courts
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.entities.gazetteer import senses
from questions.entities.rules.persons import begins_with_surname
from questions.facts.subject import EXTENSIONS, Subject, subject_of
from questions.facts.word_table import alternatives, table
from questions.facts.wording import MANNER, PASSIVE, PREPOSITION, PRONOUN, THOUGHT, Verb, longest_verb_at, noun_at

_AGENT_TYPES = frozenset({EntityType.PERSON, EntityType.POLITY, EntityType.ARMY, EntityType.OFFICE})
_LOCATIVE_ENDS = table("locative_end")
_JOINERS = "、和与及暨同"
_CLOSED = frozenset({EntityType.PERSON, EntityType.ARMY})
"""A name of these is a whole subject unless one of these words goes on with it."""
_STATES = frozenset(fold(name) for court in all_courts() for name in court.names if len(name) == 1)
_ATTRIBUTES = table("attribute")
_DOERS = frozenset({EntityType.PERSON, EntityType.POLITY, EntityType.ARMY})
_HANDLES = re.compile("[命令派遣把被]|(?<![大主副部])将(?!军)")
"""命仁壽將行至密雲的肅順擒拿: he is no subject."""
_RARELY_ADVERBS = frozenset("大小能可得更共原本")
_WITH_UNKNOWN = re.compile("[与和同](?:(?![与和在于])[\u4e00-\u9fff]){2,5}(?=[在于])")
"""李鴻章|與巴德諾|在天津簽訂."""
_UNIT = re.compile("第[一二三四五六七八九十百零、第]+(?:集团军|军团|方面军|师团|旅团|联队|纵队|舰队|路军|军|师|旅|团)")
"""日軍|第三、第十一師團."""
_LED = re.compile("所[率领统](?:(?![在于与和])[\u4e00-\u9fff]){0,6}?(?:军|部|师|兵|队)")
"""費揚古|所率西路軍."""
_STRENGTH = re.compile("(?:步骑|精骑|骑兵)?[一二三四五六七八九十百千万余数几两0-9]+(?:人|骑|名|兵|众|艘)")
"""倭寇|萬餘人|侵犯台州."""
_WITH_WHAT_HE_HELD = re.compile("以[^，。]{1,8}[城州郡县地众军][降叛归附]")
"""胡廷瑞|以城降朱元璋."""
_HAN = re.compile("[\u4e00-\u9fff]+")
_LONGEST_TAIL = 1
_LONGEST_NAME = 5
"""Characters of a name after 英國人."""
_CALLED = re.compile("[\u4e00-\u9fff]{3,5}?(?=[在于自从])")
"""日本人|山下忠太郎|在大阪."""
_IN_NAMES_TOO = frozenset("和因本都比")
"""Last characters of foreign names, which are prepositions and adverbs elsewhere: 伯希和, 斯坦因, 阿羅本."""
_SECTION = re.compile("[至到][^，。]{1,6}?(?:段|间|一线|铁路|公路)")
"""開封|至徐州段: what was built there."""
_AFTERWARDS = table("afterwards")
"""土木之變|後: when somebody acted, and not who."""
_COLUMN = re.compile("[东西南北中左右]路军?由")
_COLUMN_LED = re.compile("率领|统率|统领|指挥")
"""西路由|完顏宗翰|率領: he acts in what follows."""
_AT_ODDS = re.compile(alternatives(table("at_odds")))
_COMPANION = re.compile("[与和同]")
LONGEST_TITLE = 8
LONGEST_GENERAL = 5
"""Characters of 將 and the name after it."""


class Head(NamedTuple):
    """The head of a clause: its subject, if it has one, and where the predicate begins."""

    subject: Subject | None
    predicate: int
    """Offset in the clause."""
    unclear: bool = False
    """The subject names nobody in particular (雙方, 帝)."""
    passive: bool = False
    passive_by: bool = False
    """The passive names who did it: 被宋將孟珙截擊."""


def head(body: str, folded: str, entities: Sequence[Entity], verbs: Sequence[Verb]) -> Head:
    """Find the subject of a clause: the noun phrase before its first verb, adverb or preposition."""
    if column := _COLUMN.match(folded):
        leader = next((e for e in entities if e.start >= column.end() and e.type is EntityType.PERSON), None)
        if leader is not None and _COLUMN_LED.match(folded, leader.end):
            return Head(Subject(leader.text, is_person=True), leader.end)
    start = (
        _after_place_phrase(folded, entities)
        or (_after_event(folded, entities[0]) if entities and entities[0].type is EntityType.EVENT else 0)
        or _after_attribute(folded, entities, verbs)
    )
    verb = next((v.start for v in verbs if v.start >= start and not _describes(folded, v, entities)), len(body))
    end = _before_companion(folded, start, _noun_phrase_end(folded, start, verb, entities))
    opening = PASSIVE.match(folded, _past_adverbs(folded, end)) or PASSIVE.match(folded, start)
    by = opening is not None and _names_doer(opening.end(), entities)
    subject, unclear = subject_of(body, folded, start, end, entities)
    predicate = end if subject is not None or unclear else start
    return Head(subject, predicate, unclear, passive=opening is not None, passive_by=by)


def _before_companion(folded: str, start: int, end: int) -> int:
    """侯景|與其子高澄不和: whom somebody is at odds with does nothing with him next."""
    if not _AT_ODDS.match(folded, end):
        return end
    joined = _COMPANION.search(folded, start + 1, end)
    return joined.start() if joined else end


def _past_adverbs(folded: str, position: int) -> int:
    """Past 又, 隨即 in 又|被擊敗, unless the adverb holds the 被 itself (反被)."""
    while (adverb := MANNER.match(folded, position)) and not PASSIVE.search(adverb[0]):
        position = adverb.end()
    return position if adverb is None else adverb.end() - 1


def _names_doer(position: int, entities: Sequence[Entity]) -> bool:
    """Whether somebody who may have done it stands right after ``position``, where 被 ends."""
    return any(position <= entity.start <= position + 4 and entity.type in _DOERS for entity in entities)


def _describes(folded: str, verb: Verb, entities: Sequence[Entity]) -> bool:
    """總司令|兼|山東省主席韓復榘, 費揚古所|率|西路軍: says who he is, and he does something next."""
    if verb.start > 0 and _LED.match(folded, verb.start - 1):
        return True
    if folded[verb.start : verb.end] not in ("兼", "兼任"):
        return False
    held = any(e.end == verb.start and e.type is EntityType.OFFICE for e in entities)
    ends = {e.end for e in entities if e.type is EntityType.OFFICE and verb.end <= e.start <= verb.end + LONGEST_TITLE}
    return held and any(e.start in ends and e.type is EntityType.PERSON for e in entities)


def _after_place_phrase(folded: str, entities: Sequence[Entity]) -> int:
    """Past 在蔡州城下, 於宜水: where a phrase of place opens the clause, the subject may follow it."""
    if not folded or folded[0] not in "在于从自由经沿" or longest_verb_at(folded, 0):
        return 0
    place = next((entity for entity in entities if entity.start <= 3 and entity.type is EntityType.PLACE), None)
    if place is None:
        return 0
    position = place.end
    for ending in _LOCATIVE_ENDS:
        if folded.startswith(ending, position):
            return position + len(ending)
    return position


def _after_event(folded: str, event: Entity) -> int:
    """Past 土木之變後: where the name of an event opens the clause and says when; else 0."""
    word = next((word for word in _AFTERWARDS if folded.startswith(word, event.end)), "")
    return event.end + len(word) if word and event.start == 0 else 0


def _after_attribute(folded: str, entities: Sequence[Entity], verbs: Sequence[Verb]) -> int:
    """Past 位於遼國東北的, 年僅三歲的: where an attribute opens the clause, to the one it describes."""
    if PRONOUN.match(folded):
        return 0
    if "的" not in folded:
        return 0
    for entity in entities:
        described = folded.rfind("的", max(0, entity.start - LONGEST_TITLE), entity.start)
        if entity.type is EntityType.WORK and described == entity.start - 1:
            return entity.start  # 陸爾奎主編的|《辭源》|出版
        if entity.type not in _AGENT_TYPES or described < 0:
            continue
        names_before = any(other.end <= described for other in entities)
        acts = (
            bool(longest_verb_at(folded, 0))
            and not _HANDLES.search(folded, 0, described)
            and any(verb.start >= entity.end for verb in verbs)
        )
        if folded.startswith(_ATTRIBUTES) or not names_before or (acts and entity.type is EntityType.PERSON):
            return described + 1
    return 0


def _noun_phrase_end(folded: str, start: int, verb: int, entities: Sequence[Entity]) -> int:
    """First place from ``start`` outside any name where a verb, adverb or preposition ends the noun phrase."""
    position = start
    starts = {entity.start for entity in entities}
    covering: list[Entity | None] = [None] * len(folded)
    for entity in reversed(entities):
        covering[entity.start : entity.end] = [entity] * (entity.end - entity.start)
    while position < verb:
        name = covering[position]
        if name is not None:
            position = name.end
            goes_on = folded.startswith(EXTENSIONS, position) or position in starts
            if unit := _UNIT.match(folded, position) or _LED.match(folded, position):
                position = unit.end()
            elif name.type is EntityType.PLACE and (section := _SECTION.match(folded, position)):
                return section.end()
            elif name.type in _CLOSED and not goes_on:
                counted = _STRENGTH.match(folded, position)
                position = counted.end() if counted else _past_tail(folded, name, position, verb)
                break
            continue
        if (
            position > start
            and folded[position] in _JOINERS
            and any(place in starts for place in range(position + 1, min(position + 3, verb) + 1))
        ):
            position += 1
            continue
        follows = position > start and covering[position - 1] is not None
        if follows and (other := _WITH_UNKNOWN.match(folded, position, verb)):
            position = other.end()
            continue
        ends = _ends_phrase(folded, position)
        if position > start and folded[position] == "以" and _WITH_WHAT_HE_HELD.match(folded, position):
            break
        if ends and (noun := noun_at(folded, position)):  # 分校, 經院
            position += len(noun)
            continue
        if ends and not (folded[position] == "将" and _is_general(folded, position, verb, entities)):
            break
        position += 1
    return min(position, verb)


def _past_tail(folded: str, name: Entity, position: int, verb: int) -> int:
    """Past what a guess left of a foreign name, straight before the verb: 孟高維|諾|抵達, 英國人|斯坦因|抵達."""
    people = name.type is EntityType.ARMY and folded[position - 1] == "人"
    if not people and (name.type is not EntityType.PERSON or folded[name.start : name.end] in senses()):
        return position
    longest = _LONGEST_NAME if people else _LONGEST_TAIL
    called = _CALLED.match(folded, position, verb) if people else None
    if called and not any(_ends_phrase(folded, place) for place in range(position, called.end())):
        return called.end()
    if not position < verb <= position + longest or verb == len(folded) or not _HAN.fullmatch(folded, position, verb):
        return position
    last = verb - 1
    inside = last if folded[last] in _IN_NAMES_TOO and last > name.start + 1 else verb
    return position if any(_ends_phrase(folded, place) for place in range(position, inside)) else verb


def _ends_phrase(folded: str, position: int) -> bool:
    """Whether an adverb, preposition or verb of thought stands at ``position``; 大 and the like only before a verb."""
    adverb = MANNER.match(folded, position)
    if adverb is not None and adverb[0] in _RARELY_ADVERBS:
        return bool(longest_verb_at(folded, position + 1)) or _ends_phrase(folded, position + 1)
    return bool(adverb or PREPOSITION.match(folded, position) or THOUGHT.match(folded, position))


def _is_general(folded: str, position: int, verb: int, entities: Sequence[Entity]) -> bool:
    """Whether 將 at ``position`` is a general (宋將任福戰死), not the preposition (宋將歲幣轉給金國)."""
    after_state = folded[position - 1 : position] in _STATES
    before_name = any(e.start == position + 1 and e.type is EntityType.PERSON for e in entities)
    before_name = before_name or begins_with_surname(folded, position + 1)
    return after_state and (before_name or 1 < verb - position <= LONGEST_GENERAL)
