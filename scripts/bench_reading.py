"""Measure how fast files become dates and claims on one core, stage by stage, and in how much memory.

    bench_reading.py [--megabytes N] [--wheel FILE]

The corpus is made by repeating articles in random order, the same order each time; nothing read in one file is kept
for the next. All times are CPU times of a process that does nothing else, per MB (a million bytes) of the files as they
are. With a compiled wheel (``make_wheel.py``), the program in it is measured too. The table goes to standard output;
``docs/benchmarks.md`` keeps the figures of a release. Needs a POSIX system.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

ARTICLES = ROOT.parent / "shared" / "corpus" / "articles"
NOTES = ROOT / "questions" / "data" / "notes"
OTHER_TAGGER = "jionlp"
SEED = 1644
MEGABYTE = 1_000_000
SMALL_MEGABYTES = 5
SLOW_MEGABYTES = 1
"""What the other tagger is given: it takes seconds for it."""
LONG_MEGABYTES = (0.25, 1, 4)
"""Of one document: 1, 4 and 16 times as long."""
STAGES = ("reading", "dates", "names", "claims")

Figures = dict[str, float]


def repeated(articles: list[Path], megabytes: float) -> Iterator[bytes]:
    """The articles in random order, over and over."""
    choice = random.Random(SEED)
    left = megabytes * MEGABYTE
    while left > 0:
        content = choice.choice(articles).read_bytes()
        left -= len(content)
        yield content


def corpus(folder: Path, megabytes: float) -> Path:
    """A folder of as many files as make so much."""
    folder.mkdir()
    for number, content in enumerate(repeated(_articles(), megabytes)):
        (folder / f"{number:05}.md").write_bytes(content)
    return folder


def long_document(folder: Path, megabytes: float) -> Path:
    """A folder with one file as long as that, made of notes: after the categories of an article nothing is read."""
    folder.mkdir()
    (folder / "long.md").write_bytes(b"\n\n".join(repeated(_texts(NOTES), megabytes)))
    return folder


def _articles() -> list[Path]:
    return _texts(ARTICLES if ARTICLES.is_dir() else NOTES)


def _texts(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.md") if path.name != "README.md")


def read_claims(files: list[Path]) -> Figures:
    """CPU seconds by stage; ``names`` took finding names, both to learn the document and to read its claims."""
    from questions.documents import Document, read  # noqa: PLC0415 - only the process that measures it loads it
    from questions.entities.entity import Entity  # noqa: PLC0415
    from questions.entities.recogniser import Recogniser  # noqa: PLC0415
    from questions.facts.claims import ClaimReader  # noqa: PLC0415
    from questions.temporal import Narrative, tag  # noqa: PLC0415

    spent = dict.fromkeys(STAGES, 0.0)
    clock = time.process_time

    class TimedFinder:
        """A recogniser with a clock."""

        def __init__(self) -> None:
            self._recogniser = Recogniser()

        def learn(self, document: Document, dated: Collection[int]) -> None:
            begin = clock()
            self._recogniser.learn(document, dated)
            spent["names"] += clock() - begin

        def find(self, text: str) -> tuple[Entity, ...]:
            begin = clock()
            found = self._recogniser.find(text)
            spent["names"] += clock() - begin
            return found

        def folded(self, text: str) -> str:
            return self._recogniser.folded(text)

    claims = 0
    for path in files:
        narrative, finder = Narrative(), TimedFinder()
        reader = ClaimReader(finder)
        begin = clock()
        for document in read(path):
            read_at = clock()
            expressions = tag(document, narrative)
            tagged_at, names_before = clock(), spent["names"]
            finder.learn(document, {expression.passage for expression in expressions})
            claims += sum(1 for _ in reader.claims(document, expressions))
            done_at = clock()
            spent["reading"] += read_at - begin
            spent["dates"] += tagged_at - read_at
            spent["claims"] += done_at - tagged_at - (spent["names"] - names_before)
            begin = done_at
        spent["reading"] += clock() - begin
    return spent | {"found": claims}


def read_dates(files: list[Path]) -> Figures:
    """CPU seconds from files to dates with their values."""
    from questions.facts.extract import Extractor  # noqa: PLC0415

    begin, found = time.process_time(), 0
    for path in files:
        found += sum(len(expressions) for _, expressions in Extractor().dates(path))
    return {"seconds": time.process_time() - begin, "found": found}


def tag_otherwise(files: list[Path]) -> Figures:
    """CPU seconds the other tagger takes for the prose of the files; taking out their markup is not counted."""
    from jionlp import ner  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

    from questions.documents import read  # noqa: PLC0415

    logging.disable()  # it tells of each date that it cannot read
    prose = [passage.prose for path in files for document in read(path) for passage in document.passages]
    begin = time.process_time()
    found = sum(len(ner.extract_time(text, time_base={"year": 1200})) for text in prose)
    return {"seconds": time.process_time() - begin, "found": found}


WORKERS: dict[str, Callable[[list[Path]], Figures]] = {
    "claims": read_claims,
    "dates": read_dates,
    "otherwise": tag_otherwise,
}


def work(kind: str, folder: Path) -> None:
    """In a process of its own: read one of the files to load the tables, then all of them on the clock."""
    from questions.cli.main import COLLECT_SELDOM  # noqa: PLC0415

    gc.set_threshold(COLLECT_SELDOM)
    files = sorted(folder.iterdir())
    worker = WORKERS[kind]
    worker([min(files, key=lambda path: path.stat().st_size)] if len(files) > 1 else [_articles()[0]])
    begin = time.process_time()
    figures = worker(files)
    figures["all"] = time.process_time() - begin
    figures["megabytes"] = sum(path.stat().st_size for path in files) / MEGABYTE
    figures["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1 << (20 if sys.platform == "darwin" else 10)
    )
    print(json.dumps(figures))


def measured(kind: str, folder: Path, package: Path = ROOT) -> Figures:
    """What a process of its own measures of the files in ``folder``, read by the program in ``package``."""
    call = [sys.executable, __file__, "--work", kind, str(folder)]
    environment = os.environ | {"PYTHONPATH": str(package)}
    done = subprocess.run(call, check=True, env=environment, stdout=subprocess.PIPE, text=True)
    figures: Any = json.loads(done.stdout.splitlines()[-1])
    return dict(figures)


def report(megabytes: float, work_folder: Path, wheel: Path | None) -> None:
    """Measure and print."""
    large = corpus(work_folder / "large", megabytes)
    claims = _print_reading(large, ROOT, "")
    if wheel is not None:
        print()
        shutil.unpack_archive(wheel, work_folder / "compiled", "zip")
        _print_reading(large, work_folder / "compiled", ", compiled")
    _print_other_tagger(work_folder)
    print()
    _print("claims of", "CPU s per MB", "peak MB")
    _print("---", "---:", "---:")
    shorter = measured("claims", corpus(work_folder / "small", SMALL_MEGABYTES))
    for figures in (shorter, claims):
        _print(
            f"{figures['megabytes']:.1f} MB in files",
            f"{figures['all'] / figures['megabytes']:.3f}",
            f"{figures['peak']:.0f}",
        )
    for times, length in enumerate(LONG_MEGABYTES):
        figures = measured("claims", long_document(work_folder / f"long{times}", length))
        name = f"one document of {figures['megabytes']:.2f} MB"
        _print(name, f"{figures['all'] / figures['megabytes']:.3f}", f"{figures['peak']:.0f}")


def _print_reading(files: Path, package: Path, note: str) -> Figures:
    """Print what the stages take of the program in ``package``; the figures of claims."""
    claims, dates = measured("claims", files, package), measured("dates", files, package)
    count = sum(1 for _ in files.iterdir())
    _print(f"{claims['megabytes']:.1f} MB in {count:,} files{note}", "CPU s per MB", "share", "MB/s")
    _print("---", "---:", "---:", "---:")
    for stage in STAGES:
        _print(stage, f"{claims[stage] / claims['megabytes']:.3f}", f"{claims[stage] / claims['all']:.0%}", "")
    for name, figures in (
        (f"file to claims{note}: {claims['found']:,.0f}", claims),
        (f"file to dates{note}: {dates['found']:,.0f}", dates),
    ):
        seconds = figures["all"] / figures["megabytes"]
        _print(f"**{name}**", f"{seconds:.3f}", "", f"**{1 / seconds:.2f}**")
    return claims


def _print_other_tagger(work_folder: Path) -> None:
    if find_spec(OTHER_TAGGER) is None:
        _print(f"{OTHER_TAGGER} is not installed", "", "", "")
        return
    figures = measured("otherwise", corpus(work_folder / "slow", SLOW_MEGABYTES))
    seconds = figures["seconds"] / figures["megabytes"]
    _print(
        f"{OTHER_TAGGER}: prose of {figures['megabytes']:.1f} MB to dates", f"{seconds:.2f}", "", f"{1 / seconds:.2f}"
    )


def _print(*cells: str) -> None:
    print("|", " | ".join(cells), "|", flush=True)


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure, or be the process that is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=20, help="size of the corpus")
    parser.add_argument("--wheel", type=Path, help="of a release, in which what reads documents is compiled")
    parser.add_argument("--work", nargs=2, metavar=("KIND", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args(None if arguments is None else list(arguments))
    if options.work:
        work(options.work[0], Path(options.work[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        report(options.megabytes, Path(folder), options.wheel)


if __name__ == "__main__":
    main()
