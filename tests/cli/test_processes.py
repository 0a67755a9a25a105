"""The program as a process: pipes that close, interrupts, sudden death, memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from questions.bank import open_bank
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = os.environ | {"LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
EVENT = "{year}年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊。八月，蒙古軍破洛陽。\n\n"
SCENERY = "山川險要，道里遠近，各地風物，前人言之已詳。" * 48 + "\n\n"
INTERRUPTED = 130

posix = pytest.mark.skipif(os.name == "nt", reason="signals and resource usage are told otherwise on Windows")


def start(*call: str | Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "questions", *map(str, call)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )


def long_note(path: Path, characters: int, between: str = "") -> Path:
    """One event after the other, with text that dates nothing ``between`` them."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(characters // len(EVENT + between)):
            file.write(EVENT.format(year=1000 + number % 270) + between)
    return path


@posix
def test_a_reader_that_has_seen_enough_is_no_trouble(tmp_path: Path) -> None:
    process = start("dates", long_note(tmp_path / "x.md", 100_000))
    assert process.stdout and process.stderr
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(30) == 0


@posix
@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL])
def test_a_build_that_is_stopped_leaves_the_bank_whole(
    run: Run, note: Path, tmp_path: Path, blow: signal.Signals
) -> None:
    bank = tmp_path / "x.qbank"
    run("build", note, "--bank", bank)
    before = bank.read_bytes()
    process = start("build", long_note(tmp_path / "long.md", 2_000_000), "--bank", bank)
    time.sleep(2.0)
    process.send_signal(blow)
    _, errors = process.communicate(timeout=30)
    if blow is signal.SIGINT:
        assert process.returncode == INTERRUPTED
        assert errors.decode().splitlines() == ["Stopped. Nothing that was there before has changed."]
    assert bank.read_bytes() == before
    assert open_bank(bank).count()


@posix
@pytest.mark.parametrize("command", ["dates", "facts"])
def test_memory_does_not_grow_with_the_text(tmp_path: Path, command: str) -> None:
    short = peak_kilobytes(command, long_note(tmp_path / "short.md", 700_000, SCENERY))
    long = peak_kilobytes(command, long_note(tmp_path / "long.md", 2_100_000, SCENERY))
    assert long < 1.15 * short


def peak_kilobytes(*call: str | Path) -> int:
    process = os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "questions", *map(str, call)],
        ENVIRONMENT,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(process, 0)
    assert status == 0
    return usage.ru_maxrss
