"""Measure whole processes as a user meets them: medians of five runs, with the peak memory of each.

    bench.py [--runs N] [--long MEGABYTES]

The table goes to standard output; ``docs/benchmarks.md`` keeps the figures of a release. Needs a POSIX system.
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
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from questions.bank import create_bank, open_bank
from questions.pipeline.gathering import gather, sample_notes

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT.parent / "shared" / "corpus" / "seeds"
LARGE_BANK_QUESTIONS = 10_000
SPEED_MEGABYTES = 4


@dataclass(frozen=True, slots=True)
class Measure:
    """One process."""

    seconds: float
    peak_megabytes: float


def measure(call: Sequence[str | Path], fresh: Path | None = None) -> Measure:
    """Run ``python CALL`` from its start to its end; ``fresh`` is removed before."""
    if fresh is not None:
        fresh.unlink(missing_ok=True)
    begin = time.perf_counter()
    process = os.posix_spawn(
        sys.executable,
        [sys.executable, *map(str, call)],
        _environment(),
        file_actions=[(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)],
    )
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - begin
    if status:
        raise SystemExit(f"exit status {os.waitstatus_to_exitcode(status)}: {' '.join(map(str, call))}")
    return Measure(seconds, _megabytes(usage))


def _environment() -> dict[str, str]:
    """As a user has it: no screen needed, compiled modules kept."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _megabytes(usage: resource.struct_rusage) -> float:
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10  # bytes there, kilobytes elsewhere
    return float(usage.ru_maxrss / unit)


def until_shown(call: Sequence[str | Path]) -> Measure:
    """Run the application until its window is painted, when it prints ``shown``; peak memory is of the whole run."""
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *map(str, call)], env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - begin
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if line.strip() != b"shown" or process.returncode:
        raise SystemExit(f"no window: {' '.join(map(str, call))}")
    return Measure(seconds, _megabytes(usage))


def median(call: Sequence[str | Path], runs: int, fresh: Path | None = None) -> Measure:
    """The medians of ``runs`` runs, after one that warms the caches."""
    return _median([measure(call, fresh) for _ in range(runs + 1)][1:])


def _median(results: Sequence[Measure]) -> Measure:
    return Measure(
        statistics.median(each.seconds for each in results),
        statistics.median(each.peak_megabytes for each in results),
    )


def large_bank(path: Path, sources: Path) -> None:
    """A bank of ten thousand questions: those of ``sources`` over and over, under new ids."""
    small = path.with_name("small.qbank")
    measure(["-m", "questions", "build", sources, "--bank", small])
    bank = open_bank(small)
    questions = islice(cycle(bank.questions()), LARGE_BANK_QUESTIONS)
    with create_bank(path, "10,000") as large:
        large.store(
            bank.documents(),
            bank.facts(),
            (replace(question, id=f"{question.id}-{number}") for number, question in enumerate(questions)),
        )


def long_text(path: Path, megabytes: int) -> None:
    """The sample notes over and over, as one document."""
    notes = "\n\n".join(each.read_text("utf-8") for each in gather([sample_notes()]) if isinstance(each, Path))
    with path.open("w", encoding="utf-8") as file:
        while file.tell() < megabytes << 20:
            file.write(notes + "\n\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--long", type=int, default=50, help="size of the long text in MB; 0 leaves it out")
    options = parser.parse_args()
    sources = SEEDS if SEEDS.is_dir() else sample_notes()

    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        bank, large, text = work / "x.qbank", work / "large.qbank", work / "text.md"
        _row("", "seconds", "peak MB")
        _row("---", "---:", "---:")
        _print(
            f"build {sources.name}", median(["-m", "questions", "build", sources, "--bank", bank], options.runs, bank)
        )
        large_bank(large, sources)
        shown: list[str | Path] = [ROOT / "main.py", large, "--data-folder", work / "data", "--exit-when-shown"]
        window = _median([until_shown(shown) for _ in range(options.runs + 1)][1:])
        _print(f"window shown, {LARGE_BANK_QUESTIONS:,} questions", window)
        long_text(text, SPEED_MEGABYTES)
        for command in ("dates", "facts"):
            result = median(["-m", "questions", command, text], options.runs)
            _print(f"{command}, {SPEED_MEGABYTES} MB: {SPEED_MEGABYTES / result.seconds:.2f} MB/s", result)
        if options.long:
            long_text(text, options.long)
            for command in ("dates", "facts"):
                _print(f"{command}, {options.long} MB, once", measure(["-m", "questions", command, text]))


def _print(name: str, result: Measure) -> None:
    _row(name, f"{result.seconds:.2f}", f"{result.peak_megabytes:.0f}")


def _row(*cells: str) -> None:
    print("|", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
