"""docs/commands.md says what the commands say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from questions.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


def test_the_command_reference_is_current() -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "scripts" / "make_command_reference.py"], capture_output=True, check=True, timeout=60
    )
    assert (ROOT / "docs" / "commands.md").read_text("utf-8") == made.stdout.decode(), "run make docs"


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert all(f"python -m questions {name} " in readme for name in COMMANDS)
