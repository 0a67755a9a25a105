"""Processor time of imports and of exports to tables and course formats, without starting Python.

bench_imports.py [COUNT [RUNS]]    10,000 questions without COUNT, three runs of each without RUNS
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from questions.authoring.question import Question
from questions.bank import create_bank, open_bank
from questions.exporters.exporting import export
from questions.exporters.registry import FORMATS
from questions.importers import registry
from questions.importers.importing import import_file
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes

EXPORTS = ("xlsx", "csv", "json-lines", "gift", "moodle", "qti-2.2", "qti-3.0", "markdown", "anki")


def main(count: int, runs: int) -> None:
    """Print the table for ``count`` questions: the best and the worst of so many runs."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        questions = questions_of(here, count)
        print("| | export, CPU s | import, CPU s |\n| --- | ---: | ---: |")
        for name in EXPORTS:
            file = here / f"x{FORMATS[name].suffix}"
            file.write_bytes(exported(name, questions))
            out = _told(runs, partial(exported, name, questions))
            into = _told(runs, partial(_import, file, name)) if name in registry.FORMATS else ""
            print(f"| `{name}` | {out} | {into} |")
        file = here / "other.qbank"
        with create_bank(file, "other") as bank:
            bank.arrivals.take(questions)
        print(f"| `bank` | | {_told(runs, partial(_import, file, 'bank'))} |")
    if hasattr(os, "getloadavg"):
        print(f"\nload {', '.join(f'{each:.1f}' for each in os.getloadavg())} on {os.cpu_count()} cores")


def questions_of(folder: Path, count: int) -> list[Question]:
    """The questions of the sample notes, over and over under other ids."""
    build([sample_notes()], folder / "notes.qbank")
    made = list(open_bank(folder / "notes.qbank").questions())
    return [replace(each, id=f"q{number:020x}") for number, each in enumerate(islice(cycle(made), count))]


def exported(name: str, questions: list[Question]) -> bytes:
    """``questions`` as the exporter of that name writes them."""
    out = io.BytesIO()
    export(questions, FORMATS[name], out)
    return out.getvalue()


def _import(file: Path, name: str) -> None:
    with create_bank(file.with_name("into.qbank"), "x") as bank:
        report = import_file(file, bank, format_name=name)
    assert len(report.outcomes) > 0


def _told(runs: int, run: Callable[[], object]) -> str:
    times = []
    for _ in range(runs):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return f"{min(times):.2f} – {max(times):.2f}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10_000, int(sys.argv[2]) if sys.argv[2:] else 3)
