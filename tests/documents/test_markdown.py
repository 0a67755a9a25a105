from pathlib import Path

import pytest

from questions.documents.document import Passage, PassageKind
from questions.documents.readers.markdown import MarkdownReader
from tests.cases import Case, read_cases

CASES = read_cases(Path(__file__).with_name("markdown_cases.txt"))


def shown(passage: Passage) -> str:
    kind = f"heading {passage.level}" if passage.kind is PassageKind.HEADING else passage.kind.value
    links = ", ".join(f"{passage.prose[link.start : link.end]}={link.target}" for link in passage.links)
    return f"{kind}: {passage.prose}" + (f" → {links}" if links else "")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_passages(case: Case) -> None:
    passages = MarkdownReader().passages(case.given, 0)
    assert "\n".join(map(shown, passages)) == case.expected


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("start", [0, 1000])
def test_every_character_knows_its_place(case: Case, start: int) -> None:
    for passage in MarkdownReader().passages(case.given, start):
        for offset, character in enumerate(passage.prose):
            source = case.given[passage.source_offset(offset) - start]
            assert source == character or (character == " " and source.isspace())


def test_the_source_note_gives_title_and_address() -> None:
    reader = MarkdownReader()
    address = "https://zh.wikipedia.org/wiki/甲之戰"
    note = f"> 本文内容由[甲](x)转换而来。\n\n> 本文内容由[甲之戰]({address})转换而来。\n\n文。"
    assert [passage.prose for passage in reader.passages(note, 0)] == ["文。"]
    assert (reader.title, reader.url) == ("甲之戰", address)
