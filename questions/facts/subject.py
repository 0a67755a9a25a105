"""What the words before a predicate are: a subject, somebody unknown, nobody in particular."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from questions.data import lines
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts.word_table import table
from questions.facts.wording import (
    AMBIGUOUS,
    COMPLEMENT,
    INSTITUTIONS,
    MANNER,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    THOUGHT,
    agent_end,
    holds_verb,
    longest_verb_at,
)

_LEFT_BY = tuple(fold(word) for line in lines("belongings.txt") for word in line.split())
"""What is somebody's and not he: 海瑞|墓."""
EXTENSIONS = (*table("extension"), *_LEFT_BY)
"""Words that go on with a name (宋軍主力, 其部下)."""
_PUBLISHED = re.compile(
    "[在于][^，]{1,6}?(?:首演|上演|出版|发表|刊行)|正式?(?:公布|颁布|出版|发行)|(?:公布|颁布|出版|刊行|发表|问世|首演|上演|创刊|停刊|成书|刊印)"
)
"""《臨時約法》|公布."""
_NEVER_FIRST = frozenset("以将把被分")
_NAME_LIKE = re.compile(
    "(?![使令让造致遂天原本分大再屡连乘率不未以各并从又数几多全半一二三四五六七八九十两离辞返归赴抵受告代])"
    "(?:(?![了的其有做距是在被把与和])[\u4e00-\u9fff]){2,4}(?<![地然力路次度面时夜日起式期后分者])"
)
"""Unknown words before a verb that may be a name (闊出攻占…): then nobody else is put in its place."""
_DETERMINERS = frozenset(table("determiner"))
_COUNTED = re.compile(
    "[约近]?[一二三四五六七八九十百千万余数几两]{2,}(?:名|人|艘)?"
    "|[另又其]?[一二三四五六七八九十两几数]+[群批支名位路个部员国].{0,3}"
)
"""十餘萬|晉軍, 一群|宦官."""
_SEVERAL = re.compile("[一二三四五六七八九十百千万数]+余?[家名国位](?![，。])")
"""十六家行商|啜血為盟: somebody, though no table knows them."""
_DESCRIBED = re.compile(".{2,12}的[^的]{2,}|[^的]{1,2}[王公侯][^的]{2,4}")
"""殿後的恭順侯…, 湘王朱柏: somebody, though nobody known."""
_FOLLOWERS = ("部将", "部下", "麾下")
"""Whose, has to be said."""
_WITHIN = re.compile("[^，]{1,2}[中内里]")
"""殿中|起火: in which, the clause before says."""
_SUFFERS = re.compile("[遂旋即亦均皆都]?被(?!迫)")
"""平漢鐵路|遂被切斷: an unknown name, but nobody else suffers it."""
_NUMERAL = re.compile("[第一二三四五六七八九十百千万数几两]")
_LEADS = re.compile("亲?率|统率|领兵|奉命")
"""大山巖|率第二軍: an unknown name, but somebody acts."""
_TROOPS = ("军", "兵", "舰队", "部队", "水师")
_LONGEST_ARMY = 4
"""Characters of the name of an army unknown: 俄軍."""
_SIDES = frozenset(table("sides"))
"""中俄|雙方: whose, stands before."""
_TITLED = re.compile("(?:国?王|单于|可汗|国?主)[^王]{1,3}")
"""疏勒|王忠."""
_CORPS_LENGTH = 2
_GIVEN_NAME = 2
LONGEST_SUBJECT = 40
"""Characters."""


class Subject(NamedTuple):
    """A subject as written."""

    text: str
    is_person: bool
    acts: bool = True
    """Whether it can do something itself; 西夏的策略 cannot, and nothing after it is said of it."""
    is_army: bool = False
    wields: bool = True
    """Whether it names somebody who can do something to others, not just a place: 嶺南平定."""


def subject_of(body: str, folded: str, start: int, end: int, entities: Sequence[Entity]) -> tuple[Subject | None, bool]:
    """The subject that a noun phrase is, or None; and whether it names nobody in particular."""
    text, words = body[start:end].strip("，、 "), folded[start:end]
    if not text:
        return None, False
    if words in AMBIGUOUS:
        told_by_event = any(entity.type is EntityType.EVENT for entity in entities)
        return (Subject(text, is_person=False, acts=False), False) if told_by_event else (None, True)
    if PRONOUN.match(words) or words.startswith(_FOLLOWERS) or words.endswith("之间") or len(text) > LONGEST_SUBJECT:
        return None, True
    named = [entity for entity in entities if entity.start < end and start < entity.end]
    if named:
        return _named_subject(text, folded, start, end, named)
    found, unclear = (None, True) if _WITHIN.fullmatch(words) else _unknown_subject(text, words, folded[start:])
    if start > 0 and found is not None and not found.acts:
        return None, False  # 在采石磯|架浮橋渡江: more likely a verb unknown than a name
    return found, unclear


def _unknown_subject(text: str, words: str, clause: str) -> tuple[Subject | None, bool]:
    """The subject that a noun phrase without names is: a common noun, or perhaps a name unknown."""
    if len(words) > 1 and words[0] in _NEVER_FIRST:
        return None, False  # 以城|降元
    if len(words) == 1 and not _is_predicate(clause) and not _NUMERAL.match(words):
        return None, True  # the beginning of a name that holds a verb: 伯|克胡里
    common = agent_end(words)
    if _SEVERAL.match(words) and common is None:
        return None, True
    predicate = _is_predicate(words)
    if not predicate and _SUFFERS.match(clause, len(words)) and not holds_verb(words):
        return Subject(text, is_person=False, acts=False), False
    led = not predicate and bool(_LEADS.match(clause, len(words)))
    listed = not predicate and "等" in words[1:]  # 揚武等十一艘兵船
    named = common is not None or bool(_NAME_LIKE.fullmatch(words))
    if not (led or listed) and (not named or (holds_verb(words) and not words.endswith("者"))):
        described = bool(_DESCRIBED.fullmatch(words)) and not predicate
        return None, described or "、" in words or words.endswith("的")
    troops = words.endswith(_TROOPS)
    whose = words[: common.start()] if common else ""  # 撫恤遺族 is no subject, though 族 may be one
    known = led or (common is not None and (common[0] in _SIDES or common[0] in INSTITUTIONS or _describes(whose)))
    return Subject(text, is_person=False, acts=known or (troops and len(words) <= _LONGEST_ARMY), is_army=troops), False


def _named_subject(
    text: str, folded: str, start: int, end: int, named: Sequence[Entity]
) -> tuple[Subject | None, bool]:
    """The subject that a noun phrase with names in it is."""
    if named[0].type is EntityType.WORK:
        published = _PUBLISHED.match(folded, end) is not None and named[0].end == end
        # 《西夏用兵》言…: what a book says
        return (Subject(text, is_person=False, acts=False, wields=False), False) if published else (None, True)
    prefix = folded[start : named[0].start]
    if not _describes(prefix) and not _names_corps(prefix, named[0]):
        return None, not _is_predicate(prefix)
    last = named[-1]
    ends_subject = last.end >= end
    is_person = last.type is EntityType.PERSON and ends_subject
    is_army = last.type is EntityType.ARMY and ends_subject
    wields = not ends_subject or any(entity.type is not EntityType.PLACE for entity in named)
    return Subject(text, is_person, _head_acts(folded, end, last), is_army, wields), False


def _is_predicate(words: str) -> bool:
    """Whether words begin as a predicate does: with a verb, an adverb, a preposition."""
    return bool(
        longest_verb_at(words, 0)
        or MANNER.match(words)
        or PREPOSITION.match(words)
        or THOUGHT.match(words)
        or PURPOSE.match(words)
        or COMPLEMENT.match(words)
    )


def _describes(prefix: str) -> bool:
    """Whether words before the first name of a subject belong to it (太子李德任), not a verb unknown (歷數大明)."""
    return (
        not prefix
        or prefix.endswith(("的", "之", "、", "和", "与", "及"))
        or bool(agent_end(prefix))
        or prefix in _DETERMINERS
        or bool(_COUNTED.fullmatch(prefix))
    )


def _names_corps(prefix: str, first: Entity) -> bool:
    """奉國|都指揮使王清: what an officer commands."""
    return first.type is EntityType.OFFICE and len(prefix) == _CORPS_LENGTH and not _is_predicate(prefix)


def _head_acts(folded: str, end: int, last: Entity) -> bool:
    """Whether the noun that heads the subject is a name or a common agent: no war, no 西夏的策略."""
    if last.type is EntityType.EVENT:
        return False
    rest = folded[last.end : end]
    if rest in _LEFT_BY:
        return False
    if last.type is EntityType.OFFICE and folded[last.end - 1] in "王公侯帝":
        return len(rest) <= _GIVEN_NAME  # 長沙王乂
    return not rest or bool(agent_end(rest)) or bool(_TITLED.fullmatch(rest)) or rest in EXTENSIONS
