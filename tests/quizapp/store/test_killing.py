from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random

ANSWERS = 200
KILLS = 5
CHECKOUT = Path(__file__).parents[3]


def start(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.quizapp.store.answering_child", str(path), str(ANSWERS)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=CHECKOUT)


def acknowledged(output: str) -> list[int]:
    """Numbers on whole lines; one cut short was not heard."""
    return [int(line) for line in output.splitlines(keepends=True) if line.endswith("\n")]


def kept(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return [given for (given,) in connection.execute("SELECT given FROM reviews ORDER BY id")]


def test_no_acknowledged_answer_is_lost(tmp_path: Path) -> None:
    path, chance = tmp_path / "learner.jinian", Random()
    heard: list[int] = []
    for kill in range(KILLS):
        child = start(path)
        assert child.stdout is not None
        patience = chance.randint(1, ANSWERS // (KILLS + 1))
        output = "".join(child.stdout.readline() for _ in range(patience))
        time.sleep(chance.random() * 0.005)
        child.kill()
        output += child.stdout.read()
        child.wait()
        child.stdout.close()
        heard += acknowledged(output)
        given = kept(path)
        assert len(heard) >= kill + 1
        assert given[: len(heard)] == [f"答{number}" for number in range(len(heard))]
        heard = list(range(len(given)))  # kept, but cut off before it could be told
    child = start(path)
    output, _ = child.communicate(timeout=60)
    assert child.returncode == 0
    assert heard + acknowledged(output) == list(range(ANSWERS))
    assert kept(path) == [f"答{number}" for number in range(ANSWERS)]
