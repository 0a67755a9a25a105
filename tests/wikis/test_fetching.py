"""Articles come politely, once, with everything a source line needs."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from questions.documents.reading import read
from questions.errors import OutputNotWritable, WikiReason, WikiTrouble
from questions.wikis import Fetched, fetch
from questions.wikis.api import address_of
from tests.wikis.loopback import SmallWiki, running


@pytest.fixture
def wiki() -> Iterator[SmallWiki]:
    small = SmallWiki(
        texts={
            "蔡州之戰": (12, "1234年正月，'''蔡州'''陷落，[[金哀宗]]自縊。"),
            "A/B: 戰": (3, "1120年，金軍攻陷上京。"),
        },
        redirects={"蔡州戰役": "蔡州之戰"},
        converted={"蔡州之战": "蔡州之戰"},
    )
    with running(small):
        yield small


@pytest.fixture
def waits() -> list[float]:
    return []


def test_an_article_is_a_document_like_any_other(wiki: SmallWiki, tmp_path: Path, waits: list[float]) -> None:
    (fetched,) = fetch(["蔡州之戰"], wiki.address, tmp_path, sleep=waits.append)
    assert fetched.fresh
    assert fetched.path is not None
    (document,) = read(fetched.path)
    assert document.title == "蔡州之戰"
    assert document.url == "https://example.org/wiki/蔡州之戰?oldid=12"
    assert document.licence == "CC BY-SA 4.0"
    assert [passage.prose for passage in document.passages] == ["1234年正月，蔡州陷落，金哀宗自縊。"]
    assert len(waits) >= 2  # one request at a time, a while between them
    assert all("Jinian" in agent for agent in wiki.agents)
    assert all(asked["maxlag"] == "5" for asked in wiki.asked)


def test_what_is_kept_is_not_fetched_again(wiki: SmallWiki, tmp_path: Path, waits: list[float]) -> None:
    fetch(["蔡州之戰"], wiki.address, tmp_path, sleep=waits.append)
    wiki.asked.clear()
    (again,) = fetch(["蔡州之戰"], wiki.address, tmp_path, sleep=waits.append)
    assert not again.fresh
    assert not any("content" in asked.get("rvprop", "") for asked in wiki.asked)
    wiki.texts["蔡州之戰"] = (13, "1234年，金亡。")
    (changed,) = fetch(["蔡州之戰"], wiki.address, tmp_path, sleep=waits.append)
    assert changed.fresh
    assert "金亡" in (changed.path or tmp_path).read_text("utf-8")


def test_redirects_scripts_and_what_is_not_there(wiki: SmallWiki, tmp_path: Path, waits: list[float]) -> None:
    told: list[tuple[int, int]] = []
    fetched = fetch(
        ["蔡州戰役", " 蔡州之战 ", "無此條目", "蔡州戰役", ""],
        wiki.address,
        tmp_path,
        watch=lambda *far: told.append(far),
        sleep=waits.append,
    )
    assert [(each.title, each.path is not None) for each in fetched] == [
        ("蔡州戰役", True),
        ("蔡州之战", True),
        ("無此條目", False),
    ]
    assert fetched[0].path == fetched[1].path
    assert fetched[2] == Fetched("無此條目", None)
    assert told == [(3, 3)]


def test_a_title_leads_to_no_other_folder(wiki: SmallWiki, tmp_path: Path, waits: list[float]) -> None:
    wiki.texts["../../etc/passwd"] = (1, "1120年。")
    fetched = fetch(["A/B: 戰", "../../etc/passwd"], wiki.address, tmp_path / "kept", sleep=waits.append)
    for each in fetched:
        assert each.path is not None
        assert each.path.resolve().is_relative_to((tmp_path / "kept").resolve())
        assert each.path.is_file()


def test_patience_with_a_busy_wiki(wiki: SmallWiki, tmp_path: Path, waits: list[float]) -> None:
    wiki.busy = 2
    (fetched,) = fetch(["蔡州之戰"], wiki.address, tmp_path, sleep=waits.append)
    assert fetched.fresh
    assert waits.count(7.0) == 2
    wiki.busy = 100
    with pytest.raises(WikiTrouble) as caught:
        fetch(["蔡州之戰"], wiki.address, tmp_path, sleep=waits.append)
    assert caught.value.reason is WikiReason.BUSY


@pytest.mark.parametrize(
    "garbage", [b"<html>", b"[]", b"{}", b'{"query": {}}', b'{"error": {"code": "readapidenied"}}']
)
def test_somebody_else_answers(wiki: SmallWiki, tmp_path: Path, waits: list[float], garbage: bytes) -> None:
    wiki.garbage = garbage
    with pytest.raises(WikiTrouble) as caught:
        fetch(["蔡州之戰"], wiki.address, tmp_path, sleep=waits.append)
    assert caught.value.reason is WikiReason.NO_WIKI


def test_nobody_answers(tmp_path: Path, waits: list[float]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(WikiTrouble) as caught:
        fetch(["蔡州之戰"], f"http://127.0.0.1:{port}", tmp_path, sleep=waits.append)
    assert caught.value.reason is WikiReason.UNREACHABLE


def test_a_folder_that_cannot_be_made(wiki: SmallWiki, tmp_path: Path, waits: list[float]) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputNotWritable):
        fetch(["蔡州之戰"], wiki.address, tmp_path / "file", sleep=waits.append)


@pytest.mark.parametrize(
    ("wiki", "address"),
    [
        ("zh.wikipedia.org", "https://zh.wikipedia.org/w/api.php"),
        ("https://zh.wikipedia.org/wiki/金朝", "https://zh.wikipedia.org/w/api.php"),
        ("http://127.0.0.1:8000/api.php", "http://127.0.0.1:8000/api.php"),
    ],
)
def test_addresses(wiki: str, address: str) -> None:
    assert address_of(wiki) == address


@pytest.mark.parametrize("wiki", ["file:///etc/passwd", "", "ftp://example.org"])
def test_no_addresses(wiki: str) -> None:
    with pytest.raises(WikiTrouble):
        address_of(wiki)
