"""Which files of a folder are documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.errors import Reason, UnreadableDocument
from questions.pipeline.gathering import gather, sample_notes


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("1234年，金亡。", "utf-8")


def test_folders_are_searched_in_order_of_names(tmp_path: Path) -> None:
    _make(tmp_path, "b.md", "a.txt", "sub/c.MARKDOWN", "picture.png", ".hidden.md", ".git/d.md", "README.md")
    found = [str(each.relative_to(tmp_path)) for each in gather([tmp_path]) if isinstance(each, Path)]
    assert found == ["a.txt", "b.md", str(Path("sub/c.MARKDOWN"))]


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    _make(tmp_path, "README", ".hidden.md")
    sources = [tmp_path / "README", tmp_path / ".hidden.md"]
    assert list(gather(sources)) == sources


def test_each_file_comes_once(tmp_path: Path) -> None:
    _make(tmp_path, "a.md")
    assert list(gather([tmp_path / "a.md", tmp_path, tmp_path])) == [tmp_path / "a.md"]


@pytest.mark.parametrize("names", [(), ("picture.png",), (".hidden.md",), ("readme.txt",)])
def test_a_folder_without_documents_is_trouble(tmp_path: Path, names: tuple[str, ...]) -> None:
    _make(tmp_path, *names)
    (trouble,) = gather([tmp_path])
    assert isinstance(trouble, UnreadableDocument)
    assert (trouble.path, trouble.reason) == (tmp_path, Reason.NO_DOCUMENTS)


def test_the_sample_notes_come_with_the_program() -> None:
    assert any(isinstance(each, Path) for each in gather([sample_notes()]))
