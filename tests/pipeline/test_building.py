"""Building and rebuilding banks from small documents."""

from __future__ import annotations

import pickle
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

import questions
from questions.bank import open_bank
from questions.errors import NotABank, Reason, UnreadableDocument
from questions.pipeline.building import Stage, Step, build
from questions.pipeline.generator import generator

JIN = (
    "1234年正月，宋蒙聯軍攻陷蔡州。1233年四月，崔立獻汴京投降。"
    "1232年正月，蒙古軍在三峰山擊敗金軍。1211年，成吉思汗攻金朝。"
)
XIA = "1227年，蒙古滅西夏。1209年，成吉思汗圍攻中興府。1206年，鐵木真統一蒙古。1213年八月，夏兵攻破金朝邠州。"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "金.md").write_text(f"# 金朝滅亡\n\n{JIN}\n", "utf-8")
    (folder / "夏.md").write_text(f"# 西夏滅亡\n\n{XIA}\n", "utf-8")
    return folder


def test_documents_become_a_bank(notes: Path, tmp_path: Path) -> None:
    report = build([notes], tmp_path / "x.qbank", title="宋金蒙")
    bank = open_bank(tmp_path / "x.qbank")
    assert (report.read, report.unchanged, report.troubles) == (2, 0, ())
    assert report.added == report.questions == bank.count() > 8
    assert [(fact.id, fact.statement, fact.date) for fact in report.facts] == [
        (fact.id, fact.statement, fact.date) for fact in bank.facts()
    ]
    assert bank.title == "宋金蒙"
    assert {document.title for document in bank.documents()} == {"金朝滅亡", "西夏滅亡"}


def test_the_title_is_the_files_name_unless_one_is_given(notes: Path, tmp_path: Path) -> None:
    build([notes], tmp_path / "x.qbank")
    assert open_bank(tmp_path / "x.qbank").title == "x"
    build([notes], tmp_path / "x.qbank", title="宋金蒙")
    build([notes / "金.md"], tmp_path / "x.qbank")
    assert open_bank(tmp_path / "x.qbank").title == "宋金蒙"


def test_a_second_time_with_nothing_new_does_no_work(notes: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.qbank"
    first = build([notes], path)
    before = path.read_bytes()
    steps: list[Step] = []
    report = build([notes], path, watch=steps.append)
    assert (report.read, report.unchanged, report.questions) == (0, 2, first.questions)
    assert steps == []
    assert path.read_bytes() == before


def test_only_what_changed_is_read_again(notes: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.qbank"
    build([notes], path)
    before = {question.id: question for question in open_bank(path).questions()}
    (notes / "夏.md").write_text(f"# 西夏滅亡\n\n{XIA}1224年，夏獻宗聯金抗蒙。\n", "utf-8")
    report = build([notes], path)
    assert (report.read, report.unchanged) == (1, 1)
    after = {question.id: question for question in open_bank(path).questions()}
    kept = before.keys() & after.keys()
    assert len(kept) > len(before) / 2  # a new neighbour may serve as a better distractor for a few


def test_a_bank_that_grows_asks_of_the_same_facts_and_keeps_what_it_asked(notes: Path, tmp_path: Path) -> None:
    build([notes / "夏.md", notes / "金.md"], tmp_path / "at once.qbank")
    build([notes / "夏.md"], tmp_path / "grown.qbank")
    before = {question.id for question in open_bank(tmp_path / "grown.qbank").questions()}
    build([notes / "金.md"], tmp_path / "grown.qbank")
    at_once, grown = open_bank(tmp_path / "at once.qbank"), open_bank(tmp_path / "grown.qbank")
    asked, at_once_asked = ({question.id: question for question in each.questions()} for each in (grown, at_once))
    assert len(before - asked.keys()) <= len(before) / 20  # what others tell may forbid a few
    assert all(asked[each] == at_once_asked[each] for each in asked.keys() & at_once_asked.keys())
    assert {each.facts[0] for each in asked.values()} == {each.facts[0] for each in at_once_asked.values()}
    assert grown.facts() == at_once.facts()
    assert grown.documents() == at_once.documents()


def test_what_a_person_edited_survives(notes: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.qbank"
    build([notes], path)
    edited = replace(next(open_bank(path).questions()), stem="金朝亡於何年？")
    open_bank(path).editing.revise(edited)
    (notes / "夏.md").write_text("1227年，蒙古滅西夏。", "utf-8")
    assert build([notes], path).kept == 1
    assert open_bank(path).question(edited.id) == edited


def test_what_cannot_be_read_is_told_and_the_rest_built(notes: Path, tmp_path: Path) -> None:
    (notes / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    (notes / "empty.md").touch()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "金.md").write_text("1234年，金亡。", "utf-8")
    report = build([notes, tmp_path / "none.md", tmp_path / "other"], tmp_path / "x.qbank")
    assert report.read == 2
    assert {(each.path.name, each.reason) for each in report.troubles} == {
        ("picture.md", Reason.NOT_TEXT),
        ("empty.md", Reason.EMPTY),
        ("none.md", Reason.MISSING),
        ("金.md", Reason.NAMESAKE),
    }


def test_no_bank_of_nothing(tmp_path: Path) -> None:
    report = build([tmp_path / "none.md"], tmp_path / "x.qbank")
    assert len(report.troubles) == 1
    assert not (tmp_path / "x.qbank").exists()


def test_what_the_watcher_raises_stops_the_build_and_changes_nothing(notes: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.qbank"
    build([notes], path)
    before = list(open_bank(path).questions())
    (notes / "夏.md").write_text("1227年，蒙古滅西夏。", "utf-8")

    class Cancelled(Exception):  # noqa: N818
        pass

    def cancel(step: Step) -> None:
        if step.stage is Stage.WRITING:
            raise Cancelled

    with pytest.raises(Cancelled):
        build([notes], path, watch=cancel)
    assert list(open_bank(path).questions()) == before
    assert {each.name for each in tmp_path.iterdir() if each.is_file()} <= {"x.qbank", ".x.qbank.reading"}


def test_steps_are_told(notes: Path, tmp_path: Path) -> None:
    steps: list[Step] = []
    report = build([notes], tmp_path / "x.qbank", watch=steps.append)
    reading = [step for step in steps if step.stage is Stage.READING]
    assert [(step.done, step.total) for step in reading] == [(1, 2), (2, 2)]
    assert {step.name for step in reading} == {"金.md", "夏.md"}
    assert steps[-1] == Step(Stage.WRITING, report.questions, None)


def test_several_processes_make_the_same_bank(notes: Path, tmp_path: Path) -> None:
    (notes / "empty.md").touch()
    report = build([notes], tmp_path / "two.qbank", jobs=2)
    build([notes], tmp_path / "one.qbank")
    assert [each.reason for each in report.troubles] == [Reason.EMPTY]
    assert list(open_bank(tmp_path / "two.qbank").questions()) == list(open_bank(tmp_path / "one.qbank").questions())


def test_a_file_that_is_no_bank_is_not_overwritten(notes: Path, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("親愛的朋友", "utf-8")
    with pytest.raises(NotABank):
        build([notes], path)
    assert path.read_text("utf-8") == "親愛的朋友"


def test_troubles_come_back_from_other_processes() -> None:
    trouble = pickle.loads(pickle.dumps(UnreadableDocument("x.md", Reason.EMPTY)))
    assert (trouble.path, trouble.reason, trouble.code) == (Path("x.md"), Reason.EMPTY, "document_empty")


def test_the_generator_names_the_version_of_the_package() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert questions.__version__ == project["version"]
    assert generator().startswith(f"{questions.__version__}+")


def test_facts_lead_with_questions_of_different_kinds(notes: Path, tmp_path: Path) -> None:
    build([notes], tmp_path / "x.qbank")
    leading = {}
    for ref in open_bank(tmp_path / "x.qbank").index():
        leading.setdefault(ref.fact_ids[0], ref.kind)
    assert len(set(leading.values())) > 1
