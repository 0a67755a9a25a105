"""Measure the study room with a large collection: 20 banks of 5,000 questions, all of them cards.

    bench_study.py [--answers N]

The table goes to standard output; ``docs/benchmarks.md`` keeps the figures of a release.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import quizapp.store  # noqa: F401 - before Qt, as when the application is started

# isort: split
from PySide6.QtWidgets import QApplication

from questions.authoring.question import Question
from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.study.card import Rating

BANKS, QUESTIONS = 20, 5_000


def banks(folder: Path) -> list[Path]:
    """Twenty banks, each the sample's questions over and over, every time about facts of their own."""
    from questions.bank import create_bank, open_bank  # noqa: PLC0415 - making banks is not what is measured
    from questions.pipeline.building import build  # noqa: PLC0415
    from questions.pipeline.gathering import sample_notes  # noqa: PLC0415

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


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds that something takes, on the wall's clock and of the processor's time."""
    begin, worked = time.perf_counter(), time.process_time()
    act()
    return (time.perf_counter() - begin) * 1000, (time.process_time() - worked) * 1000


def answers(application: Application, count: int) -> list[tuple[float, float]]:
    """From each grade to the next question painted, as `timed` gives it."""
    study, window = application.models.study, application.window

    def grade() -> None:
        study.grade(Rating.GOOD)
        window.repaint()

    found = []
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
    parser.add_argument("--prepare", type=Path, help="make the banks and the collection in a folder, and nothing else")
    options = parser.parse_args()
    QApplication([])
    if options.prepare:
        filled(options.prepare / "data", banks(options.prepare))
        return
    with tempfile.TemporaryDirectory() as name:
        subprocess.run([sys.executable, __file__, "--prepare", name], check=True)  # its memory is not ours
        measure(Path(name), options.answers)


def measure(folder: Path, count: int) -> None:
    """Use the application as a learner would."""
    print("|  | ms | of them processor |\n| --- | ---: | ---: |")
    opened: list[Application] = []

    def start() -> None:
        opened.append(Application(parse(["--data-folder", str(folder / "data")])))
        opened[0].window.show()
        QApplication.processEvents()

    _tell("window painted, libraries loaded", [timed(start)])
    application = opened[0]
    now = application.clock.now()
    _tell("counts of 20 banks of 5,000", [timed(lambda: application.collection.counts(now, now)) for _ in range(9)])
    _tell("home renewed, plan and streak included", [timed(application.models.home.refresh) for _ in range(9)])
    application.limits.set(new_per_day=count + 100)
    _tell(f"session of {count + 100} of 100,000 cards begun", [timed(application.window.begin_all)])
    waits = answers(application, count)
    _tell("grade to next question painted, median", waits)
    worst = [statistics.quantiles(each, n=100)[98] for each in zip(*waits, strict=True)]
    _row("… 99th percentile", *(f"{each:.1f}" for each in worst))
    _row("peak memory, MB", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}", "")
    application.window.close()
    application.close()


def _tell(name: str, times: list[tuple[float, float]]) -> None:
    _row(name, *(f"{statistics.median(each):.1f}" for each in zip(*times, strict=True)))


def _row(*cells: str) -> None:
    print("|", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
