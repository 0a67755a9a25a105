"""A clause without its date, taken apart: names, verbs, subject, predicate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.facts import wording
from questions.facts.claim import ClaimKind
from questions.facts.clauses import quotations
from questions.facts.cleaning import without_connectives
from questions.facts.excerpt import Excerpt, Names
from questions.facts.head import Head, head
from questions.facts.subject import Subject

_LEFT_OVER = "又亦也"
"""Ties to what went before that stand after the subject."""
_KIN = "子弟父兄母妻孙侄女将部众军臣都后主国"


@dataclass(frozen=True, slots=True)
class Body:
    """What a clause says."""

    text: str
    folded: str
    entities: tuple[Entity, ...]
    verbs: list[wording.Verb]
    head: Head

    @property
    def subject(self) -> Subject | None:
        """Its own subject."""
        return self.head.subject

    @property
    def predicate(self) -> str:
        """The folded clause from its predicate on."""
        return self.folded[self.head.predicate :]

    @property
    def appoints(self) -> bool:
        """Whether it makes somebody something: 李漢瓊為鎮州兵馬鈐轄."""
        return any(verb.kind is ClaimKind.APPOINTMENT for verb in self.verbs)

    @property
    def is_posting(self) -> bool:
        """Whether it says where somebody was posted, or to what office: 劉廷翰屯鎮州."""
        return self.appoints or any(wording.Also.POSTS in verb.also for verb in self.verbs)

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
    excerpt = without_connectives(excerpt, names.of(excerpt))
    entities = names.of(excerpt)
    if _instrumental(excerpt.text, entities):
        excerpt = excerpt.part(1)
        entities = names.of(excerpt)
    text, owner = excerpt.text, _owner(excerpt.text, meant)
    if owner:
        shift = len(owner) - 1
        text = owner + text[1:]
        entities = tuple(replace(e, start=e.start + shift, end=e.end + shift) for e in entities if e.start > 0)
    folded = fold(text)
    verbs = wording.verbs(folded, [(entity.start, entity.end) for entity in entities], quotations(text))
    verbs = sorted(verbs + _appointing(folded, entities), key=lambda verb: verb.start)
    if owner:
        return Body(text, folded, entities, verbs, Head(_relative(text, owner, entities), 0))
    found = head(text, folded, entities, verbs)
    if 0 < found.predicate < len(folded) - 1 and folded[found.predicate] in _LEFT_OVER:
        return take_apart(excerpt.without([(found.predicate, found.predicate + 1)]), names, meant)
    return Body(text, folded, entities, verbs, found)


def _owner(text: str, meant: Subject | None) -> str:
    """（任福）之 for the 其 of 其子; empty where there is none, or nobody is meant."""
    owns = meant is not None and text.startswith("其") and fold(text[1:2]) in tuple(_KIN)
    return f"（{meant.text}）之" if owns and meant is not None else ""


def _relative(text: str, owner: str, entities: Sequence[Entity]) -> Subject:
    """He whom 其子 and the like name: 楊延玉 of （楊業）之子楊延玉, else 楊業之子."""
    named = next((e for e in entities if e.start >= len(owner) and e.type is EntityType.PERSON), None)
    words = named.text if named is not None else owner.replace("（", "").replace("）", "") + text[len(owner)]
    return Subject(words, is_person=True)


def _instrumental(text: str, entities: Sequence[Entity]) -> bool:
    """以宋軍重創遼軍告終: what follows 以 is a clause with a subject of its own."""
    return text.startswith("以") and any(entity.start == 1 and entity.type is EntityType.ARMY for entity in entities)


def _appointing(folded: str, entities: Sequence[Entity]) -> list[wording.Verb]:
    """為 between a person and an office is a verb."""
    found = []
    for person, office in pairwise(entities):
        between = folded[person.end : office.start]
        if (person.type, office.type) == (EntityType.PERSON, EntityType.OFFICE) and between == "为":
            found.append(wording.Verb(person.end, office.start, ClaimKind.APPOINTMENT))
    return found
