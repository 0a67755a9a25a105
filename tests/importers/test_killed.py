"""An import that is killed, wherever it is, leaves the bank as it was; the next one finds nothing in its way."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from questions.bank import Bank, create_bank, open_bank
from questions.importers.importing import Verdict, import_file
from tests.bank.examples import QUESTIONS, WHEN
from tests.importers.samples import json_lines

ROOT = Path(__file__).resolve().parents[2]
MANY = [replace(WHEN, id=f"q{number}", stem=f"第{number}題，蔡州何年陷落？") for number in range(500)]
CHANGED = [replace(WHEN, stem="蔡州何年陷落？"), *MANY]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")


def killed(bank: Bank, file: Path, where: str) -> None:
    """Import ``file`` in a process that dies when it is about to do ``where``."""
    call = [sys.executable, "-m", "tests.importers.killed_child", str(bank.address), str(file), where]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, check=False, text=True, timeout=100)
    assert done.returncode == -9, done.stderr


def state(bank: Bank) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with closing(sqlite3.connect(Path(bank.address))) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: sorted(file.execute(f"SELECT * FROM {table}"), key=repr) for table in tables}


@pytest.mark.parametrize("where", ["insert_rows", "update_rows", "name_facts", "add_reasons", "_keep_versions"])
def test_a_file(tmp_path: Path, bank: Bank, where: str) -> None:
    file, before = tmp_path / "x.jsonl", state(bank)
    file.write_bytes(json_lines(CHANGED))
    killed(bank, file, where)
    assert state(bank) == before
    again = open_bank(bank.address)
    assert list(again.questions()) == QUESTIONS
    assert import_file(file, again).counts == {Verdict.CHANGED: 1, Verdict.ADDED: len(MANY)}


def test_another_bank(tmp_path: Path, bank: Bank) -> None:
    with create_bank(tmp_path / "other.qbank", "另一") as other:
        other.arrivals.take(CHANGED)
    before, brought = state(bank), state(open_bank(tmp_path / "other.qbank"))
    killed(bank, tmp_path / "other.qbank", "store_works")
    assert state(bank) == before
    assert state(open_bank(tmp_path / "other.qbank")) == brought
    import_file(tmp_path / "other.qbank", open_bank(bank.address))
    assert open_bank(bank.address).count() == len(QUESTIONS) + len(MANY)
