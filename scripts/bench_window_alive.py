"""Measure whether the window goes on answering while 10,000 questions are taken in and handed out.

    bench_window_alive.py [--questions N]

A timer of 5 ms runs in the window's thread; the longest time between two of its beats is how long the window was deaf.
The table goes to standard output; ``docs/benchmarks.md`` keeps the figures of a release.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from questions.bank import create_bank
from quizapp.arguments import parse
from quizapp.composition import Application
from scripts.bench_imports import exported, questions_of

BEAT_MS = 5
FORMS = ("xlsx", "anki", "moodle")


class Pulse(QObject):
    """Beats in the thread of the window and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self.longest_ms = 0.0

    def start(self) -> None:
        """Begin anew."""
        self._last, self.longest_ms = time.perf_counter(), 0.0
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms, self._last = max(self.longest_ms, 1000 * (now - self._last)), now


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=10_000)
    count = parser.parse_args().questions
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        questions = questions_of(here, count)
        files = {"xlsx": here / "in.xlsx", "json-lines": here / "in.jsonl"}
        for form, file in files.items():
            file.write_bytes(exported(form, questions))
        with create_bank(here / "bank.qbank", "bank") as bank:
            bank.arrivals.take(questions[:1])
        application = Application(parse(["--data-folder", str(here / "data")]))
        application.open_banks([here / "bank.qbank"])
        print(f"| {count:,} questions | seconds | longest wait, ms |\n| --- | ---: | ---: |")
        measure(application, files, here)
        application.close()
    qt.quit()


def measure(application: Application, files: dict[str, Path], here: Path) -> None:
    """A row for each thing that one can do with so many questions, in the order in which one does them."""
    application.window.resize(1280, 800)
    application.window.show()
    application.window.go("banks")
    handing, pulse = application.models.handing(), Pulse()
    while application.models.desk.bank is None:
        application.models.desk.enter()
        _turn(0.1)

    def row(what: str, act: Callable[[], object], signal: SignalInstance) -> None:
        done: list[object] = []
        connection = signal.connect(lambda *_: done.append(None))
        begin = time.perf_counter()
        pulse.start()
        act()
        while not done:
            _turn(0.01)
        seconds = time.perf_counter() - begin
        _turn(1)  # until what follows is shown
        QObject.disconnect(connection)
        print(f"| {what} | {seconds:.1f} | {pulse.longest_ms:.0f} |", flush=True)

    for form, file in files.items():
        row(f"report on `{form}`", lambda file=file: handing.preview(file), handing.previewed)
    row("take in `xlsx`", lambda: handing.take(files["xlsx"]), handing.taken)
    for form in FORMS:
        row(f"hand out `{form}`", lambda form=form: handing.write(form, here / f"out.{form}"), handing.written)


def _turn(seconds: float) -> None:
    """Run the window's loop for so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
