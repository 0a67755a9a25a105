"""Facts made by hand, from lines a historian can write."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from questions.authoring import Question, author, balance
from questions.authoring.source import Source
from questions.calendars.dates import Calendar, HistoricalDate, Modifier
from questions.entities.entity import Entity, EntityType
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.facts.fact import Fact, FactStatus
from questions.temporal.expression import TimeExpression

FACTS = Path(__file__).parent / "data" / "facts.tsv"
_NAME = re.compile(r"(\*?)\[([^:\]]+):([a-z]+)(?::([^:\]]*))?(?::([^\]]*))?\]")


def fact(  # noqa: PLR0917
    marked: str,
    value: str,
    kind: str = "battle",
    document: str = "宋金",
    calendar: str = "chinese",
    mod: str = "",
    *,
    inferred: bool = False,
) -> Fact:
    """A fact from a statement in which names are marked; see facts.tsv for how."""
    conflict = marked.startswith("!")
    statement, subject, restored, entities = _read(marked.removeprefix("!"))
    date = HistoricalDate(value, mod=Modifier(mod) if mod else None, calendar=Calendar(calendar))
    sentence = f"{value}，{statement}。"
    claim = Claim(
        document=document,
        statement=statement,
        subject=subject,
        restored=restored,
        mention=TimeExpression(value, 0, len(value), date, inferred=inferred),
        evidence=Evidence(sentence, 0, len(sentence), sentence, (0, len(sentence))),
        entities=entities,
        kind=ClaimKind(kind),
    )
    return Fact(f"f|{document}|{value}|{statement}", (claim,), FactStatus.CONFLICT if conflict else FactStatus.SINGLE)


def _read(marked: str) -> tuple[str, str, bool, tuple[Entity, ...]]:
    statement, subject, restored = "", "", marked.startswith("（")
    entities: list[Entity] = []
    copied = 0
    for match in _NAME.finditer(marked):
        is_subject, text, of_type, name, polity = match.groups()
        statement += marked[copied : match.start()]
        start = len(statement)
        entities.append(Entity(text, name or text, EntityType(of_type), start, start + len(text), polity or None))
        statement += text
        copied = match.end()
        if is_subject:
            subject = text
    return statement + marked[copied:], subject, restored, tuple(entities)


def bank() -> tuple[list[Fact], dict[str, Source]]:
    """The facts of facts.tsv and their sources."""
    lines = [line for line in FACTS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    facts: list[Fact] = []
    sources: dict[str, Source] = {}
    for line in lines[1:]:
        document, script, value, calendar, mod, kind, marked = line.split("\t")
        facts.append(fact(marked, value, kind, document, calendar, mod))
        sources[document] = Source(document, script=script)
    return facts, sources


def all_of(facts: Sequence[Fact], sources: Mapping[str, Source]) -> list[Question]:
    """Every question that any template writes, without the limit that spreads kinds over a bank."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(balance, "balanced", lambda sources, *_: [question for found in sources for question in found])
        patch.setattr(balance, "MOST_OF_CIRCLES", 99)
        return list(author(facts, sources))
