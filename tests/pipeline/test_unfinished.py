"""A build that was stopped reads on from where it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.bank import open_bank
from questions.pipeline import reading
from questions.pipeline.building import Stage, Step, build

YEARS = range(1211, 1217)


class Stopped(Exception):  # noqa: N818 - somebody asked for it
    pass


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    for year in YEARS:
        (folder / f"{year}.md").write_text(f"# 記{year}\n\n{year}年三月，蒙古軍攻陷金朝西京。", "utf-8")
    return folder


@pytest.fixture
def read_names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the documents that were really read."""
    names: list[str] = []
    honest = reading._read
    monkeypatch.setattr(reading, "_read", lambda path: names.append(path.name) or honest(path))
    return names


def stop_after(count: int) -> object:
    def watch(step: Step) -> None:
        if step.stage is Stage.READING and step.done == count:
            raise Stopped

    return watch


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def test_reading_goes_on(notes: Path, tmp_path: Path, read_names: list[str]) -> None:
    path = tmp_path / "x.qbank"
    with pytest.raises(Stopped):
        build([notes], path, watch=stop_after(4))
    assert not path.exists()
    assert len(read_names) == 4
    report = build([notes], path)
    assert len(read_names) == report.read == len(YEARS)
    assert len(open_bank(path).documents()) == len(YEARS)
    assert files(tmp_path) == {"x.qbank"}


def test_the_bank_is_the_same_as_if_nobody_had_stopped_it(notes: Path, tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        build([notes], tmp_path / "a.qbank", watch=stop_after(3))
    build([notes], tmp_path / "a.qbank")
    build([notes], tmp_path / "b.qbank")
    stopped, straight = open_bank(tmp_path / "a.qbank"), open_bank(tmp_path / "b.qbank")
    assert set(stopped.claims()) == set(straight.claims())
    assert {each.id for each in stopped.questions()} == {each.id for each in straight.questions()}


def test_what_changed_meanwhile_is_read_again(notes: Path, tmp_path: Path, read_names: list[str]) -> None:
    path = tmp_path / "x.qbank"
    with pytest.raises(Stopped):
        build([notes], path, watch=stop_after(2))
    (notes / "1211.md").write_text("# 記1211\n\n1211年三月，蒙古軍攻陷金朝中都。", "utf-8")
    build([notes], path)
    assert read_names.count("1211.md") == 2
    assert any("中都" in claim.statement for claim in open_bank(path).claims())


def test_a_line_cut_off_by_a_crash(notes: Path, tmp_path: Path, read_names: list[str]) -> None:
    path = tmp_path / "x.qbank"
    with pytest.raises(Stopped):
        build([notes], path, watch=stop_after(3))
    (kept,) = [each for each in tmp_path.iterdir() if each.name.endswith(".reading")]
    kept.write_bytes(kept.read_bytes()[:-40])
    build([notes], path)
    assert len(read_names) == len(YEARS) + 1
    assert files(tmp_path) == {"x.qbank"}
