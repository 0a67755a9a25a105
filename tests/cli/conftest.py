from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from questions.cli.main import app

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call the program in English; results have ``stdout``, ``stderr`` and ``exit_code``."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C")
    return lambda *call: CliRunner().invoke(app, [str(word) for word in call], catch_exceptions=False)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A document of four dated events."""
    path = tmp_path / "金亡.md"
    path.write_text(
        "# 金朝滅亡\n\n1232年正月，蒙古軍在三峰山擊敗金軍。1233年四月，崔立獻汴京投降。"
        "1234年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊。1211年，成吉思汗攻金朝。\n",
        "utf-8",
    )
    return path
