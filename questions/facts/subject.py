"""What the words before a predicate are: a subject, somebody unknown, nobody in particular."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from questions.entities.entity import Entity, EntityType
from questions.facts.wording import (
    AGENT_END,
    AMBIGUOUS,
    COMPLEMENT,
    MANNER,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    THOUGHT,
    holds_verb,
    longest_verb_at,
)

EXTENSIONS = (
    *"、和与及等的之所部",
    *("一部", "一军", "主力", "父子", "兄弟", "大军", "部下", "残部", "余部"),
    *("夫妇", "母子", "二人", "本人", "将士", "率部"),
)
"""Words that go on with a name (宋軍主力, 其部下)."""
_NAME_LIKE = re.compile(
    "(?![使令让造致遂天原本分大再屡连乘率不未以各并从又数几多全半一二三四五六七八九十两])"
    "(?:(?![了的其有做距是在被把与和])[\u4e00-\u9fff]){2,4}(?<![地然力路次度面时夜日起式期后分者])"
)
"""Unknown words before a verb that may be a name (闊出攻占…): then nobody else is put in its place."""
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
_COUNTED = re.compile("[另又其]?[一二三四五六七八九十两几数]+[群批支名位路个部员].{0,3}")
_DESCRIBED = re.compile(".{2,12}的[^的]{2,}|[^的]{1,2}[王公侯][^的]{2,4}")
"""殿後的恭順侯…, 湘王朱柏: somebody, though nobody known."""
LONGEST_SUBJECT = 40
"""Characters."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject as written."""

    text: str
    is_person: bool
    acts: bool = True
    """Whether it can do something itself; 西夏的策略 cannot, and nothing after it is said of it."""
    is_army: bool = False


def subject_of(body: str, folded: str, start: int, end: int, entities: Sequence[Entity]) -> tuple[Subject | None, bool]:
    """The subject that a noun phrase is, or None; and whether it names nobody in particular."""
    text, words = body[start:end].strip("，、 "), folded[start:end]
    if not text:
        return None, False
    if words in AMBIGUOUS:
        told_by_event = any(entity.type is EntityType.EVENT for entity in entities)
        return (Subject(text, is_person=False, acts=False), False) if told_by_event else (None, True)
    if PRONOUN.match(words) or words.endswith("之间") or len(text) > LONGEST_SUBJECT:
        return None, True
    named = [entity for entity in entities if entity.start < end and start < entity.end]
    if named:
        return _named_subject(text, folded, start, end, named)
    common = AGENT_END.search(words)
    if (common is None and not _NAME_LIKE.fullmatch(words)) or holds_verb(words):
        return None, bool(_DESCRIBED.fullmatch(words)) and not _is_predicate(words)
    acts = common is not None and _describes(words[: common.start()])  # 撫恤遺族 is no subject, though 族 may be one
    return Subject(text, is_person=False, acts=acts, is_army=words.endswith(("军", "兵"))), False


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
    return not rest or bool(AGENT_END.search(rest)) or rest in EXTENSIONS
