"""Measure the study room with a large collection: 20 banks of 5,000 questions, all of them cards.

    bench_study.py [--answers N]

The table goes to standard output; ``docs/benchmarks.md`` keeps the figures of a release.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtWidgets import QApplication

from questions.authoring.question import Question
from questions.bank import create_bank, open_bank
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.study.card import Rating

BANKS, QUESTIONS = 20, 5_000


def banks(folder: Path) -> list[Path]:
    """Twenty banks, each the sample's questions over and over, every time about facts of their own."""
    sample = folder / "sample.qbank"
    build([sample_notes()], sample, title="樣本")
    bank = open_bank(sample)
    facts, documents, questions = bank.facts(), bank.documents(), list(bank.questions())
    rounds = -(-QUESTIONS // len(questions))
    paths = []
    for number in range(BANKS):
        path = folder / f"{number:02}.qbank"
        names = [f"{number}-{round_}" for round_ in range(rounds)]
        with create_bank(path, f"題庫 {number}") as large:
            large.store(
                documents,
                [replace(fact, id=f"{fact.id}-{name}", conflicts_with=()) for name in names for fact in facts],
                islice((_copied(question, name) for name in names for question in questions), QUESTIONS),
            )
        paths.append(path)
    return paths


def _copied(question: Question, name: str) -> Question:
    facts = tuple(f"{fact}-{name}" for fact in question.facts)
    return replace(question, id=f"{question.id}-{name}", facts=facts)


def filled(folder: Path, paths: list[Path]) -> None:
    """A collection that knows them all."""
    application = Application(parse(["--data-folder", str(folder)]))
    for path in paths:
        application.models.library.open(path)
        _wait(application)
    application.close()


def _wait(application: Application) -> None:
    while application.models.workshop.busy:
        QApplication.processEvents()


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    begin = time.perf_counter()
    act()
    return (time.perf_counter() - begin) * 1000


def answers(application: Application, count: int) -> list[float]:
    """Milliseconds from a grade to the next question painted."""
    study, window = application.models.study, application.window
    found = []

    def grade() -> None:
        study.grade(Rating.GOOD)
        window.repaint()

    for _ in range(count):
        study.reveal()
        QApplication.processEvents()
        found.append(timed(grade))
        QApplication.processEvents()
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--answers", type=int, default=400)
    options = parser.parse_args()
    QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        filled(folder / "data", banks(folder))
        before = _peak()
        application = Application(parse(["--data-folder", str(folder / "data")]))
        application.window.resize(1180, 780)
        application.window.show()
        QApplication.processEvents()
        home = statistics.median(timed(application.models.home.refresh) for _ in range(9))
        counts = statistics.median(_counts(application) for _ in range(9))
        print("|  | |\n| --- | ---: |")
        _row("counts of 20 banks of 5,000", f"{counts:.0f} ms")
        _row("home renewed, plan and streak included", f"{home:.0f} ms")
        application.limits.set(new_per_day=options.answers + 100)
        _row("session of 100,000 cards begun", f"{timed(application.window.begin_all):.0f} ms")
        waits = answers(application, options.answers)
        _row("grade to next question painted, median", f"{statistics.median(waits):.1f} ms")
        _row("… 99th percentile", f"{statistics.quantiles(waits, n=100)[98]:.1f} ms")
        _row("peak memory of the process, which also made the banks", f"{before:.0f} / {_peak():.0f} MB")
        application.window.close()
        application.close()


def _counts(application: Application) -> float:
    now = application.clock.now()
    return timed(lambda: application.collection.counts(now, now))


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _row(*cells: str) -> None:
    print("|", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
