"""Measure whether the window goes on answering while a bank is made and 10,000 questions are taken in and handed out.

    bench_window_alive.py [--questions N] [--documents FOLDER]

A timer of 5 ms runs in the window's thread; the longest time between two of its beats is how long the window was deaf.
Beside it stands the most processor time that the thread itself spent between two beats: where the wait is much longer,
other programs had the processor.
The bank is made of the sample notes, or of the documents of FOLDER. The table goes to standard output;
``docs/benchmarks.md`` keeps the figures of a release.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from questions.bank import create_bank
from questions.documents.script import HANS
from questions.exporters.registry import FORMATS
from questions.papers.handout import Part
from questions.papers.selection import Wish
from questions.pipeline.gathering import sample_notes
from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.viewmodels.handing import PAPER_FORMATS
from scripts.bench_imports import exported, questions_of

BEAT_MS = 5
IMPORTS = ("xlsx", "csv", "json-lines", "gift", "moodle", "markdown", "anki")
ON_PAPER = 100


class Pulse(QObject):
    """Beats in the thread of the window and keeps the longest time between two beats, and the most work in it."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.longest_ms = self.most_work_ms = 0.0

    def start(self) -> None:
        """Begin anew."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self.longest_ms = self.most_work_ms = 0.0
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest_ms = max(self.longest_ms, 1000 * (now - self._last))
        self.most_work_ms = max(self.most_work_ms, 1000 * (worked - self._worked))
        self._last, self._worked = now, worked


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--documents", type=Path, default=sample_notes())
    called = parser.parse_args()
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        questions = questions_of(here, called.questions)
        files = {name: here / f"{name}{FORMATS[name].suffix}" for name in IMPORTS}
        for name, file in files.items():
            file.write_bytes(exported(name, questions))
        with create_bank(here / "bank.qbank", "bank") as bank:
            bank.arrivals.take(questions[:1])
        application = Application(parse(["--data-folder", str(here / "data")]))
        print(f"| {called.questions:,} questions | seconds | longest wait, ms | most work, ms |")
        print("| --- | ---: | ---: | ---: |")
        Measuring(application, here).run(called.documents, files)
        application.close()
    qt.quit()


class Measuring:
    """What one can do with so many questions, in the order in which one does it."""

    def __init__(self, application: Application, folder: Path) -> None:
        self._models, self._window = application.models, application.window
        self._folder = folder
        self._pulse = Pulse()
        application.window.resize(1280, 800)
        application.window.show()
        application.open_banks([folder / "bank.qbank"])
        self._settle()
        application.window.go("banks")
        self._settle()

    def run(self, documents: Path, files: dict[str, Path]) -> None:
        """A row for each."""
        handing, composer = self._models.handing(), self._models.composer()
        self._row("nothing, for five seconds", lambda: _turn(5))
        for name, file in files.items():
            self._row(f"report on `{name}`", lambda file=file: handing.preview(file))
        self._row("take in `xlsx`", lambda: handing.take(files["xlsx"]))
        for name in FORMATS:
            target = self._folder / f"out-{name}"
            self._row(f"hand out `{name}`", lambda name=name, target=target: handing.write(name, target))
        self._window.go("papers")
        self._settle()
        composer.draw(Wish(ON_PAPER), "paper")
        composer.lay_out(lambda paper: replace(paper, versions=4, script=HANS))
        for name in PAPER_FORMATS:
            target = self._folder / f"paper.{name}"
            self._row(
                f"four versions of a paper, `{name}`",
                lambda name=name, target=target: handing.write_paper(
                    name, target, composer.paper, composer.chosen, tuple(Part)
                ),
            )
        self._row("make a bank of documents", lambda: self._models.making.make([documents], "documents"))

    def _row(self, what: str, act: Callable[[], object]) -> None:
        begin = time.perf_counter()
        self._pulse.start()
        act()
        self._settle()
        seconds = time.perf_counter() - begin
        _turn(1)  # until what follows is shown
        print(f"| {what} | {seconds:.1f} | {self._pulse.longest_ms:.0f} | {self._pulse.most_work_ms:.0f} |", flush=True)

    def _settle(self) -> None:
        while self._models.workshop.busy:
            _turn(0.01)


def _turn(seconds: float) -> None:
    """Run the window's loop for so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
