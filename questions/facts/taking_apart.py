"""Taking a clause apart: who it belongs to, who it is about, what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts import wording
from questions.facts.body import SUBORDINATE, Body
from questions.facts.clauses import quotations
from questions.facts.cleaning import without_connectives
from questions.facts.constructions import pattern_verbs
from questions.facts.excerpt import Excerpt, Names
from questions.facts.head import Head, head
from questions.facts.subject import Subject

_LEFT_OVER = re.compile("[又亦也](?!先)|则(?!天)|于是|是以|随即|随后|旋即")
"""Ties to what went before that stand after the subject; 也先 and 則天 are names."""
_BEFORE_CLAUSE = re.compile("以致|致使|使得|以|使")
_ACTING = (EntityType.ARMY, EntityType.POLITY, EntityType.PERSON)
_AFTERWARDS = re.compile("[^，。]{2,8}?后")
_OWNED = re.compile("其(?:[长次三四五幼少养义从族堂表胞庶嫡外]?[子弟父兄母妻孙侄女甥]|部将|[将部众军臣都后主国])")
_KIN = re.compile(
    "(?:父亲|母亲|祖父|祖母|生母|嫡母|长子|次子|三子|四子|幼子|独子|嫡子|庶子|长女|幼女|长兄|胞[兄弟妹姐]|伯父|叔父|岳父|妻子)(?![与和及、等])"
)
"""Of kin without 其: 母親姚氏病逝."""
_KINSMEN = tuple("侄甥婿弟兄妻女孙")
_HEIR = re.compile(
    "(?P<kin>[子弟兄侄叔孙妹姊]|[从族堂]弟|[养嗣]子)(?P<name>[\u4e00-\u9fff]{2,4}?)(?=[嗣即继袭]位|[继嗣]立|袭爵|称制|摄政|[嗣立]$)"
)
"""子大武藝嗣位: whose son, the clause before says."""
_SUCCEEDS = re.compile("接任|继任|代为|代理|出任|担任|任|继位|接替|署理|兼任|升任|取代")
_LONGEST_KIN = 3
"""Characters of 異母弟."""
_TROOPS = re.compile("所部|麾下|部众|旧部")


def take_apart(excerpt: Excerpt, names: Names, meant: Subject | None) -> Body:
    """Take a clause apart; ``meant`` is whom a 其 at its head stands for (其子戰死 -> （任福）之子戰死)."""
    entities = names.of(excerpt)
    if (untied := without_connectives(excerpt, entities)) is not excerpt:
        excerpt, entities = untied, names.of(untied)
    if told := _opens_clause(excerpt.folded, entities) or _after_clause(excerpt.folded, entities):
        excerpt = excerpt.part(told)
        entities = names.of(excerpt)
    text, folded, owner = excerpt.text, excerpt.folded, _owner(excerpt.text, excerpt.folded, entities, meant)
    if owner:
        kept = 0 if owner.endswith("）") else 1
        text, folded = owner + text[kept:], fold(owner) + folded[kept:]
        entities = tuple(entity.moved(len(owner) - kept) for entity in entities if entity.start >= kept)
    verbs = wording.verbs(folded, [(entity.start, entity.end) for entity in entities], quotations(text))
    if constructed := list(pattern_verbs(folded, entities, verbs)):
        verbs = sorted([*verbs, *constructed], key=lambda verb: verb.start)
    if owner:
        relative = _relative(text, owner, entities)
        by = wording.PASSIVE.search(folded, len(owner))
        passive_by = by is not None and any(e.start >= by.end() and e.type in _ACTING for e in entities)
        return Body(
            text,
            folded,
            entities,
            verbs,
            Head(relative, 0, passive=by is not None, passive_by=passive_by),
            relative,
            folded,
        )
    found = head(text, folded, entities, verbs)
    tie = _LEFT_OVER.match(folded, found.predicate)
    if found.predicate > 0 and tie is not None and tie.end() < len(folded) - 1:
        return take_apart(excerpt.without([tie.span()]), names, meant)
    return Body(text, folded, entities, verbs, found, found.subject, folded[found.predicate :])


def _owner(text: str, folded: str, entities: Sequence[Entity], meant: Subject | None) -> str:
    """（任福）之 for the 其 of 其子, （任福）所 for 所部, （岳飛） before 母親; else empty."""
    if meant is None or meant.text in text:  # 元洪業殺鮮于修禮，部將葛榮又殺元洪業: not his own
        return ""
    if SUBORDINATE.match(folded):
        return f"（{meant.text}）{text[0]}"
    if _OWNED.match(folded):
        return f"（{meant.text}）之"
    if meant.is_person and (
        _KIN.match(folded) or _names_kin(folded, entities) or _is_heir(folded, entities, meant.text)
    ):
        return f"（{meant.text}）"
    return f"（{meant.text}）{text[0]}" if _TROOPS.match(folded) else ""


def _names_kin(folded: str, entities: Sequence[Entity]) -> bool:
    """Whether it begins with a word of kin and his name: 侄|張淮深."""
    return folded[:1] in _KINSMEN and any(e.start == 1 and e.type is EntityType.PERSON for e in entities)


def _is_heir(folded: str, entities: Sequence[Entity], forebear: str) -> bool:
    """Whether the clause says that kin of ``forebear`` succeeded; 孫亮 is a name, 孫大彝震 after 大仁秀 a grandson."""
    heir = _HEIR.match(folded)
    if heir is None or any(e.start == 0 and e.type is EntityType.PERSON for e in entities):
        return False
    return heir["kin"] != "孙" or heir["name"][0] == fold(forebear[0])


def _relative(text: str, owner: str, entities: Sequence[Entity]) -> Subject:
    """He whom 其子 and the like name: 楊延玉 of （楊業）之子楊延玉, else 楊業之子."""
    named = _apposed(fold(text), owner, entities)
    whose = owner.replace("（", "").replace("）", "")
    kin = _KIN.match(fold(text), len(owner)) if owner.endswith("）") else None
    heir = _HEIR.match(fold(text), len(owner)) if named is None and kin is None else None
    if heir is not None:
        return Subject(text[heir.start("name") : heir.end("name")], is_person=True)
    words = named.text if named is not None else whose + text[len(owner) : kin.end() if kin else len(owner) + 1]
    return Subject(words, is_person=True)


def _apposed(folded: str, owner: str, entities: Sequence[Entity]) -> Entity | None:
    """The person named right after the word of kin or following; none in （葉宗留）部眾推葉希八."""
    kin = _OWNED.match("其" + folded[len(owner) :]) if owner.endswith("之") else None
    followers = SUBORDINATE.match(folded, len(owner) - 1) or _TROOPS.match(folded, len(owner) - 1)
    if kin is not None:
        end = len(owner) + kin.end() - 1
    else:
        end = followers.end() if followers is not None else len(owner) + _LONGEST_KIN
    title = next((e.end for e in entities if e.start == end and e.type is EntityType.OFFICE), end)
    return next((e for e in entities if len(owner) <= e.start <= title and e.type is EntityType.PERSON), None)


def _opens_clause(folded: str, entities: Sequence[Entity]) -> int:
    """Length of the word before a clause with a subject of its own: 以|宋軍重創遼軍告終, 致使|西夏失去屏障; or 0.

    由|王旦接任宰相 has one too.
    """
    if folded.startswith("由") and _succeeds(folded, entities):
        return 1
    word = _BEFORE_CLAUSE.match(folded)
    if word is None:
        return 0
    types = _ACTING if len(word[0]) > 1 or word[0] == "使" else (EntityType.ARMY,)
    return word.end() if any(e.start == word.end() and e.type in types for e in entities) else 0


def _succeeds(folded: str, entities: Sequence[Entity]) -> bool:
    """Whether 由 opens the clause and a person takes office in it, whose titles may stand before him."""
    position = 1
    for entity in entities:
        if entity.start != position:
            return False
        position = entity.end
        if entity.type is EntityType.PERSON:
            return _SUCCEEDS.match(folded, position) is not None
    return False


def _after_clause(folded: str, entities: Sequence[Entity]) -> int:
    """Length of what opens a clause and has no subject: 議和後|蒙軍暫退; 0 for none."""
    opening = _AFTERWARDS.match(folded)
    if opening is None or not wording.longest_verb_at(folded, 0):
        return 0
    return opening.end() if any(e.start == opening.end() and e.type in _ACTING for e in entities) else 0
