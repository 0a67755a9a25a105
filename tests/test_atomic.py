"""Files appear whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from questions.atomic import replacing
from questions.errors import OutputNotWritable


def test_the_file_is_there_when_the_block_ends_well(tmp_path: Path) -> None:
    target = tmp_path / "x"
    target.write_text("old")
    with replacing(target, OutputNotWritable) as draft:
        draft.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_changes_when_it_does_not(tmp_path: Path) -> None:
    target = tmp_path / "x"
    target.write_text("old")
    with pytest.raises(RuntimeError), replacing(target, OutputNotWritable) as draft:
        draft.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_may_be_as_long_as_the_system_takes(tmp_path: Path) -> None:
    target = tmp_path / ("史" * 83 + ".docx")  # 254 bytes
    with replacing(target, OutputNotWritable) as draft:
        draft.write_text("new")
    assert target.read_text() == "new"


def test_refusals_of_the_system_are_told(tmp_path: Path) -> None:
    (tmp_path / "folder" / "full").mkdir(parents=True)
    for target in (tmp_path / "none" / "x", tmp_path / "folder"):
        with pytest.raises(OutputNotWritable), replacing(target, OutputNotWritable):
            pass
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_it_is_readable_by_whom_a_new_file_is(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with replacing(tmp_path / "x", OutputNotWritable):
        pass
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "usual").stat().st_mode
