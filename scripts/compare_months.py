"""Print, as Markdown, how far our months agree with the oracle in ../shared/oracle.

python -m scripts.compare_months            # from the checkout, for docs/accuracy.md
"""

from __future__ import annotations

from collections import Counter

from tests.calendars.oracle import FOLDER, compare_months


def main() -> None:
    """Print the summary."""
    if not FOLDER.exists():
        raise SystemExit(f"no oracle at {FOLDER}")
    compared, differences = compare_months()
    differing = Counter(found.dynasty for found in differences)
    agreeing = 100 * (1 - len(differences) / compared.total())
    print("## Lunar months against DILA's Time Authority\n")
    print(
        f"{compared.total():,} months of {len(compared)} courts, 221 BCE to 1912: {agreeing:.2f} % agree in first day,"
    )
    print("number and leap flag. Courts not listed agree in every month.\n")
    print("| court | months | differ | agree |\n| --- | ---: | ---: | ---: |")
    for dynasty, count in differing.most_common():
        print(f"| {dynasty} | {compared[dynasty]:,} | {count} | {100 * (1 - count / compared[dynasty]):.2f} % |")
    print("\nWhy they differ is told span by span in `tests/calendars/cases/month_differences.tsv`.")


if __name__ == "__main__":
    main()
