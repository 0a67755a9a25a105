"""Starting, where it can go wrong before there is a window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp import lifetime
from quizapp.arguments import parse
from quizapp.display import trouble
from quizapp.instance import Instance
from quizapp.settings.declarations import LanguageChoice
from quizapp.windows.trouble_window import TroubleWindow

ROOT = Path(__file__).resolve().parents[2]
LINUX_ONLY = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are missing on Linux alone")


def run(*words: str, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    bare.pop("QT_QPA_PLATFORM", None)
    call = [sys.executable, "main.py", *words]
    return subprocess.run(call, cwd=ROOT, env={**bare, **environment}, capture_output=True, text=True, check=False)


@LINUX_ONLY
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":987"}])
def test_without_a_display(environment: dict[str, str], tmp_path: Path) -> None:
    result = run("--data-folder", str(tmp_path), environment=environment)
    assert result.returncode == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("jinian: ")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert trouble({}, platform) is None


def test_offscreen_needs_none() -> None:
    assert trouble({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "linux") is None


def test_shows_and_leaves(tmp_path: Path) -> None:
    result = run("--data-folder", str(tmp_path), "--exit-when-shown", environment={"QT_QPA_PLATFORM": "offscreen"})
    assert (result.returncode, result.stdout) == (0, "shown\n")
    assert (tmp_path / "collection.db").exists()


def test_a_file_that_is_no_collection(tmp_path: Path) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_text("no collection at all", "utf-8")
    result = run(
        *("--data-folder", str(tmp_path), "--collection", str(diary), "--exit-when-shown"),
        environment={"QT_QPA_PLATFORM": "offscreen"},
    )
    assert result.returncode == 2
    (line,) = [each for each in result.stderr.splitlines() if "propagateSizeHints" not in each]
    assert str(diary) in line
    assert diary.read_text("utf-8") == "no collection at all"


def test_it_is_told_in_a_window_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    collection = tmp_path / "data" / "collection.db"
    collection.parent.mkdir()
    collection.write_text("no collection at all", "utf-8")
    seen: list[str] = []

    def put_right() -> None:
        (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, TroubleWindow)]
        if not seen:
            QTimer.singleShot(0, put_right)  # the first time nothing was changed: it is told again
        else:
            collection.unlink()
        seen.append(window.words.text())
        QTest.keyClick(window, Qt.Key.Key_Return)

    QTimer.singleShot(0, put_right)
    application = lifetime._begun(parse(["--data-folder", str(collection.parent)]))
    assert application is not None
    application.close()
    assert len(seen) == 2
    assert str(collection) in seen[0]


def test_wrong_call() -> None:
    assert run("--nonsense", environment={"QT_QPA_PLATFORM": "offscreen"}).returncode == 2


def test_arguments(tmp_path: Path) -> None:
    given = parse(["a.qbank", "--lang", "zh-Hans", "--data-folder", str(tmp_path)])
    assert given.banks == (Path("a.qbank"),)
    assert given.collection == tmp_path / "collection.db"
    assert given.language is LanguageChoice.SIMPLIFIED
    assert parse(["--collection", str(tmp_path / "mine.db")]).collection == tmp_path / "mine.db"


def test_one_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    collection = tmp_path / "collection.db"
    first, second = Instance(collection), Instance(collection)
    assert first.acquire()
    assert not second.acquire()
    first.listen()
    with qtbot.waitSignal(first.called) as called:
        assert second.call_other([Path("/banks/宋.qbank")])
    assert called.args == [["/banks/宋.qbank"]]
    first.release()
    assert second.acquire()
    second.release()


def test_two_collections_two_instances(qapp: object, tmp_path: Path) -> None:
    one, other = Instance(tmp_path / "a.db"), Instance(tmp_path / "b.db")
    assert one.acquire()
    assert other.acquire()
    one.release()
    other.release()


def test_emitting_costs_no_reference(qapp: object) -> None:
    """PySide6 6.12.0 lost one to True with every signal, and Python 3.11 ends when none is left."""
    from PySide6.QtCore import QObject, Signal  # noqa: PLC0415

    class Bell(QObject):
        rang = Signal()

    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rang.emit()
    assert abs(sys.getrefcount(True) - before) < 50
