import codecs
from pathlib import Path

import pytest

from questions.documents import read, reading
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
    for before, after in zip(parts, parts[1:], strict=False):
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
