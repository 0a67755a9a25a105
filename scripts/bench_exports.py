"""Measure the exports of a bank of ten thousand questions: CPU seconds from opened bank to finished file, and its size.

    bench_exports.py [--questions N] [--script SCRIPT] [FORMAT…]

Each export is a process of its own. The questions are those of the sample notes over and over, under new ids. The table
goes to standard output; ``docs/benchmarks.md`` keeps the figures of a release. Needs a POSIX system.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from questions.bank import create_bank, open_bank
from questions.exporters.exporting import export
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes

QUESTIONS = 10_000


def bank_of(path: Path, count: int) -> None:
    """A bank of ``count`` questions."""
    small = path.with_name("small.qbank")
    build([sample_notes()], small)
    bank = open_bank(small)
    questions = islice(cycle(bank.questions()), count)
    with create_bank(path, "10,000") as draft:
        numbered = (replace(question, id=f"{question.id}-{number}") for number, question in enumerate(questions))
        draft.store(bank.documents(), bank.facts(), numbered)


def measured(bank: Path, name: str, script: str) -> dict[str, float]:
    """One export, in this process: CPU seconds with and without reading the bank, and megabytes."""
    source, form = open_bank(bank), FORMATS[name]
    target = bank.with_name(f"out{form.suffix}")
    begin = time.process_time()
    questions = list(source.questions())
    read = time.process_time()
    with target.open("wb") as file:
        written = export(questions, form, file, Options(title=source.title, script=script))
    done = time.process_time()
    return {
        "reading": read - begin,
        "writing": done - read,
        "megabytes": target.stat().st_size / 1e6,
        "written": written.questions,
        "left": len(written.left),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=QUESTIONS)
    parser.add_argument("--script", default="", help="zh-Hant or zh-Hans: the time of converting is added")
    parser.add_argument("--bank", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("formats", nargs="*", metavar="FORMAT")
    options = parser.parse_args()
    if options.bank:
        print(json.dumps(measured(options.bank, options.formats[0], options.script)))
        return
    with tempfile.TemporaryDirectory() as folder:
        bank = Path(folder) / "large.qbank"
        bank_of(bank, options.questions)
        print("| format | written | seconds | left out | MB |\n| --- | ---: | ---: | ---: | ---: |")
        for name in options.formats or FORMATS:
            call = [sys.executable, __file__, "--bank", bank, "--script", options.script, name]
            done = subprocess.run(call, capture_output=True, check=True, text=True, env=os.environ)
            row = json.loads(done.stdout)
            cells = f"{row['written']} | {row['writing']:.2f} | {row['left']} | {row['megabytes']:.1f}"
            print(f"| {name} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
