"""An export that is killed half way leaves the file that was there."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_killed_half_way(tmp_path: Path) -> None:
    bank, target = tmp_path / "x.qbank", tmp_path / "out" / "x.docx"
    build([sample_notes()], bank)
    target.parent.mkdir()
    target.write_text("before")
    call = [sys.executable, "-m", "questions", "export", bank, "--format", "docx", "-o", target]
    with subprocess.Popen(call, cwd=ROOT, stderr=subprocess.PIPE) as process:
        limit = time.monotonic() + PATIENCE_S
        while len(list(target.parent.iterdir())) == 1 and process.poll() is None and time.monotonic() < limit:
            time.sleep(0.001)
        process.kill()
    assert len(list(target.parent.iterdir())) == 2, "it was not killed while it wrote"
    assert target.read_text() == "before"
