"""A claim in a reviewer's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from questions.calendars.dates import HistoricalDate
from questions.entities.entity import Entity
from questions.entities.recogniser import Recogniser
from questions.facts.claim import Claim


def revised(claim: Claim, statement: str, subject: str, date: HistoricalDate) -> Claim:
    """The claim saying ``statement`` of ``subject`` at ``date``; its evidence is the same.

    Names are found anew in a statement that changed; those the document explained keep what was learnt of them.
    """
    entities = claim.entities if statement == claim.statement else tuple(_entities(claim, statement))
    mention = claim.mention
    if date != mention.date or mention.alternatives:
        mention = replace(mention, date=date, inferred=False, alternatives=())
    return replace(
        claim,
        statement=statement,
        subject=subject,
        restored=claim.restored and subject == claim.subject,
        entities=entities,
        mention=mention,
    )


def _entities(claim: Claim, statement: str) -> Iterator[Entity]:
    """Names of the old statement where they stand in the new one, and what else is recognised between them."""
    taken = [False] * len(statement)
    kept: list[Entity] = []
    for entity in claim.entities:
        start = statement.find(entity.text)
        while start >= 0 and any(taken[start : start + len(entity.text)]):
            start = statement.find(entity.text, start + 1)
        if start >= 0:
            end = start + len(entity.text)
            taken[start:end] = [True] * (end - start)
            kept.append(entity._replace(start=start, end=end))
    found = [each for each in Recogniser().find(statement) if not any(taken[each.start : each.end])]
    yield from sorted((*kept, *found), key=lambda entity: entity.start)
