"""Two banks made one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from questions.bank import Bank, create_bank, open_bank, schema
from questions.bank.editing import REPORTED
from questions.errors import ImportReason, UnreadableImport
from questions.facts.fact import FactStatus
from questions.facts.review import Review, Ruling, Settlement
from questions.facts.review import Verdict as ReviewVerdict
from questions.importers.importing import Verdict, import_file
from questions.papers.paper import Item, Paper, Section
from questions.papers.serial import from_json, to_json
from questions.pipeline.building import build
from tests.bank.examples import QUESTIONS, WHEN
from tests.importers.samples import ALL_KINDS, empty_bank


def test_questions_of_both_are_there_once_and_the_others_words_hold(tmp_path: Path, bank: Bank) -> None:
    reworded = replace(WHEN, stem="蔡州何年陷落？")
    with create_bank(tmp_path / "other.qbank", "另一") as other:
        other.arrivals.take([reworded, *ALL_KINDS])
    report = import_file(tmp_path / "other.qbank", bank)
    assert report.counts == {Verdict.CHANGED: 1, Verdict.ADDED: len(ALL_KINDS)}
    assert list(bank.questions()) == [reworded, QUESTIONS[1], *ALL_KINDS]
    assert [version.question for version in bank.editing.versions(WHEN.id)] == [WHEN]


@pytest.mark.parametrize(("content", "reason"), [(None, ImportReason.MISSING), (b"text", ImportReason.OTHER_FORMAT)])
def test_what_is_no_bank_is_one_line(tmp_path: Path, bank: Bank, content: bytes | None, reason: ImportReason) -> None:
    file = tmp_path / "other.qbank"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UnreadableImport) as caught:
        import_file(file, bank)
    assert caught.value.reason is reason


def _made(folder: Path, name: str, title: str, text: str) -> Path:
    """A bank built of one document."""
    document = folder / f"{title}.md"
    document.write_text(text, "utf-8")
    build([document], folder / name, title=title)
    return folder / name


OURS = "1234年正月，宋軍與蒙古軍攻陷蔡州，金朝滅亡。1227年六月，西夏末主降蒙古，西夏滅亡。\n"
THEIRS = "1234年正月，宋蒙聯軍攻陷蔡州，金朝滅亡。1279年二月，宋軍在崖山戰敗，南宋滅亡。\n"


def test_documents_come_with_what_they_tell(tmp_path: Path) -> None:
    mine, other = _made(tmp_path, "mine.qbank", "金史", OURS), _made(tmp_path, "other.qbank", "元史", THEIRS)
    bytes_of_other = other.read_bytes()
    own, brought = open_bank(mine), open_bank(other)
    claims = {claim.statement for claim in (*own.claims(), *brought.claims())}
    asked = {question.id for question in (*own.questions(), *brought.questions())}
    report = import_file(other, own)
    assert (report.arrived.documents, report.arrived.namesakes) == (1, ())
    bank = open_bank(mine)
    assert [document.name for document in bank.documents()] == ["金史.md", "元史.md"]
    assert {claim.statement for claim in bank.claims()} == claims
    assert {question.id for question in bank.questions()} == asked
    assert any(fact.status is FactStatus.CORROBORATED for fact in bank.facts()), "蔡州 is told by both"
    facts = {fact.id for fact in bank.facts()}
    assert all(facts.issuperset(question.facts) for question in brought.questions())
    assert len(bank.glimpses()) == len(facts)
    assert bank.reviews.pending, "questions follow with the next build"
    assert other.read_bytes() == bytes_of_other
    assert sorted(each.name for each in tmp_path.iterdir()) == ["mine.qbank", "other.qbank", "元史.md", "金史.md"]


def test_taken_twice_it_changes_nothing_and_a_build_makes_the_same_as_of_both_documents(tmp_path: Path) -> None:
    mine, other = _made(tmp_path, "mine.qbank", "金史", OURS), _made(tmp_path, "other.qbank", "元史", THEIRS)
    import_file(other, open_bank(mine))
    report = import_file(other, open_bank(mine))
    assert set(report.counts) == {Verdict.UNCHANGED}
    assert report.arrived.documents == 0
    build([], mine)
    build([tmp_path / "金史.md", tmp_path / "元史.md"], tmp_path / "both.qbank")
    asked, expected = (
        {(each.id, each.asks, each.answer) for each in open_bank(path).questions()}
        for path in (mine, tmp_path / "both.qbank")
    )
    assert asked == expected


def test_decisions_come_along_and_the_banks_own_hold(tmp_path: Path) -> None:
    mine, other = _made(tmp_path, "mine.qbank", "金史", OURS), _made(tmp_path, "other.qbank", "元史", THEIRS)
    first, *_ = claims = open_bank(other).claims()
    open_bank(other).reviews.put([Review(first, ReviewVerdict.REJECTED)])
    open_bank(other).reviews.settle(Settlement("a", "b", Ruling.DISPUTED))
    open_bank(mine).reviews.settle(Settlement("b", "a", Ruling.SAME))
    import_file(other, open_bank(mine))
    bank = open_bank(mine)
    assert [(review.claim, review.verdict) for review in bank.reviews.all()] == [(first, ReviewVerdict.REJECTED)]
    assert bank.reviews.settlements() == [Settlement("b", "a", Ruling.SAME)]
    told = {claim for fact in bank.facts() for claim in fact.claims}
    assert first not in told
    assert told.issuperset(claims[1:])


def test_of_two_documents_of_one_name_the_banks_own_stays(tmp_path: Path) -> None:
    mine = _made(tmp_path, "mine.qbank", "金史", OURS)
    other = _made(tmp_path, "other.qbank", "金史", THEIRS)
    before = open_bank(mine).claims()
    report = import_file(other, open_bank(mine))
    assert (report.arrived.documents, report.arrived.namesakes) == (0, ("金史.md",))
    assert open_bank(mine).claims() == before
    assert report.counts[Verdict.ADDED], "its questions come all the same"


def test_a_bank_with_views_is_none(tmp_path: Path, bank: Bank) -> None:
    file = _made(tmp_path, "other.qbank", "元史", THEIRS)
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript("DROP TABLE papers; CREATE VIEW papers AS SELECT 1;")
    with pytest.raises(UnreadableImport):
        import_file(file, bank)


def test_a_bank_with_damaged_rows_is_one_line(tmp_path: Path, bank: Bank) -> None:
    file = _made(tmp_path, "other.qbank", "元史", THEIRS)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE questions SET kind = 'riddle'")
        connection.commit()
    before = list(bank.questions())
    with pytest.raises(UnreadableImport):
        import_file(file, bank)
    assert list(bank.questions()) == before


PAPER = Paper("期中考", (Section("一", (Item(WHEN.id, Fraction(2)), Item(QUESTIONS[1].id, Fraction(3)))),))


def _with_works(folder: Path) -> Path:
    """A bank whose teacher changed one question twice, retired another, tagged, heard a report and kept a paper."""
    with create_bank(folder / "other.qbank", "另一") as other:
        other.arrivals.take(QUESTIONS)
    other = open_bank(folder / "other.qbank")
    other.editing.revise(replace(WHEN, stem="蔡州何年陷落？"))
    other.editing.revise(replace(WHEN, stem="蔡州在哪一年陷落？"))
    other.editing.tag({WHEN.id: ["期中", "宋史"]})
    other.editing.report(WHEN.id)
    other.editing.retire([QUESTIONS[1].id])
    other.papers.put("p1", PAPER.title, to_json(PAPER))
    return folder / "other.qbank"


def _stems(bank: Bank, question: str) -> list[str]:
    return [version.question.stem for version in bank.editing.versions(question)]


def test_history_papers_and_retired_questions_come_along(tmp_path: Path) -> None:
    file, mine = _with_works(tmp_path), empty_bank(tmp_path)
    report = import_file(file, mine)
    assert report.company == [("import_papers", {"count": 1})]
    bank = open_bank(mine.address)
    (paper,) = bank.papers.all()
    assert from_json(paper.content) == PAPER
    assert bank.question(QUESTIONS[1].id) == QUESTIONS[1], "the paper has it, though it is out of use"
    assert [entry.retired for entry in bank.entries()] == [False, True]
    assert _stems(bank, WHEN.id) == ["蔡州何年陷落？", WHEN.stem]
    assert bank.entries()[0].tags == ("期中", "宋史", REPORTED)
    assert import_file(file, bank).counts == {Verdict.UNCHANGED: 1}
    assert len(open_bank(mine.address).papers.all()) == 1
    assert len(_stems(bank, WHEN.id)) == 2


def test_trying_tells_the_same_and_changes_nothing(tmp_path: Path) -> None:
    file, mine = _with_works(tmp_path), empty_bank(tmp_path)
    assert import_file(file, mine, only_try=True).company == [("import_papers", {"count": 1})]
    assert open_bank(mine.address).papers.all() == []


def test_both_histories_and_tags_are_kept_and_the_banks_own_paper_stays(tmp_path: Path, bank: Bank) -> None:
    file = _with_works(tmp_path)
    bank.editing.revise(replace(WHEN, stem="金亡於何年？"))
    bank.editing.tag({WHEN.id: ["遼史", "期中"]})
    bank.papers.put("p1", "期末考", to_json(replace(PAPER, title="期末考")))
    report = import_file(file, bank)
    assert report.company == [("import_other_paper", {"title": "期中考"})]
    assert [paper.title for paper in bank.papers.all()] == ["期末考"]
    assert bank.question(WHEN.id).stem == "蔡州在哪一年陷落？"
    assert _stems(bank, WHEN.id)[0] == "金亡於何年？", "what gave way last"
    assert set(_stems(bank, WHEN.id)) == {"金亡於何年？", WHEN.stem, "蔡州何年陷落？"}
    assert bank.entries()[0].tags == ("遼史", "期中", "宋史", REPORTED)
    assert QUESTIONS[1] in list(bank.questions()), "what the other retired stays in use"


@pytest.mark.parametrize(
    "damage",
    [
        """UPDATE papers SET content = '{"format": 1}'""",
        """UPDATE question_versions SET content = '{"kind": "riddle", "facts": []}'""",
        """UPDATE question_versions SET content = '['""",
    ],
)
def test_damaged_works_are_one_line(tmp_path: Path, bank: Bank, damage: str) -> None:
    file = _with_works(tmp_path)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(damage)
        connection.commit()
    with pytest.raises(UnreadableImport) as caught:
        import_file(file, bank)
    assert caught.value.reason is ImportReason.OTHER_FORMAT
    assert list(open_bank(bank.address).questions()) == QUESTIONS


def _as_of(file: Path, version: int) -> Path:
    """A bank with tables as an older version made them, by its migrations, and with its questions."""
    import_into = file.with_name(f"v{version}.qbank")
    engine = create_engine(f"sqlite:///{import_into}")
    config = Config()
    config.set_main_option("script_location", "questions.bank:migrations")
    with engine.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, f"{version:04}")
        schema.stamp(connection, version)
    engine.dispose()
    with closing(sqlite3.connect(import_into)) as old:
        old.execute("ATTACH ? AS new", (str(file),))
        for (table,) in old.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            if table != "alembic_version":
                columns = ", ".join(row[1] for row in old.execute(f"PRAGMA main.table_info({table})"))
                old.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        old.commit()
    return import_into


@pytest.mark.parametrize("version", [1, 2])
def test_banks_of_older_versions_are_read_and_left_alone(tmp_path: Path, version: int) -> None:
    other = _made(tmp_path, "other.qbank", "元史", THEIRS)
    old = _as_of(other, version)
    before = old.read_bytes()
    mine = empty_bank(tmp_path)
    report = import_file(old, mine)
    assert report.counts == {Verdict.ADDED: open_bank(other).count()}
    assert list(mine.questions()) == list(open_bank(other).questions())
    assert [claim.statement for claim in open_bank(mine.address).claims()] == [
        claim.statement for claim in open_bank(other).claims()
    ]
    assert old.read_bytes() == before
    assert not list(tmp_path.glob("*.bak")), "what is brought up to date is a copy"
