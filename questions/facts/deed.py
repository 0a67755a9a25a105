"""What a claim says in a form that can be compared between documents: the act, whom or what it befell, who did it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.data import rows
from questions.documents.script import fold
from questions.entities.aliases import canonical
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind
from questions.facts.clauses import quotations
from questions.facts.wording import GOVERNORS, PLAN

_ACTS = {fold(row["verb"]): row["act"] for row in rows("acts.tsv")}
CAPTURES = frozenset(verb for verb, act in _ACTS.items() if act == "capture")
FALLS = frozenset(verb for verb, act in _ACTS.items() if act == "fall")
_NOT_DONE = re.compile(
    f"{PLAN.pattern}|{'|'.join(map(re.escape, sorted(GOVERNORS, key=len, reverse=True)))}|没有|[未不无后]"
)
"""Before a verb: what it says was meant, ordered, agreed or denied."""
_VERB = re.compile("|".join(sorted(map(re.escape, _ACTS), key=len, reverse=True)))
_AGENTS = frozenset({EntityType.PERSON, EntityType.POLITY, EntityType.ARMY})
_PASSIVE = re.compile(r"被|遭|为.{1,8}?所")
INTRANSITIVE_CAPTURES = frozenset({"陷落", "失陷", "沦陷", "失守"})
ONCE = frozenset({"fall", "death", "accession", "proclamation"})
"""Acts that befall the same person or state but once."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act in normalised names."""

    act: str
    target: str
    """Canonical name of the place taken, the state ended, the person who died or acceded."""
    agents: frozenset[str]
    """Sides that did it, where told."""

    def same_as(self, other: Deed) -> bool:
        """Whether both tell of one kind of act on one target, by sides that do not exclude each other."""
        return (self.act, self.target) == (other.act, other.target) and bool(
            not self.agents or not other.agents or self.agents & other.agents
        )


def deeds(claim: Claim) -> list[Deed]:
    """The comparable deeds of a claim; several where several places were taken."""
    folded = fold(claim.statement)
    outside = [(entity.start, entity.end) for entity in claim.entities] + quotations(claim.statement)
    found: list[Deed] = []
    for verb in _VERB.finditer(folded):
        if any(start < verb.end() and verb.start() < end for start, end in outside):
            continue
        binding = _ACTS[verb[0]] in ONCE or claim.kind is ClaimKind.TREATY  # what was agreed upon is not done yet
        if binding and _NOT_DONE.search(folded, 0, verb.start()):
            continue
        found.extend(_deeds_of(claim, folded, verb))
    return found


def _deeds_of(claim: Claim, folded: str, verb: re.Match[str]) -> list[Deed]:
    act = _ACTS[verb[0]]
    before = [entity for entity in claim.entities if entity.end <= verb.start()]
    after = _run_after(claim.entities, folded, verb.end())
    passive = bool(_PASSIVE.search(folded[: verb.start()])) or verb[0] in INTRANSITIVE_CAPTURES
    near = [entity.polity or entity.name for entity in claim.entities if entity.polity or _is_polity(entity)]
    agents = _sides(before[1:] if passive else before)
    if act == "capture":
        places = [entity for entity in (before if passive else after) if entity.type is EntityType.PLACE]
        targets = places[-1:] if passive else places  # 金朝最後的都城蔡州被攻陷
        return [Deed(act, canonical(entity.name, near), agents) for entity in targets]
    if act == "fall":
        return _fall(before, after, agents, passive)
    person = next((entity for entity in reversed(before) if entity.type is EntityType.PERSON), None)
    return [] if person is None else [Deed(act, person.name, frozenset())]


def _fall(before: list[Entity], after: list[Entity], agents: frozenset[str], passive: bool) -> list[Deed]:
    """蒙古滅西夏 has the state after the verb, 西夏滅亡 before it."""
    fallen = next((entity for entity in after if _is_polity(entity)), None)
    if fallen is not None and not passive:
        return [Deed("fall", fallen.name, agents - {fallen.polity or fallen.name})]
    fallen = next((entity for entity in (before[:1] if passive else before[-1:]) if _is_polity(entity)), None)
    return [] if fallen is None else [Deed("fall", fallen.name, frozenset())]


def _is_polity(entity: Entity) -> bool:
    return entity.type is EntityType.POLITY


def _sides(entities: list[Entity]) -> frozenset[str]:
    return frozenset(
        entity.polity or entity.name
        for entity in entities
        if entity.type in _AGENTS and (entity.polity or _is_polity(entity))
    )


def _run_after(entities: tuple[Entity, ...], folded: str, position: int) -> list[Entity]:
    """The entities of the list that follows a verb: 攻陷遼中京、遼西京."""
    run: list[Entity] = []
    for entity in entities:
        if entity.start < position:
            continue
        gap = folded[position : entity.start]
        if not re.fullmatch(r"[了过]?(?:[、和与及的]|首都|都城|边地的)*", gap):
            break
        run.append(entity)
        position = entity.end
    return run
