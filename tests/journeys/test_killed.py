"""Whatever ends the application, no answer that the window acknowledged is lost."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ANSWERS = 200
KILLS = 5


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_killed_at_random_moments(tmp_path: Path) -> None:
    chance = random.Random(1234)
    bank = tmp_path / "everything.qbank"
    bank.touch()
    acknowledged = 0
    for kill in range(KILLS + 1):
        left = ANSWERS - acknowledged
        stop_after = left if kill == KILLS else chance.randint(1, max(1, 2 * left // (KILLS + 1 - kill)))
        acknowledged += answer(tmp_path, bank, left, stop_after, chance.random() * 0.01)
        assert acknowledged <= kept(tmp_path) <= acknowledged + 1 + kill, "the one in the making may be kept as well"
    assert acknowledged == ANSWERS


def answer(folder: Path, bank: Path, count: int, stop_after: int, delay_s: float) -> int:
    """Answer, and kill once ``stop_after`` answers are acknowledged and a moment has passed; how many were."""
    call = [sys.executable, "-m", "tests.journeys.answering", str(folder / "data"), str(bank), str(count)]
    with subprocess.Popen(call, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        acknowledged = 0
        for line in process.stdout:
            acknowledged = int(line)
            if acknowledged >= stop_after:
                break
        time.sleep(delay_s)
        process.kill()
        rest, _ = process.communicate()
        whole = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return int(whole[-1]) if whole else acknowledged


def kept(folder: Path) -> int:
    """Answers in the collection, which is whole."""
    with closing(sqlite3.connect(folder / "data" / "collection.db")) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        logs = int(file.execute("SELECT count(*) FROM reviews").fetchone()[0])
        answered = int(file.execute("SELECT sum(reps) FROM cards").fetchone()[0])
    assert logs == answered
    return logs
