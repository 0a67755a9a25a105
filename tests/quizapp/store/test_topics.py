"""What cards are about: from the bank, followed when it changes, and asked for."""

from __future__ import annotations

from dataclasses import replace

from questions.authoring.topic import Topic, TopicSort
from quizapp.store import Collection
from quizapp.study.scope import Part
from tests.quizapp.study.stubs import MORNING, StubBank, bank

MENG_GONG = Topic(TopicSort.PERSON, "孟珙")
AIZONG = Topic(TopicSort.PERSON, "金哀宗")
SIEGE = Topic(TopicSort.KIND, "battle")
EXAM = Topic(TopicSort.TAG, "期末")


def about(collection: Collection, *topics: Topic) -> list[str]:
    part = Part(topics=topics)
    return [card.question_id for card in collection.new_cards(["a", "b"], MORNING, part)]


def opened(collection: Collection, name: str, **topics: tuple[Topic, ...]) -> StubBank:
    source = bank(name, 3)
    source.about = {f"{name}-00{key[1:]}": each for key, each in topics.items()}
    collection.sync_bank(source, f"/{name}", MORNING)
    return source


def test_cards_about_something(collection: Collection) -> None:
    opened(collection, "a", q0=(MENG_GONG, SIEGE), q1=(AIZONG, SIEGE))
    opened(collection, "b", q2=(AIZONG,))
    assert about(collection, AIZONG) == ["a-001", "b-002"]
    assert about(collection, SIEGE) == ["a-000", "a-001"]
    assert about(collection, AIZONG, SIEGE) == ["a-001"], "all of the topics"
    assert about(collection, EXAM) == []
    assert collection.unseen(["a", "b"], Part(topics=(AIZONG,))) == 2


def test_topics_the_most_often_asked_first(collection: Collection) -> None:
    opened(collection, "a", q0=(MENG_GONG, AIZONG), q1=(AIZONG, SIEGE))
    opened(collection, "b", q0=(EXAM,))
    assert collection.topics(["a"]) == [SIEGE, AIZONG, MENG_GONG]
    assert collection.topics(["a", "b"]) == [SIEGE, AIZONG, MENG_GONG, EXAM]
    assert collection.topics([]) == []


def test_changes_of_the_bank_are_followed(collection: Collection) -> None:
    source = opened(collection, "a", q0=(MENG_GONG,), q1=(MENG_GONG,))
    source.about = {"a-000": (AIZONG,), "a-002": (MENG_GONG,)}
    collection.sync_bank(source, "/a", MORNING)
    assert about(collection, MENG_GONG) == ["a-002"]
    assert about(collection, AIZONG) == ["a-000"]


def test_cards_out_of_use_keep_their_topics(collection: Collection) -> None:
    source = opened(collection, "a", q0=(MENG_GONG,))
    fewer = replace(source, refs=source.refs[1:], about={})
    collection.sync_bank(fewer, "/a", MORNING)
    assert about(collection, MENG_GONG) == []
    assert collection.topics(["a"]) == []
    collection.sync_bank(source, "/a", MORNING)
    assert about(collection, MENG_GONG) == ["a-000"]
