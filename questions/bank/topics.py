"""What questions are about, read from a bank: the headings under which a learner would look for them."""

from __future__ import annotations

import json
from collections import defaultdict

from sqlalchemy import Connection, String, select, type_coerce

from questions.authoring.topic import Topic, TopicSort
from questions.bank.editing import REPORTED
from questions.bank.models import ClaimRow, EntityRow, FactClaimRow, FactRow, MentionRow, QuestionFactRow, QuestionRow
from questions.entities.entity import EntityType
from questions.facts.claim import ClaimKind

_SORTS = {
    EntityType.PERSON.value: TopicSort.PERSON,
    EntityType.POLITY.value: TopicSort.SIDE,
    EntityType.EVENT.value: TopicSort.EVENT,
}
_LEADING = FactClaimRow.position == 0


def read_topics(connection: Connection) -> dict[str, tuple[Topic, ...]]:
    """The topics of every question that is still asked and has any: those of the fact asked, and its own tags."""
    of_facts = _topics_of_facts(connection)
    asked = QuestionFactRow.position == 0
    wanted = (
        select(QuestionRow.id, QuestionFactRow.fact_id, type_coerce(QuestionRow.tags, String))
        .outerjoin(QuestionFactRow, (QuestionFactRow.question_id == QuestionRow.id) & asked)
        .where(~QuestionRow.retired)
    )
    found = {
        question_id: (*of_facts.get(fact_id, ()), *(Topic(TopicSort.TAG, tag) for tag in _tags(tags)))
        for question_id, fact_id, tags in connection.execute(wanted)
    }
    return {question_id: topics for question_id, topics in found.items() if topics}


def _topics_of_facts(connection: Connection) -> dict[str, list[Topic]]:
    """By fact: the kind of event, the persons, named events and sides of the claim that speaks for it, each once."""
    found: defaultdict[str, dict[Topic, None]] = defaultdict(dict)
    kinds = (
        select(FactRow.id, ClaimRow.kind)
        .join(FactClaimRow, FactClaimRow.fact_id == FactRow.id)
        .join(ClaimRow, ClaimRow.id == FactClaimRow.claim_id)
        .where(_LEADING, ClaimRow.kind != ClaimKind.OTHER.value)
    )
    for fact_id, kind in connection.execute(kinds):
        found[fact_id][Topic(TopicSort.KIND, kind)] = None
    mentions = (
        select(FactClaimRow.fact_id, EntityRow.type, EntityRow.name, MentionRow.polity)
        .join(MentionRow, MentionRow.claim_id == FactClaimRow.claim_id)
        .join(EntityRow, EntityRow.id == MentionRow.entity_id)
        .where(_LEADING)
        .order_by(FactClaimRow.fact_id, MentionRow.position)
    )
    for fact_id, kind, name, side in connection.execute(mentions):
        if kind in _SORTS:
            found[fact_id][Topic(_SORTS[kind], name)] = None
        if side:
            found[fact_id][Topic(TopicSort.SIDE, side)] = None
    return {fact_id: list(topics) for fact_id, topics in found.items()}


def _tags(written: str) -> list[str]:
    return [tag for tag in json.loads(written) if tag != REPORTED]
