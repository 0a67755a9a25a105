"""What questions are about."""

from __future__ import annotations

from questions.authoring.topic import Topic, TopicSort
from questions.bank import Bank
from questions.bank.editing import REPORTED
from tests.bank.examples import WHEN, WHERE


def test_kinds_of_events_persons_sides_and_tags(bank: Bank) -> None:
    bank.editing.tag({WHERE.id: ["期末", REPORTED]})
    of_the_fact = (Topic(TopicSort.KIND, "battle"), Topic(TopicSort.SIDE, "宋"))
    assert bank.topics() == {WHEN.id: of_the_fact, WHERE.id: (*of_the_fact, Topic(TopicSort.TAG, "期末"))}


def test_questions_out_of_use_have_none(bank: Bank) -> None:
    bank.editing.retire([WHEN.id])
    assert set(bank.topics()) == {WHERE.id}
