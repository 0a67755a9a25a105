"""Who does what a clause tells: the subject at its head, and whom the next clause without one means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from questions.calendars.courts import all_courts
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.wording import (
    AGENT_END,
    AMBIGUOUS,
    COMPLEMENT,
    MANNER,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    THOUGHT,
    Verb,
    holds_verb,
    longest_verb_at,
)

_AGENT_TYPES = frozenset({EntityType.PERSON, EntityType.POLITY, EntityType.ARMY, EntityType.OFFICE})
_LOCATIVE_ENDS = ("城下", "等地", "一带", "境内", "附近", "地区", "城", "上", "中", "下", "内", "外", "边", "的")
_JOINERS = "、和与及暨同"
_CLOSED = frozenset({EntityType.PERSON, EntityType.ARMY})
"""A name of these is a whole subject unless one of these words goes on with it."""
_EXTENSIONS = (
    *"、和与及等的之所部",
    *("一部", "一军", "主力", "父子", "兄弟", "大军", "部下", "残部", "余部"),
    *("夫妇", "母子", "二人", "本人", "将士", "率部"),
)
_DELEGATING = frozenset({"派", "遣", "派遣", "命", "命令", "令", "使", "委派"})
_APPOINTING = frozenset({"任命", "拜", "授", "起用", "罢", "罢免", "贬", "擢", "封", "册封", "召", "召回", "任用"})
_LEADING = frozenset({"率", "率领", "领", "统", "统率", "督", "率军", "领兵"})
_STATES = frozenset(fold(name) for court in all_courts() for name in court.names if len(name) == 1)
_ATTRIBUTES = (
    "位于",
    "身为",
    "作为",
    "担任",
    "曾任",
    "时任",
    "原为",
    "驻守",
    "镇守",
    "留守",
    "负责",
    "领有",
    "正在",
    "来自",
)
_NAME_LIKE = re.compile(
    "(?![使令让造致遂天原本分大再屡连乘率不未以各并从又数几多全半一二三四五六七八九十两])"
    "(?:(?![了的其有做距是在被把与和])[\u4e00-\u9fff]){2,4}(?<![地然力路次度面时夜日起式期后分者])"
)
_DETERMINERS = frozenset(
    {
        *"其该此原前后新旧故同另一各诸众叛伪北南东西老少小大",
        "时任",
        "名将",
        "连同",
        "包括",
        "整个",
        "全部",
        "大部",
        "部分",
        "其余",
    }
)
"""Unknown words before a verb that may be a name (闊出攻占…): then nobody else is put in its place."""
_COUNTED = re.compile("[另又其]?[一二三四五六七八九十两几数]+[群批支名位路个部员].{0,3}")
_DESCRIBED = re.compile(".{2,12}的[^的]{2,}|[^的]{1,2}[王公侯][^的]{2,4}")
"""殿後的恭順侯…, 湘王朱柏: somebody, though nobody known."""
LONGEST_SUBJECT = 40
LONGEST_TITLE = 8
LONGEST_GENERAL = 5
"""Characters of 將 and the name after it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject as written."""

    text: str
    is_person: bool
    acts: bool = True
    """Whether it can do something itself; 西夏的策略 cannot, and nothing after it is said of it."""
    is_army: bool = False


@dataclass(frozen=True, slots=True)
class Head:
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
    start = _after_place_phrase(folded, entities) or _after_attribute(folded, entities)
    verb = next((verb.start for verb in verbs if verb.start >= start), len(body))
    end = _noun_phrase_end(folded, start, verb, entities)
    opening = PASSIVE.match(folded, end) or PASSIVE.match(folded, start)
    by = opening is not None and any(opening.end() <= entity.start <= opening.end() + 4 for entity in entities)
    subject, unclear = _subject(body, folded, start, end, entities)
    predicate = end if subject is not None or unclear else start
    return Head(subject, predicate, unclear, passive=opening is not None, passive_by=by)


def _subject(body: str, folded: str, start: int, end: int, entities: Sequence[Entity]) -> tuple[Subject | None, bool]:
    """The subject that a noun phrase is, or None; and whether it names nobody in particular."""
    text, words = body[start:end].strip("，、 "), folded[start:end]
    if not text:
        return None, False
    if words in AMBIGUOUS:
        told_by_event = any(entity.type is EntityType.EVENT for entity in entities)
        return (Subject(text, is_person=False, acts=False), False) if told_by_event else (None, True)
    if PRONOUN.match(words) or len(text) > LONGEST_SUBJECT:
        return None, True
    named = [entity for entity in entities if entity.start < end and start < entity.end]
    if named:
        return _named_subject(text, folded, start, end, named)
    common = AGENT_END.search(words)
    if (common is None and not _NAME_LIKE.fullmatch(words)) or holds_verb(words):
        return None, bool(_DESCRIBED.fullmatch(words)) and not _is_predicate(words)
    acts = common is not None and _describes(words[: common.start()])  # 撫恤遺族 is no subject, though 族 may be one
    return Subject(text, is_person=False, acts=acts), False


def _named_subject(
    text: str, folded: str, start: int, end: int, named: Sequence[Entity]
) -> tuple[Subject | None, bool]:
    """The subject that a noun phrase with names in it is."""
    if named[0].type is EntityType.WORK:
        return None, True  # 《西夏用兵》言…: what a book says
    prefix = folded[start : named[0].start]
    if not _describes(prefix):
        return None, not _is_predicate(prefix)
    last = named[-1]
    ends_subject = last.end >= end
    is_person = last.type is EntityType.PERSON and ends_subject
    is_army = last.type is EntityType.ARMY and ends_subject
    return Subject(text, is_person, _head_acts(folded, end, last), is_army), False


def _is_predicate(words: str) -> bool:
    """Whether words begin as a predicate does: with a verb, an adverb, a preposition."""
    return bool(longest_verb_at(words, 0)) or any(
        w.match(words) for w in (MANNER, PREPOSITION, THOUGHT, PURPOSE, COMPLEMENT)
    )


def _describes(prefix: str) -> bool:
    """Whether words before the first name of a subject belong to it (太子李德任), not a verb unknown (歷數大明)."""
    return (
        not prefix
        or prefix.endswith(("的", "之", "、", "和", "与", "及"))
        or bool(AGENT_END.search(prefix))
        or prefix in _DETERMINERS
        or bool(_COUNTED.fullmatch(prefix))
    )


def _head_acts(folded: str, end: int, last: Entity) -> bool:
    """Whether the noun that heads the subject is a name or a common agent: no war, no 西夏的策略."""
    if last.type is EntityType.EVENT:
        return False
    rest = folded[last.end : end]
    return not rest or bool(AGENT_END.search(rest)) or rest in _EXTENSIONS


def _after_place_phrase(folded: str, entities: Sequence[Entity]) -> int:
    """Past 在蔡州城下, 於宜水: where a phrase of place opens the clause, the subject may follow it."""
    if not folded or folded[0] not in "在于从自由经沿":
        return 0
    place = next((entity for entity in entities if entity.start <= 3 and entity.type is EntityType.PLACE), None)
    if place is None:
        return 0
    position = place.end
    for ending in _LOCATIVE_ENDS:
        if folded.startswith(ending, position):
            return position + len(ending)
    return position


def _after_attribute(folded: str, entities: Sequence[Entity]) -> int:
    """Past 位於遼國東北的, 年僅三歲的: where an attribute opens the clause, to the one it describes."""
    for entity in entities:
        described = folded.rfind("的", max(0, entity.start - LONGEST_TITLE), entity.start)
        if entity.type not in _AGENT_TYPES or described < 0:
            continue
        names_before = any(other.end <= described for other in entities)
        if folded.startswith(_ATTRIBUTES) or not names_before:
            return described + 1
    return 0


def _noun_phrase_end(folded: str, start: int, verb: int, entities: Sequence[Entity]) -> int:
    """First place from ``start`` outside any name where a verb, adverb or preposition ends the noun phrase."""
    position = start
    while position < verb:
        entity = next((entity for entity in entities if entity.start <= position < entity.end), None)
        if entity is not None:
            position = entity.end
            goes_on = folded.startswith(_EXTENSIONS, position) or any(e.start == position for e in entities)
            if entity.type in _CLOSED and not goes_on:
                break
            continue
        if (
            position > start
            and folded[position] in _JOINERS
            and any(position < entity.start <= position + 3 for entity in entities if entity.start <= verb)
        ):
            position += 1
            continue
        ends = any(words.match(folded, position) for words in (MANNER, PREPOSITION, THOUGHT))
        if ends and not (folded[position] == "将" and _is_general(folded, position, verb, entities)):
            break
        position += 1
    return min(position, verb)


def _is_general(folded: str, position: int, verb: int, entities: Sequence[Entity]) -> bool:
    """Whether 將 at ``position`` is a general (宋將任福戰死), not the preposition (宋將歲幣轉給金國)."""
    after_state = folded[position - 1 : position] in _STATES
    before_name = any(e.start == position + 1 and e.type is EntityType.PERSON for e in entities)
    return after_state and (before_name or 1 < verb - position <= LONGEST_GENERAL)


def acting_next(
    folded: str, entities: Sequence[Entity], verbs: Sequence[Verb], subject: Subject | None
) -> Subject | None:
    """Whom a following clause without a subject means: him who was sent (派彭春率領清軍…), else the subject."""
    for index, verb in enumerate(verbs):
        if folded[verb.start : verb.end] not in _DELEGATING:
            continue
        sent = _person_sent(entities, verb.end)
        later = [follow for follow in verbs[index + 1 :] if sent is not None and follow.start >= sent.end]
        if sent is not None and later:
            return _led_army(folded, entities, later) or Subject(sent.text, is_person=True)
    return subject


def appointee(folded: str, entities: Sequence[Entity], verbs: Sequence[Verb]) -> Subject | None:
    """Whom a following 赴廣東 or 出知江寧府 means: him who was appointed or dismissed."""
    for verb in verbs:
        if folded[verb.start : verb.end] in _APPOINTING:
            person = _person_sent(entities, verb.end)
            return Subject(person.text, is_person=True) if person is not None else None
    return None


def _person_sent(entities: Sequence[Entity], position: int) -> Entity | None:
    """The person named right after a verb of sending, titles before his name passed over."""
    for entity in entities:
        if entity.start < position or entity.start > position + 4:
            continue
        if entity.type is EntityType.PERSON:
            return entity
        if entity.type in (EntityType.OFFICE, EntityType.PLACE, EntityType.POLITY):
            position = entity.end
    return None


def _led_army(folded: str, entities: Sequence[Entity], verbs: Sequence[Verb]) -> Subject | None:
    for verb in verbs:
        if folded[verb.start : verb.end] in _LEADING:
            army = next((entity for entity in entities if verb.end <= entity.start <= verb.end + 2), None)
            if army is not None and army.type is EntityType.ARMY:
                return Subject(army.text, is_person=False)
    return None
