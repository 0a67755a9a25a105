"""Write docs/calendars.md: how far our months and eras agree with the oracle beside the checkout.

compare_months.py [FILE]
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.calendars.oracle import FOLDER, DifferenceKind, MonthDifference, Span, compare_months
from tests.calendars.oracle_eras import era_differences, oracle_eras

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "tests" / "calendars" / "cases"
_HEAD = """\
# Months and eras against an oracle

Made by `scripts/compare_months.py`. The oracle is the Time Authority of DILA (Dharma Drum Institute of Liberal Arts,
CC BY-SA 3.0), which is not part of this project. Years are astronomical (-219 is 220 BCE), days Julian. A month
agrees where its first day, number, leap flag and last day do; where a dynasty ended within a month it has no last day.
"""
_KINDS = tuple(DifferenceKind)


def main() -> None:
    """Compare and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=ROOT / "docs" / "calendars.md")
    options = parser.parse_args()
    if not FOLDER.exists():
        parser.error(f"no oracle at {FOLDER}")
    compared, differences = compare_months()
    sections = [
        _HEAD,
        "## Months by century\n",
        *_table("century", {span: _century(span[1]) for span in compared}, compared, differences),
        "\n## Months by court\n",
        *_table("court", {span: span[0] for span in compared}, compared, differences),
        "\n## Months by court and century\n",
        *_table("both", {span: f"{span[0]}, {_century(span[1])}" for span in compared}, compared, differences),
        "\n## Every month that differs\n",
        *_months(differences),
        "\n## Eras\n",
        *_eras(),
    ]
    options.file.write_text("\n".join(sections) + "\n", "utf-8")


def _century(year: int) -> str:
    return f"{(year + 99) // 100} CE" if year > 0 else f"{-year // 100 + 1} BCE"


def _table(
    of: str, group: dict[Span, str], compared: Counter[Span], differences: Sequence[MonthDifference]
) -> Iterator[str]:
    """A row for each group of dynasties and years, in order of time, and one for all."""
    yield f"| {of} | months | agree | {' | '.join(_KINDS[1:])} |\n| --- | ---: | ---: |{' ---: |' * len(_KINDS[1:])}"
    found = Counter((group[each.dynasty, each.year], each.kind) for each in differences)
    months: Counter[str] = Counter()
    for span in sorted(compared, key=lambda span: span[1]):
        months[group[span]] += compared[span]
    for name, count in months.items():
        yield _row(name, count, [found[name, kind] for kind in _KINDS[1:]])
    yield _row("all", compared.total(), [sum(each.kind is kind for each in differences) for kind in _KINDS[1:]])


def _row(name: str, months: int, kinds: Sequence[int]) -> str:
    agreeing = f"{100 * (1 - sum(kinds) / months):.2f} %"
    return f"| {name} | {months:,} | {agreeing} | {' | '.join(str(count or '') for count in kinds)} |"


def _months(differences: Sequence[MonthDifference]) -> Iterator[str]:
    """Under each explanation what it explains."""
    with (CASES / "month_differences.tsv").open(encoding="utf-8", newline="") as lines:
        for span in csv.DictReader(lines, delimiter="\t"):
            years = range(int(span["first_year"]), int(span["last_year"]) + 1)
            inside = [each for each in differences if each.dynasty == span["dynasty"] and each.year in years]
            when = span["first_year"] if len(years) == 1 else f"{years[0]} to {years[-1]}"
            yield f"### {span['dynasty']}, {when}\n\n{span['why'][0].upper()}{span['why'][1:]}.\n"
            yield "| oracle | ours |\n| --- | --- |"
            yield from (f"| {each.theirs} | {each.ours} |" for each in inside)
            yield ""


def _eras() -> Iterator[str]:
    compared, differences = oracle_eras(), era_differences()
    agreeing = 100 * (1 - len(differences) / len(compared))
    yield f"Of {len(compared)} eras of the oracle {len(compared) - len(differences)} ({agreeing:.1f} %) begin with us"
    yield "in the same year and on the same day and end no more than a month apart; one of which only the month is"
    yield "known may begin later in it. The others:\n"
    yield "| court | era | year | differs | why |\n| --- | --- | ---: | --- | --- |"
    with (CASES / "era_differences.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            key = (row["dynasty"], row["era"], int(row["year"]))
            yield f"| {row['dynasty']} | {row['era']} | {row['year']} | {differences[key]} | {row['why']} |"


if __name__ == "__main__":
    main()
