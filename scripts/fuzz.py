"""Read thousands of damaged documents: no exception, every character in its place, none much slower than the rest.

    fuzz.py [N] [--seed S] [--corpus FOLDER]

``N`` documents (20,000) are made from those of the corpus, as Markdown, wikitext and HTML in turn. Exits 1 when one
goes wrong, after naming its number, by which ``--seed`` and ``N`` make it again.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from questions.documents.readers.html import HtmlReader
from questions.documents.readers.markdown import MarkdownReader
from questions.documents.readers.wikitext import WikitextReader
from tests.documents.passages import check_places
from tests.fuzz.mutations import damaged, in_html, in_wikitext

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
FORMATS = ((MarkdownReader, str), (WikitextReader, in_wikitext), (HtmlReader, in_html))
SLOWEST_TO_MEDIAN = 20


def main() -> int:
    """Make, read, check, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", type=int, nargs="?", default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    options = parser.parse_args()
    articles = [path.read_text("utf-8") for path in sorted(options.corpus.rglob("*")) if path.suffix in (".md", ".txt")]
    if not articles:
        parser.error(f"no documents in {options.corpus}")

    wrong = []
    speeds: list[tuple[float, int]] = []
    for number in range(options.documents):
        chance = random.Random(f"{options.seed}/{number}")
        reader, written = FORMATS[number % len(FORMATS)]
        text = damaged(written(chance.choice(articles)), chance)
        begin = time.process_time()
        try:
            passages = list(reader().passages(text, 0))
            speeds.append(((time.process_time() - begin) / max(1, len(text)), number))
            for passage in passages:
                check_places(passage, text)
        except Exception as trouble:  # whatever goes wrong is what this looks for
            wrong.append(number)
            print(f"{number} {reader.__name__}: {type(trouble).__name__} {trouble}", flush=True)
    usual = median(speed for speed, _ in speeds)
    slowest, number = max(speeds)
    print(
        f"{options.documents} documents, {len(wrong)} wrong; median {usual * 1e9:.0f} ns per character, "
        f"slowest {slowest / usual:.1f} times that (number {number})"
    )
    return 1 if wrong or slowest > SLOWEST_TO_MEDIAN * usual else 0


if __name__ == "__main__":
    sys.exit(main())
