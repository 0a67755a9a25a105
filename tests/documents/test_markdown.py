from pathlib import Path

import pytest

from questions.documents.readers.markdown import MarkdownReader
from tests.cases import Case, read_cases
from tests.documents.passages import check_places, shown

CASES = read_cases(Path(__file__).with_name("markdown_cases.txt"))


def prose_of(text: str) -> list[str]:
    return [passage.prose for passage in MarkdownReader().passages(text, 0)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_passages(case: Case) -> None:
    passages = MarkdownReader().passages(case.given, 0)
    assert "\n".join(map(shown, passages)) == case.expected


@pytest.mark.parametrize("case", CASES, ids=str)
def test_windows_newlines_change_nothing(case: Case) -> None:
    passages = MarkdownReader().passages(case.given.replace("\n", "\r\n"), 0)
    assert "\n".join(map(shown, passages)) == case.expected


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("start", [0, 1000])
def test_every_character_knows_its_place(case: Case, start: int) -> None:
    for passage in MarkdownReader().passages(case.given, start):
        check_places(passage, case.given, start)


def test_the_source_note_gives_title_and_address() -> None:
    reader = MarkdownReader()
    address = "https://zh.wikipedia.org/wiki/甲之戰"
    note = f"> 本文内容由[甲](x)转换而来。\n\n> 本文内容由[甲之戰]({address})转换而来。\n\n文。"
    assert [passage.prose for passage in reader.passages(note, 0)] == ["文。"]
    assert (reader.title, reader.url) == ("甲之戰", address)


def test_front_matter_tells_of_the_text() -> None:
    reader = MarkdownReader()
    lines = ("title: '甲之戰'", "source: https://a.example/b", "授權：CC BY 4.0", "date: 2001-02-03", "tags: [戰]")
    text = "\n".join(("---", *lines, "---", "", "1206年，大會。"))
    (passage,) = reader.passages(text, 0)
    check_places(passage, text)
    assert passage.prose == "1206年，大會。"
    assert (reader.title, reader.url) == ("甲之戰", "https://a.example/b")
    assert (reader.licence, reader.date) == ("CC BY 4.0", "2001-02-03")


def test_a_rule_at_the_beginning_is_no_front_matter() -> None:
    assert prose_of("---\n\n甲。\n\n---\n\n乙。") == ["甲。", "乙。"]


def test_underlined_headings() -> None:
    passages = MarkdownReader().passages("甲之戰\n===\n\n背景\n---\n\n文。\n---\n完。", 0)
    assert list(map(shown, passages)) == ["heading 1: 甲之戰", "heading 2: 背景", "paragraph: 文。", "paragraph: 完。"]


def test_tables_are_left_out() -> None:
    assert prose_of("甲。\n\n年份 | 事\n---|---\n1206年 | 乙\n\n丙。") == ["甲。", "丙。"]
    assert prose_of("甲。\n\n年份     事\n------  -----\n1206年    乙\n\n丙。") == ["甲。", "丙。"]


def test_the_title_is_the_first_heading_without_markup() -> None:
    reader = MarkdownReader()
    list(reader.passages("# **甲**之戰 #\n\n文。", 0))
    assert reader.title == "甲之戰"
