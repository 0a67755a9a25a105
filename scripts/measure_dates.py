"""Measure how well dates are found and read: a row for each gold file, as docs/accuracy.md has them.

    measure_dates.py [--misses] GOLD FOLDER [GOLD FOLDER …]

Without arguments the gold files and articles beside the checkout and in ``tests/data/gold`` are taken.
"""

from __future__ import annotations

import argparse
import sys
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from questions.evaluation import Gold, Result, evaluate_dates
from questions.exporters.rows import expression_row
from questions.facts.extract import Extractor

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
PAIRS = (
    (SHARED / "gold" / "seeds.dates.jsonl", SHARED / "corpus" / "seeds"),
    (SHARED / "gold" / "corpus.dates.jsonl", SHARED / "corpus" / "articles"),
    (ROOT / "tests" / "data" / "gold" / "corpus.dates.jsonl", SHARED / "corpus" / "articles"),
)


def measured(gold: Path, folder: Path) -> Result:
    """What is found in the documents of ``folder`` against ``gold``."""
    rows = (
        expression_row(document.name, expression)
        for path in sorted(folder.iterdir())
        for document, expressions in Extractor().dates(path)
        for expression in expressions
    )
    return evaluate_dates(Gold.read(gold), rows)


def main() -> None:
    """Print the table, and what was missed where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path, metavar="GOLD FOLDER")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    if len(options.paths) % 2:
        parser.error("a folder for each gold file")
    pairs = zip(islice(options.paths, 0, None, 2), islice(options.paths, 1, None, 2), strict=True)
    print("| gold | expressions | found | right: recall | precision | F1 |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    for gold, folder in [*pairs] or PAIRS:
        result = measured(gold, folder)
        found, right = result.scores["dates found"], result.scores["dates right"]
        figures = f"{right.gold} | {found.recall:.3f} | {right.recall:.3f} | {right.precision:.3f} | {right.f1:.3f}"
        print(f"| {gold.parent.parent.name}/{gold.parent.name}/{gold.name} | {figures} |")
        if options.misses:
            print(*result.misses, sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
