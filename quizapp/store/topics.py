"""Bringing what a learner's cards are about into line with a bank."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select

from questions.authoring.topic import Topic, TopicSort
from quizapp.store.models import CardRow, CardTopicRow, TopicRow

_FORGET = delete(CardTopicRow).where(CardTopicRow.card_id == bindparam("card"))


def align_topics(connection: Connection, bank: int, wanted: Mapping[str, Sequence[Topic]]) -> None:
    """Rewrite the topics of a bank's cards where they changed, by their questions' ids; others stay as they are."""
    numbers = _numbers(connection, {topic for topics in wanted.values() for topic in topics})
    known: defaultdict[int, set[int]] = defaultdict(set)
    of_bank = CardTopicRow.card_id.in_(select(CardRow.id).where(CardRow.bank_id == bank))
    for card_id, topic_id in connection.execute(select(CardTopicRow.card_id, CardTopicRow.topic_id).where(of_bank)):
        known[card_id].add(topic_id)
    cards = connection.execute(select(CardRow.id, CardRow.question_id).where(CardRow.bank_id == bank))
    due = {card_id: {numbers[topic] for topic in wanted[each]} for card_id, each in cards if each in wanted}
    changed = {card_id: topics for card_id, topics in due.items() if known[card_id] != topics}
    if stale := [{"card": card_id} for card_id in changed if known[card_id]]:
        connection.execute(_FORGET, stale)
    if rows := [{"card_id": card_id, "topic_id": each} for card_id, topics in changed.items() for each in topics]:
        connection.execute(insert(CardTopicRow), rows)


def _numbers(connection: Connection, topics: Iterable[Topic]) -> dict[Topic, int]:
    """The rows of topics, made where they are new."""
    known = _known(connection)
    if new := [{"sort": topic.sort.value, "name": topic.name} for topic in topics if topic not in known]:
        connection.execute(insert(TopicRow), new)
        known = _known(connection)
    return known


def _known(connection: Connection) -> dict[Topic, int]:
    rows = connection.execute(select(TopicRow.sort, TopicRow.name, TopicRow.id))
    return {Topic(TopicSort(sort), name): number for sort, name, number in rows}
