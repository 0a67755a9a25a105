"""Processor time of imports and of exports to tables and course formats, without starting Python.

bench_imports.py [COUNT]    10,000 questions without COUNT
"""

from __future__ import annotations

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
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

RUNS = 1
EXPORTS = ("xlsx", "csv", "json-lines", "gift", "moodle", "qti-2.2", "qti-3.0", "markdown")


def main(count: int) -> None:
    """Print the table for ``count`` questions."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        questions = questions_of(here, count)
        print("| | export, CPU s | import, CPU s |\n| --- | ---: | ---: |")
        for name in EXPORTS:
            file = here / f"x{FORMATS[name].suffix}"
            file.write_bytes(exported(name, questions))
            out = _median(lambda name=name: exported(name, questions))
            into = _median(lambda name=name, file=file: _import(file, name)) if name in registry.FORMATS else None
            print(f"| `{name}` | {out:.2f} | {'' if into is None else f'{into:.2f}'} |")


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


def _median(run: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return statistics.median(times)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10_000)
