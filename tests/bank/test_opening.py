"""Files that are no banks, older and newer banks, and the system's refusals: one clear error each."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from questions.bank import Bank, create_bank, open_bank, schema
from questions.bank.engine import APPLICATION_ID, address_of, connect
from questions.errors import BankBusy, BankMissing, BankNotWritable, BankTrouble, NewerBank, NotABank
from tests.bank.examples import DOCUMENTS, FACTS, QUESTIONS


def _file(bank: Bank) -> Path:
    return Path(str(bank.address))


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (None, BankMissing),
        (b"", NotABank),
        ("宋史".encode(), NotABank),
        (b"SQLite format 3\0" + b"\xff" * 4096, NotABank),
    ],
    ids=["missing", "empty", "text", "damaged"],
)
def test_what_is_no_bank(tmp_path: Path, content: bytes | None, trouble: type[BankTrouble]) -> None:
    path = tmp_path / "x.qbank"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(trouble) as caught:
        open_bank(path)
    assert caught.value.path == path


def test_a_folder_is_no_bank(tmp_path: Path) -> None:
    with pytest.raises(BankTrouble):
        open_bank(tmp_path)


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE questions (id)")
    before = path.read_bytes()
    with pytest.raises(NotABank):
        open_bank(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_bank_is_told_when_it_is_read(bank: Bank) -> None:
    path = _file(bank)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(NotABank):
        open_bank(path).facts()


def test_a_bank_without_its_identity_is_damaged(bank: Bank) -> None:
    with closing(sqlite3.connect(_file(bank))) as file:
        file.execute("DELETE FROM meta")
        file.commit()
    with pytest.raises(NotABank):
        open_bank(_file(bank))


def test_newer_banks_are_refused_untouched(bank: Bank) -> None:
    with closing(sqlite3.connect(_file(bank))) as file:
        file.execute(f"PRAGMA user_version={schema.LATEST + 1}")
    with pytest.raises(NewerBank):
        open_bank(_file(bank))


def test_older_banks_are_copied_and_carried_forward(tmp_path: Path) -> None:
    path = tmp_path / "old.qbank"
    with closing(sqlite3.connect(path)) as file:  # version 0: a bank's header and no table yet
        file.execute(f"PRAGMA application_id={APPLICATION_ID}")
        file.execute("CREATE TABLE kept (answer)")
        file.execute("INSERT INTO kept VALUES (42)")
        file.commit()
    engine = connect(address_of(path))
    schema.make_current(engine)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT answer FROM kept")).scalar_one() == 42
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == schema.LATEST
    with closing(sqlite3.connect(tmp_path / "old.qbank.v0.bak")) as copy:
        assert copy.execute("SELECT answer FROM kept").fetchone() == (42,)
        assert copy.execute("PRAGMA user_version").fetchone() == (0,)


def test_a_migration_that_fails_leaves_the_old_bank(tmp_path: Path) -> None:
    path = tmp_path / "old.qbank"
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA application_id={APPLICATION_ID}")
        file.execute("CREATE TABLE questions (in_the_way)")
    with pytest.raises(Exception, match="already exists"):
        open_bank(path)
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT name FROM sqlite_master").fetchall() == [("questions",)]


def test_migrations_and_models_make_the_same_tables(tmp_path: Path, bank: Bank) -> None:
    migrated = tmp_path / "migrated.qbank"
    with closing(sqlite3.connect(migrated)) as file:
        file.execute(f"PRAGMA application_id={APPLICATION_ID}")
    schema.make_current(connect(address_of(migrated)))
    assert _tables(migrated) == _tables(_file(bank))


def _tables(path: Path) -> dict[str, list[str]]:
    """What each table and index is made of; the order of constraints means nothing."""
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: sorted(re.findall(r"[^\s,()]+", sql)) for name, sql in rows}


def test_header_and_revision_agree(bank: Bank) -> None:
    with connect(address_of(_file(bank))).connect() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == schema.LATEST
        assert int(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()) == schema.LATEST


def test_latest_is_the_newest_revision() -> None:
    versions = Path(schema.__file__).parent / "migrations" / "versions"
    assert max(path.name for path in versions.glob("v*.py")).startswith(f"v{schema.LATEST:04}_")


def test_opening_a_current_bank_does_not_load_alembic(bank: Bank) -> None:
    program = (
        "import sys; from questions.bank import open_bank; open_bank(sys.argv[1]).index(); "
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(bank.address)], check=True, timeout=60)


def test_a_finished_bank_is_one_file_that_can_be_handed_out(bank: Bank, tmp_path: Path) -> None:
    bank.store(DOCUMENTS, FACTS, QUESTIONS)
    assert [path.name for path in tmp_path.iterdir()] == [_file(bank).name]
    (tmp_path / "handed out").mkdir()
    copy = shutil.copy(_file(bank), tmp_path / "handed out")
    assert list(open_bank(copy).questions()) == QUESTIONS


def test_reading_goes_on_while_another_writes(bank: Bank) -> None:
    with closing(sqlite3.connect(_file(bank), isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE questions SET retired = 1")
        assert list(bank.questions()) == QUESTIONS


def test_writing_waits_its_turn_and_then_says_so(bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("questions.bank.engine._BUSY_TIMEOUT_S", 0.05)
    mine = open_bank(bank.address)
    with closing(sqlite3.connect(_file(bank), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BankBusy):
            mine.store(DOCUMENTS, FACTS, QUESTIONS)
    mine.store(DOCUMENTS, FACTS, QUESTIONS)


def test_a_folder_that_is_not_there_is_told_by_the_banks_name(tmp_path: Path) -> None:
    path = tmp_path / "no such folder" / "x.qbank"
    with pytest.raises(BankNotWritable) as caught, create_bank(path, "x"):
        pass
    assert caught.value.path == path


def test_an_address_opens_as_well_as_a_path(bank: Bank) -> None:
    assert open_bank(f"sqlite:///{bank.address}").bank_id == bank.bank_id


def test_foreign_keys_are_kept(bank: Bank) -> None:
    with connect(address_of(_file(bank))).connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
