"""A claim's statement made fit for reading, with the places of its names moved along."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from questions.authoring.misprints import as_meant
from questions.authoring.shared_characters import parted
from questions.authoring.unfit_words import words
from questions.documents.one_script import in_one_script
from questions.documents.script import HANS, HANT, fold
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim

_RESTORED = re.compile("（([^（）]*)）")
_PARTIES_TWICE = re.compile(r"(?P<parties>[^，、]{2,4})[雙双]方[^，]{1,4}(?P<again>(?P=parties))《")
_TITLES = tuple("宗祖帝王汗")
_BARE_TITLE = 2
"""Characters of 神宗; 夏神宗 says already whose."""
_NO_TIES = (
    "先后",
    "先行",
    "先锋",
    "亦里",
    "乃蛮",
    "乃颜",
    "便宜",
    "也先",
    "也速",
    "也里",
    "也可",
    "也迷",
    "更名",
    "更立",
    "更改",
    "更定",
    "更始",
)
"""Words and names that begin like one that ties."""
_EXPANDED = (EntityType.PERSON, EntityType.PLACE)


@dataclass(frozen=True, slots=True)
class Statement:
    """What happened, standing alone."""

    text: str
    entities: tuple[Entity, ...]
    """In order, with offsets into ``text``; none overlaps another."""
    subject_end: int
    """Where the subject ends; 0 where the statement does not open with its subject."""


def full_titles(claims: Iterable[Claim]) -> dict[str, str]:
    """What a bare title (神宗, script-folded) stands for in the document of ``claims``; itself if unclear."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for claim in claims:
        for entity in claim.entities:
            if _is_title(entity) and len(entity.text) > _BARE_TITLE:
                found[fold(entity.text[-_BARE_TITLE:])].setdefault(fold(entity.text), entity.text)
    return {bare: next(iter(full.values())) if len(full) == 1 else bare for bare, full in found.items()}


def statement_of(claim: Claim, script: str, titles: Mapping[str, str] | None = None) -> Statement:
    """The statement of ``claim`` as a question tells it; ``titles`` as from `full_titles`.

    （夏兵）破金朝邠州 -> 夏兵破金朝邠州; （發生）三峰山之戰 -> 三峰山之戰; 金遂滅亡 -> 金滅亡; 神宗退位 -> 夏神宗退位;
    幼子李諒祚繼位 -> 李諒祚繼位; 滿城之戰發生在河北滿城 -> 滿城之戰; 遼亡 -> 遼滅亡.
    """
    alone = _fall_in_full(_without_parties_twice(_without_kin(_without_tie(_name_alone(_without_brackets(claim))))))
    full = _in_full(alone, script, titles or {})
    return _in_script(_written_with(full, as_meant(full.text, full.entities)), script, claim.evidence.sentence)


def _written_with(statement: Statement, text: str) -> Statement:
    """The statement with other characters in the same places."""
    if text == statement.text:
        return statement
    entities = tuple(entity._replace(text=text[entity.start : entity.end]) for entity in statement.entities)
    return Statement(text, entities, statement.subject_end)


def _in_script(statement: Statement, script: str, sentence: str) -> Statement:
    """All of it in one script, names in Traditional as the tables write them; they keep their places."""
    text = statement.text
    for entity in statement.entities if script == HANT else ():
        if fold(entity.name) == fold(entity.text) and entity.type is not EntityType.OFFICE:
            text = text[: entity.start] + entity.name + text[entity.end :]
    text = in_one_script(text, script)
    if script == HANT:
        text = parted(text, statement.entities, sentence)
    return _written_with(statement, text)


def _without_brackets(claim: Claim) -> Statement:
    """Without the brackets of restoration, and without what is restored where it is not the subject."""
    text, entities = _closed(claim.statement), _apart(claim.entities)
    restored = _RESTORED.match(text)
    if restored is not None:
        words = restored[1] if restored[1] == claim.subject else ""
        end = restored.end()
        text = words + text[end:]
        inside = [entity.moved(-1) for entity in entities if words and entity.end < end]
        after = [entity.moved(len(words) - end) for entity in entities if entity.start >= end]
        entities = (*inside, *after)
    subject_end = len(claim.subject) if claim.subject and text.startswith(claim.subject) else 0
    return Statement(text, entities, subject_end)


def _closed(text: str) -> str:
    """Without the mark at the end, that within a closing quotation mark included: …之方向也。」 is followed by ours."""
    text = text.rstrip("，。；、：")
    return text[:-2] + text[-1] if text.endswith(("。」", "。”")) else text


def _apart(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """The entities in order, the first and longest where two overlap."""
    kept: list[Entity] = []
    for entity in sorted(entities, key=lambda entity: (entity.start, -entity.end)):
        if not kept or entity.start >= kept[-1].end:
            kept.append(entity)
    return tuple(kept)


def _name_alone(statement: Statement) -> Statement:
    """The name of an event without the words that say only that it was."""
    first = statement.entities[0] if statement.entities else None
    if first is None or first.type is not EntityType.EVENT or first.start:
        return statement
    if not fold(statement.text[first.end :]).startswith(words("takes place")):
        return statement
    return Statement(statement.text[: first.end], (first,), first.end)


def _fall_in_full(statement: Statement) -> Statement:
    """遼亡 is a clause of an article; alone it is told as 遼滅亡."""
    first = statement.entities[0] if statement.entities else None
    if first is None or first.type is not EntityType.POLITY or statement.text != f"{first.text}亡":
        return statement
    return Statement(f"{first.text}滅亡", statement.entities, statement.subject_end)


def _without_parties_twice(statement: Statement) -> Statement:
    """Without the parties before the title of their treaty: 中俄雙方簽定中俄《尼布楚條約》 says them twice."""
    found = _PARTIES_TWICE.match(statement.text)
    if found is None:
        return statement
    start, end = found.span("again")
    entities = [
        entity if entity.end <= start else entity.moved(start - end)
        for entity in statement.entities
        if entity.end <= start or entity.start >= end
    ]
    return Statement(statement.text[:start] + statement.text[end:], tuple(entities), statement.subject_end)


def _without_kin(statement: Statement) -> Statement:
    """Without the word at the head that says whose kin somebody is, where it does not say whose."""
    first = statement.entities[0] if statement.entities else None
    if first is None or first.type is not EntityType.PERSON or fold(statement.text[: first.start]) not in words("kin"):
        return statement
    cut = first.start
    entities = tuple(entity.moved(-cut) for entity in statement.entities)
    return Statement(statement.text[cut:], entities, max(0, statement.subject_end - cut))


def _without_tie(statement: Statement) -> Statement:
    """Without the words after the subject that tie the deed to what was told before."""
    untied = _without_one_tie(statement)
    return statement if untied is statement else _without_tie(untied)


def _without_one_tie(statement: Statement) -> Statement:
    text, cut = statement.text, statement.subject_end
    folded = fold(text[cut:])
    word = next((word for word in words("tie") if folded.startswith(word)), None)
    if word is None or not cut or folded.startswith(_NO_TIES):
        return statement
    if any(entity.start < cut + len(word) and entity.end > cut for entity in statement.entities):
        return statement
    entities = [entity if entity.end <= cut else entity.moved(-len(word)) for entity in statement.entities]
    return Statement(text[:cut] + text[cut + len(word) :], tuple(entities), cut)


def _in_full(statement: Statement, script: str, titles: Mapping[str, str]) -> Statement:
    """With every person and place whose name is cut short (神宗 of 夏神宗) in full at its first mention."""
    full: list[Entity] = []
    seen: set[str] = set()
    text, copied, subject_end = "", 0, statement.subject_end
    for entity in statement.entities:
        text += statement.text[copied : entity.start]
        written = entity.text if entity.name in seen else _full_name(entity, text, script, titles)
        seen.add(entity.name)
        full.append(entity._replace(text=written, start=len(text), end=len(text) + len(written)))
        text += written
        copied = entity.end
        if entity.end <= statement.subject_end:
            subject_end += len(written) - len(entity.text)
    return Statement(text + statement.text[copied:], tuple(full), subject_end)


def _full_name(entity: Entity, before: str, script: str, titles: Mapping[str, str]) -> str:
    """The mention's text, lengthened to the whole name where it is the name's end and the rest does not precede it.

    A bare title is lengthened by what its document calls the ruler elsewhere, before the normalised name is asked.
    """
    if _is_title(entity) and len(entity.text) > _BARE_TITLE:
        return entity.text
    name = titles.get(fold(entity.text)) or (fold(entity.name) if script == HANS else entity.name)
    cut = len(name) - len(entity.text)
    if entity.type not in _EXPANDED or cut <= 0 or fold(name[cut:]) != fold(entity.text):
        return entity.text
    missing = name[:cut]
    return entity.text if fold(before).endswith(fold(missing)) else missing + entity.text


def _is_title(entity: Entity) -> bool:
    return entity.type is EntityType.PERSON and entity.text.endswith(_TITLES)
