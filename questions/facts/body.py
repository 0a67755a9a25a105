"""A clause without its date, taken apart: names, verbs, subject, predicate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts import wording
from questions.facts.claim import ClaimKind
from questions.facts.clauses import quotations
from questions.facts.cleaning import without_connectives
from questions.facts.constructions import pattern_verbs
from questions.facts.excerpt import Excerpt, Names
from questions.facts.head import Head, head
from questions.facts.phrase import Phrase
from questions.facts.subject import Subject

_LEFT_OVER = re.compile("[又亦也](?!先)|则(?!天)|于是|是以|随即|随后|旋即")
"""Ties to what went before that stand after the subject; 也先 and 則天 are names."""
_BEFORE_CLAUSE = re.compile("以致|致使|使得|以|使")
_ACTING = (EntityType.ARMY, EntityType.POLITY, EntityType.PERSON)
_AFTERWARDS = re.compile("[^，。]{2,8}?后")
_OWNED = re.compile("其(?:[长次三四五幼少养义从族堂表胞庶嫡外]?[子弟父兄母妻孙侄女甥]|部将|[将部众军臣都后主国])")
_KIN = re.compile(
    "(?:父亲|母亲|祖父|祖母|生母|嫡母|长子|次子|三子|四子|幼子|独子|嫡子|庶子|长女|幼女|长兄|胞[兄弟妹姐]|堂[兄弟]|伯父|叔父|岳父|妻子)(?![与和及、等])"
)
"""Of kin without 其: 母親姚氏病逝."""
_MAKING = "以命遣派拜任封授立改"
_SUCCEEDS = re.compile("接任|继任|代为|代理|出任|担任|任|继位|接替|署理|兼任|升任|取代")
_RAISED = re.compile("(?:[召征辟擢拜升迁调改授除贬降谪晋][任授拜]?)为?")
_ENTHRONES = re.compile("[立奉推尊迎].*[为即].{0,3}[帝位王汗主]")
_DEPARTS = re.compile("离[京开]|[出离]京$|启程|动身|出走|南渡$")
_HOLDS_BACK = re.compile("不[战出]$|按兵不动|避战|坐视|观望不")
_SUBORDINATE = re.compile("部[将下](?!领)|麾下|副将|裨将")
_LONGEST_TITLE = 4
_LONGEST_KIN = 3
"""Characters of 異母弟."""
_TROOPS = re.compile("所部|麾下")


class Body(NamedTuple):
    """What a clause says."""

    text: str
    folded: str
    entities: tuple[Entity, ...]
    verbs: list[wording.Verb]
    head: Head
    subject: Subject | None
    """Its own."""
    predicate: str
    """The folded clause from its predicate on."""

    @property
    def phrase(self) -> Phrase:
        """Its words with the names in them."""
        return Phrase(self.text, self.entities)

    @property
    def appoints(self) -> bool:
        """Whether it makes somebody something: 李漢瓊為鎮州兵馬鈐轄."""
        return any(verb.kind is ClaimKind.APPOINTMENT for verb in self.verbs)

    @property
    def sends(self) -> bool:
        """Whether it tells whom somebody sent or ordered."""
        return any(verb.also & {wording.Also.SENDS, wording.Also.ORDERS} for verb in self.verbs)

    @property
    def makes_officer(self) -> bool:
        """Whether it makes another somebody: 任命宋昌為衛將軍, 以某為太尉."""
        if any(self.folded[verb.start : verb.end] == "为" for verb in self.verbs) and self.predicate[0] in _MAKING:
            return True
        return any(wording.Also.APPOINTS in verb.also for verb in self.verbs) and "为" in self.predicate

    @property
    def is_posting(self) -> bool:
        """Whether it says where somebody was posted, or to what office: 劉廷翰屯鎮州."""
        return self.appoints or any(wording.Also.POSTS in verb.also for verb in self.verbs)

    @property
    def governs(self) -> bool:
        """Whether the clauses after it may be what it orders, asks or agrees: 下令, 請求, 商定."""
        return any(self.folded[verb.start : verb.end] in wording.GOVERNORS for verb in self.verbs)

    @property
    def order(self) -> str:
        """The verb of ordering that its predicate begins with, as written; empty where it orders nothing."""
        opening = next((verb for verb in self.verbs if verb.start == self.head.predicate), None)
        return self.text[opening.start : opening.end] if opening and wording.Also.ORDERS in opening.also else ""

    @property
    def disposes(self) -> bool:
        """Whether its predicate is of the form 把…: its doer cannot be him who suffered the clause before."""
        return self.predicate.startswith(("把", "将"))

    @property
    def tells_of_follower(self) -> bool:
        """Whether its subject is told of as somebody's man: （岳飛）部將王貴."""
        return self.text.startswith("（") and bool(_SUBORDINATE.match(self.folded, self.folded.find("）") + 1))

    @property
    def handled(self) -> Subject | None:
        """Whom its predicate of the form 將… or 俘… is about."""
        caught = next((verb.end for verb in self.verbs if wording.Also.CATCHES in verb.also), None)
        position = self.head.predicate + 1 if self.disposes else caught
        if position is None or self.head.passive:
            return None
        after = (e for e in self.entities if position <= e.start <= position + _LONGEST_TITLE)
        person = next((entity for entity in after if entity.type is EntityType.PERSON), None)
        return Subject(person.text, is_person=True) if person is not None else None

    @property
    def enthroned(self) -> Subject | None:
        """Whom it makes ruler: 擁立趙昰為帝."""
        if not any(verb.kind is ClaimKind.ACCESSION for verb in self.verbs) or not _ENTHRONES.search(self.folded):
            return None
        made = next((e for e in self.entities if e.type is EntityType.PERSON and e.start > self.head.predicate), None)
        return Subject(made.text, is_person=True) if made is not None else None

    @property
    def is_raised(self) -> bool:
        """Whether its subject is given an office: 召為翰林學士, 擢給事中."""
        raised = _RAISED.match(self.predicate)
        if raised is None or not self.verbs or self.subject is not None:
            return False
        at = self.head.predicate + raised.end()
        return raised[0].endswith("为") or any(e.start == at and e.type is EntityType.OFFICE for e in self.entities)

    @property
    def is_mere_phrase(self) -> bool:
        """Whether it names nobody and says nothing of anybody: 驚悸成疾, so far as its words are known."""
        return not self.verbs and not self.entities and self.subject is not None and not self.predicate

    @property
    def sets_out(self) -> bool:
        """Whether it tells of a departure: when the journey ended is open."""
        return _DEPARTS.search(self.folded) is not None

    @property
    def holds_back(self) -> bool:
        """Whether its subject does not fight: 高駢稱病不戰."""
        return _HOLDS_BACK.search(self.folded) is not None

    @property
    def called(self) -> Subject | None:
        """Whom 是為晉文公 names."""
        named = next((e for e in self.entities if e.type is EntityType.PERSON), None)
        return Subject(named.text, is_person=True) if named and self.predicate.startswith("是为") else None

    @property
    def attacks(self) -> bool:
        """Whether it tells of fighting, and names somewhere or somebody fought."""
        fights = [verb for verb in self.verbs if verb.kind is ClaimKind.BATTLE]
        return bool(fights) and any(entity.start >= fights[0].end for entity in self.entities)

    @property
    def fights_somebody(self) -> bool:
        """Whether it ends in the name of a person fought: 大敗噶爾丹."""
        last = self.entities[-1] if self.entities else None
        beaten = last is not None and last.type is EntityType.PERSON and last.end == len(self.text)
        return beaten and any(v.kind is ClaimKind.BATTLE and v.end == last.start for v in self.verbs if last)

    @property
    def ends_subject(self) -> bool:
        """Whether its subject dies or surrenders."""
        last = self.verbs[-1] if self.verbs else None
        if last is None or wording.Also.ENDS not in last.also:
            return False
        return self.folded[last.end : last.end + 1] in ("", "于", "在")

    @property
    def names_event_only(self) -> bool:
        """Whether it is nothing but the name of an event: 厓山海戰."""
        return (
            len(self.entities) == 1 and self.entities[0].type is EntityType.EVENT and self.entities[0].text == self.text
        )


def take_apart(excerpt: Excerpt, names: Names, meant: Subject | None) -> Body:
    """Take a clause apart; ``meant`` is whom a 其 at its head stands for (其子戰死 -> （任福）之子戰死)."""
    entities = names.of(excerpt)
    if (untied := without_connectives(excerpt, entities)) is not excerpt:
        excerpt, entities = untied, names.of(untied)
    if told := _opens_clause(excerpt.folded, entities) or _after_clause(excerpt.folded, entities):
        excerpt = excerpt.part(told)
        entities = names.of(excerpt)
    text, folded, owner = excerpt.text, excerpt.folded, _owner(excerpt.text, excerpt.folded, meant)
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


def _owner(text: str, folded: str, meant: Subject | None) -> str:
    """（任福）之 for the 其 of 其子, （任福）所 for 所部, （岳飛） before 母親; else empty."""
    if meant is None:
        return ""
    if _SUBORDINATE.match(folded):
        return f"（{meant.text}）{text[0]}"
    if _OWNED.match(folded):
        return f"（{meant.text}）之"
    if meant.is_person and _KIN.match(folded):
        return f"（{meant.text}）"
    return f"（{meant.text}）{text[0]}" if _TROOPS.match(folded) else ""


def _relative(text: str, owner: str, entities: Sequence[Entity]) -> Subject:
    """He whom 其子 and the like name: 楊延玉 of （楊業）之子楊延玉, else 楊業之子."""
    after = range(len(owner), len(owner) + _LONGEST_KIN + 1)
    named = next((e for e in entities if e.start in after and e.type is EntityType.PERSON), None)
    whose = owner.replace("（", "").replace("）", "")
    kin = _KIN.match(fold(text), len(owner)) if owner.endswith("）") else None
    words = named.text if named is not None else whose + text[len(owner) : kin.end() if kin else len(owner) + 1]
    return Subject(words, is_person=True)


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
