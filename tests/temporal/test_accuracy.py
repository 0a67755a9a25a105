from pathlib import Path

import pytest

from questions.evaluation import Gold, evaluate_dates
from questions.exporters.rows import expression_row
from questions.facts.extract import Extractor

SHARED = Path(__file__).resolve().parents[3] / "shared"
OURS = Path(__file__).parents[1] / "data" / "gold"
CASES = [
    pytest.param(SHARED / "gold" / "seeds.dates.jsonl", "seeds", 0.99, id="seeds"),
    pytest.param(SHARED / "gold" / "corpus.dates.jsonl", "articles", 0.98, id="six articles"),
    pytest.param(OURS / "corpus.dates.jsonl", "articles", 0.98, id="seven articles read blind"),
]


@pytest.mark.parametrize(("gold", "folder", "least"), CASES)
def test_dates_of_articles_read_by_hand(gold: Path, folder: str, least: float) -> None:
    articles = SHARED / "corpus" / folder
    if not articles.is_dir():
        pytest.skip(f"the articles are not kept here: {articles} is missing")
    rows = [
        expression_row(document.name, expression)
        for path in sorted(articles.iterdir())
        for document, expressions in Extractor().dates(path)
        for expression in expressions
    ]
    result = evaluate_dates(Gold.read(gold), rows)
    assert result.scores["dates right"].f1 >= least, "\n".join(result.misses)
