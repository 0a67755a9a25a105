import codecs
from itertools import pairwise
from pathlib import Path

import pytest

from questions.documents import read, reading
from questions.documents.licence import licence_of
from questions.errors import Reason, UnreadableDocument

TRADITIONAL = "1234年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊，金朝滅亡。此後兩國接壤，戰事又起。"
SIMPLIFIED = "1234年正月，宋蒙联军攻陷蔡州，金哀宗自缢，金朝灭亡。此后两国接壤，战事又起。"


def text_of(path: Path) -> str:
    return "".join(document.text for document in read(path))


@pytest.mark.parametrize("text", [TRADITIONAL, SIMPLIFIED])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_encodings(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert text_of(path) == text


@pytest.mark.parametrize("encoding", ["big5", "big5hkscs"])
def test_big5(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TRADITIONAL.encode(encoding))
    assert text_of(path) == TRADITIONAL


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b" \n\n\t", Reason.EMPTY),
        (codecs.BOM_UTF8, Reason.EMPTY),
        (bytes(range(256)) * 40, Reason.NOT_TEXT),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(200)) * 9, Reason.NOT_TEXT),
        ("Zürich, à la Könıg straße".encode("latin-1", "ignore") * 30, Reason.ENCODING),
    ],
)
def test_refused(tmp_path: Path, content: bytes, reason: Reason) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    with pytest.raises(UnreadableDocument) as trouble:
        list(read(path))
    assert (trouble.value.path, trouble.value.reason) == (path, reason)


def test_missing_and_folder(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.txt", Reason.MISSING), (tmp_path, Reason.UNREADABLE)):
        with pytest.raises(UnreadableDocument) as trouble:
            list(read(path))
        assert trouble.value.reason is reason


def test_broken_further_on(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TRADITIONAL.encode() * 20_000 + b"\xff\xfe\xff")
    with pytest.raises(UnreadableDocument) as trouble:
        list(read(path))
    assert trouble.value.reason is Reason.ENCODING


def test_newlines_keep_their_offsets(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(("背景\r\n\r\n" + TRADITIONAL).encode())
    (document,) = read(path)
    passage = document.passages[1]
    start, end = passage.source_span(0, 5)
    assert document.slice(start, end) == passage.prose[:5] == "1234年"


def test_a_long_file_comes_in_parts_that_join_without_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PART_CHARACTERS", 1000)
    path = tmp_path / "a.txt"
    whole = "\n\n".join(f"{TRADITIONAL}第{number}段。" for number in range(20_000))
    path.write_text(whole, encoding="utf-8", newline="")
    parts = list(read(path))
    assert len(parts) > 1
    assert "".join(part.text for part in parts) == whole
    for before, after in pairwise(parts):
        assert after.start == before.start + len(before.text)
    last = parts[-1].passages[-1]
    assert last.prose.endswith("第19999段。")
    assert last.source_offset(len(last.prose) - 1) == len(whole) - 1


@pytest.mark.parametrize(("text", "script"), [(TRADITIONAL, "zh-Hant"), (SIMPLIFIED, "zh-Hans")])
def test_script(tmp_path: Path, text: str, script: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    (document,) = read(path)
    assert document.script == script


WIKITEXT = f"'''甲之戰'''是[[南宋]]與[[蒙古]]之戰<ref>某書</ref>。\n\n== 背景 ==\n[[理宗]]時，{TRADITIONAL}"
HTML = f"<!DOCTYPE html>\n<html><body><h1>甲之戰</h1><p>{TRADITIONAL}</p></body></html>"
MARKDOWN = f"# 甲之戰\n\n**甲之戰**是[南宋](../Page/南宋.md)之戰[[1]](#a)。\n\n{TRADITIONAL}"


@pytest.mark.parametrize(
    ("name", "text", "first"),
    [
        ("a.txt", WIKITEXT, "甲之戰是南宋與蒙古之戰。"),
        ("a.text", HTML, "甲之戰"),
        ("a.txt", MARKDOWN, "甲之戰"),
        ("a.txt", TRADITIONAL, TRADITIONAL),
        ("a.wiki", WIKITEXT, "甲之戰是南宋與蒙古之戰。"),
        ("a.MediaWiki", WIKITEXT, "甲之戰是南宋與蒙古之戰。"),
        ("a.xhtml", HTML, "甲之戰"),
        ("a.htm", HTML, "甲之戰"),
        ("a.md", MARKDOWN, "甲之戰"),
        ("a", MARKDOWN, "甲之戰"),
    ],
)
def test_the_reader_follows_the_name_and_the_look(tmp_path: Path, name: str, text: str, first: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    (document,) = read(path)
    assert document.passages[0].prose == first
    assert TRADITIONAL in document.passages[-1].prose


@pytest.mark.parametrize(("charset", "codec"), [("gb2312", "gb18030"), ("BIG5", "big5"), ("utf-8", "utf-8")])
def test_a_page_tells_its_encoding(tmp_path: Path, charset: str, codec: str) -> None:
    path = tmp_path / "a.html"
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"></head>元祐三年</html>'
    path.write_bytes(page.encode(codec))
    assert [passage.prose for document in read(path) for passage in document.passages] == ["元祐三年"]


@pytest.mark.parametrize(("language", "script"), [("zh-TW", "zh-Hant"), ("zh-CN", "zh-Hans"), ("en", "zh-Hant")])
def test_the_language_of_a_page_counts_where_its_text_does_not_tell(tmp_path: Path, language: str, script: str) -> None:
    path = tmp_path / "a.html"
    path.write_text(f'<html lang="{language}"><p>元年三月</p></html>', encoding="utf-8")
    (document,) = read(path)
    assert document.script == script


WIKIPEDIA = "https://zh.wikipedia.org/wiki/X"


@pytest.mark.parametrize(
    ("url", "declared", "text", "licence"),
    [
        (WIKIPEDIA, "", "甲。", "CC BY-SA"),
        (WIKIPEDIA, "", "本文採用 CC BY-SA 4.0 授權。", "CC BY-SA 4.0"),
        (WIKIPEDIA, "https://creativecommons.org/licenses/by-sa/3.0/deed.zh", "", "CC BY-SA 3.0"),
        ("https://a.example", "https://creativecommons.org/publicdomain/zero/1.0/", "", "CC0 1.0"),
        ("https://a.example", "MIT", "CC BY-SA 4.0", "MIT"),
        ("https://a.example", "", "CC BY-SA 4.0", ""),
    ],
)
def test_licence(url: str, declared: str, text: str, licence: str) -> None:
    assert licence_of(url, declared, text) == licence
