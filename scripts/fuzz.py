"""Read thousands of damaged documents to their claims: no exception, everything in its place, none much too slow.

    fuzz.py [N] [--seed S] [--corpus FOLDER] [--jobs J]

``N`` documents (20,000) are made from those of the corpus, as Markdown, wikitext and HTML in turn, and read as files;
one in forty is a pile of the same few words.
Exits 1 when one goes wrong, after naming its number, by which ``--seed`` and ``N`` make it again.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import traceback
from collections.abc import Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.fuzz.chain import STAGES, Run, run_chain
from tests.fuzz.mutations import damaged, in_html, in_wikitext, piled

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
FORMATS = ((".md", str), (".wiki", in_wikitext), (".html", in_html))
SLOWEST_TO_MEDIAN = 20
PILE_EVERY = 40
"""One document in so many is a pile of pieces of prose and dates."""
FEW_CHARACTERS = 1_000
"""A document shorter than this takes what any takes to begin with."""


def document(number: int, seed: int, articles: Sequence[str]) -> tuple[str, str]:
    """The ending of the file's name and the text of one damaged document."""
    chance = random.Random(f"{seed}/{number}")
    suffix, written = FORMATS[number % len(FORMATS)]
    if number % PILE_EVERY == 0:
        return suffix, piled(chance)
    return suffix, damaged(written(chance.choice(articles)), chance)


def read_one(number: int, seed: int, articles: Sequence[str]) -> tuple[int, Run | None]:
    """What came of document ``number``; None where it went wrong."""
    suffix, text = document(number, seed, articles)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{number}{suffix}"
        path.write_text(text, "utf-8", newline="")
        try:
            return number, run_chain(path)
        except Exception:  # whatever goes wrong is what this looks for
            print(f"{number}{suffix}:\n{traceback.format_exc()}", flush=True)
            return number, None


def warm(articles: Sequence[str]) -> None:
    """Load what the first document of each format would have to wait for."""
    for number in range(len(FORMATS)):
        read_one(number, 0, articles)


def slowest(runs: Sequence[tuple[int, Run]], name: str, stages: Sequence[str]) -> float:
    """Print what some stages take per character; return how many times the median the slowest took."""
    speeds = [
        (sum(run.seconds[stage] for stage in stages) / max(FEW_CHARACTERS, run.characters), number)
        for number, run in runs
    ]
    usual = median(speed for speed, _ in speeds)
    most, number = max(speeds)
    print(f"| {name} | {usual * 1e9:.0f} | {most / usual:.1f} | {number} |")
    return most / usual


def main() -> int:
    """Make, read, check, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", type=int, nargs="?", default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    articles = [path.read_text("utf-8") for path in sorted(options.corpus.rglob("*")) if path.suffix in (".md", ".txt")]
    if not articles:
        parser.error(f"no documents in {options.corpus}")

    with Pool(options.jobs, warm, (articles,)) as pool:
        work = partial(read_one, seed=options.seed, articles=articles)
        results = pool.map(work, range(options.documents), chunksize=100)
    runs = [(number, run) for number, run in results if run is not None]
    wrong = len(results) - len(runs)
    read = [(number, run) for number, run in runs if not run.refused]
    print(
        f"{len(results):,} documents, {sum(run.characters for _, run in read):,} characters, "
        f"{sum(run.expressions for _, run in read):,} time expressions, {sum(run.claims for _, run in read):,} claims; "
        f"{len(runs) - len(read)} refused as no text, {wrong} wrong\n"
    )
    print("| stage | median ns per character | slowest to median | its number |\n| --- | ---: | ---: | ---: |")
    for stage in STAGES:
        slowest(read, stage, [stage])
    worst = slowest(read, "all", STAGES)
    return 1 if wrong or worst > SLOWEST_TO_MEDIAN else 0


if __name__ == "__main__":
    sys.exit(main())
