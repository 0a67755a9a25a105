from pathlib import Path

import pytest

from questions.documents.readers.html import HtmlReader
from tests.cases import Case, read_cases
from tests.documents.passages import check_places, shown

CASES = read_cases(Path(__file__).with_name("html_cases.txt"))
HEAD = """<!DOCTYPE html><html lang="zh-Hans-CN"><head><meta charset="utf-8"><title>甲&amp;乙之戰 - 維基百科</title>
<link rel="canonical" href="https://zh.wikipedia.org/wiki/X"><link rel="license" href="https://a.example/l"></head>"""


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_passages(case: Case, newline: str) -> None:
    passages = HtmlReader().passages(case.given.replace("\n", newline), 0)
    assert "\n".join(map(shown, passages)) == case.expected


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("start", [0, 1000])
def test_every_character_knows_its_place(case: Case, start: int) -> None:
    for passage in HtmlReader().passages(case.given, start):
        check_places(passage, case.given, start)


def test_the_head_tells_of_the_page() -> None:
    reader = HtmlReader()
    assert [passage.prose for passage in reader.passages(HEAD + "<p>文。</p>", 0)] == ["文。"]
    assert (reader.title, reader.url) == ("甲&乙之戰", "https://zh.wikipedia.org/wiki/X")
    assert (reader.licence, reader.script) == ("https://a.example/l", "zh-Hans")


def test_the_first_heading_is_the_title() -> None:
    reader = HtmlReader()
    list(reader.passages(HEAD + "<h1 id='firstHeading'><span>甲之戰</span></h1><p>文。</p>", 0))
    assert reader.title == "甲之戰"


def test_what_is_open_stays_open_in_the_next_stretch() -> None:
    reader = HtmlReader()
    first, second = "<main><h2>注釋</h2><ul><li>甲</li>", "<li>乙</li></ul></main><p>丙</p>"
    found = [*reader.passages(first, 0), *reader.passages(second, len(first))]
    assert list(map(shown, found)) == ["heading 2: 注釋", "apparatus: 甲", "apparatus: 乙"]
