"""Names found in sentences: the cases stand in cases/*.txt, title / sentence / expected names."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.documents.document import Document, Link, Passage, PassageKind
from questions.documents.script import HANS, convert
from questions.entities.entity import Entity, EntityType
from questions.entities.recogniser import Recogniser

CASES = Path(__file__).parent / "cases"


def blocks(file: str) -> list[list[str]]:
    """The blocks of lines of a case file; a case is a title, texts and the expected names."""
    return [block.split("\n") for block in (CASES / file).read_text(encoding="utf-8").strip().split("\n\n")]


def written(entity: Entity) -> str:
    """``text=name/type@side``: the name where it differs from the text, the side where it differs from the name."""
    name = "" if entity.name == entity.text else f"={entity.name}"
    side = f"@{entity.polity}" if entity.polity and entity.polity != entity.name else ""
    return f"{entity.text}{name}/{entity.type.value}{side}"


def document(name: str, *paragraphs: str, links: tuple[tuple[str, str], ...] = ()) -> Document:
    """A document of ``paragraphs``; ``links`` are texts in the first one with their targets."""
    passages = [Passage(PassageKind.PARAGRAPH, text, (0,), (0,)) for text in paragraphs]
    if links:
        places = [(paragraphs[0].index(text), text, target) for text, target in links]
        passages[0] = Passage(
            PassageKind.PARAGRAPH,
            paragraphs[0],
            (0,),
            (0,),
            tuple(Link(start, start + len(text), target) for start, text, target in places),
        )
    return Document(name, "", "\n\n".join(paragraphs), 0, "zh-Hant", tuple(passages))


@pytest.mark.parametrize("case", blocks("entities.txt"), ids=lambda case: case[0][2:])
def test_finds_the_names_of_a_sentence(case: list[str]) -> None:
    _, sentence, expected = case
    assert [written(entity) for entity in Recogniser().find(sentence)] == expected.replace("-", "").split()


@pytest.mark.parametrize("case", blocks("learned.txt"), ids=lambda case: case[0][2:])
def test_finds_names_that_the_document_taught(case: list[str]) -> None:
    _, *paragraphs, sentence, expected = case
    recogniser = Recogniser()
    recogniser.learn(document("taught.md", *paragraphs, sentence))
    assert [written(entity) for entity in recogniser.find(sentence)] == expected.split()


@pytest.mark.parametrize("case", blocks("entities.txt"), ids=lambda case: case[0][2:])
def test_spans_are_in_order_and_hold_their_text(case: list[str]) -> None:
    sentence = case[1]
    position = 0
    for entity in Recogniser().find(sentence):
        assert position <= entity.start < entity.end
        assert sentence[entity.start : entity.end] == entity.text
        position = entity.end


@pytest.mark.parametrize("case", blocks("entities.txt"), ids=lambda case: case[0][2:])
def test_both_scripts_give_the_same_names(case: list[str]) -> None:
    names = [(entity.name, entity.type) for entity in Recogniser().find(case[1])]
    assert [(entity.name, entity.type) for entity in Recogniser().find(convert(case[1], HANS))] == names


def test_a_link_target_is_a_name_though_its_text_runs_on() -> None:
    recogniser = Recogniser()
    taught = document("a.md", "歐陽彥清在宜水擊敗敵軍。", links=(("歐陽彥清在宜水", "歐陽彥清"),))
    recogniser.learn(taught)
    found = recogniser.find("其後歐陽彥清卻敗。")
    assert [(entity.text, entity.type) for entity in found] == [("歐陽彥清", EntityType.PERSON)]


def test_a_new_document_forgets_the_one_before() -> None:
    recogniser = Recogniser()
    recogniser.learn(document("a.md", "守將阿赤罕投降。", "守將阿赤罕被殺。"))
    assert [entity.text for entity in recogniser.find("後來阿赤罕卻又起兵")] == ["阿赤罕"]
    recogniser.learn(document("b.md", "元軍北返。"))
    assert not recogniser.find("後來阿赤罕卻又起兵")


def test_the_parts_of_a_long_document_add_up() -> None:
    recogniser = Recogniser()
    recogniser.learn(document("a.md", "守將阿赤罕投降。"))
    recogniser.learn(document("a.md", "元軍北返。"))
    assert [entity.text for entity in recogniser.find("後來阿赤罕卻又起兵")] == ["阿赤罕"]


def test_what_stands_before_the_first_date_is_learned_and_what_stands_between_dates_is_not() -> None:
    recogniser = Recogniser()
    told = ("守將阿赤罕投降。", "1232年，元軍北返。", "守將闊里台投降。", "1234年，元軍南下。")
    recogniser.learn(document("a.md", *told), dated={1, 3})
    assert [entity.text for entity in recogniser.find("後來阿赤罕卻又起兵")] == ["阿赤罕"]
    assert not recogniser.find("後來闊里台卻又起兵")
    recogniser.learn(document("b.md", *told))
    assert [entity.text for entity in recogniser.find("後來闊里台卻又起兵")] == ["闊里台"]


def test_nothing_is_found_in_no_text() -> None:
    assert Recogniser().find("") == ()
