from pathlib import Path

import pytest

from questions.facts.claim import Claim
from questions.facts.extract import Extractor
from tests.cases import Case, read_cases


def claims_of(text: str, folder: Path) -> list[Claim]:
    path = folder / "text.md"
    path.write_text(text, encoding="utf-8", newline="")
    return [claim for part in Extractor().read(path) for claim in part.claims]


@pytest.mark.parametrize("case", read_cases(Path(__file__).with_name("claim_cases.txt")), ids=str)
def test_claims(case: Case, tmp_path: Path) -> None:
    found = claims_of(case.given, tmp_path)
    assert "\n".join(f"{c.date.value} {c.kind} {c.statement}" for c in found) == case.expected
    for claim in found:
        assert case.given[claim.evidence.start : claim.evidence.end] == claim.evidence.text
        assert all(claim.statement[e.start : e.end] == e.text for e in claim.entities)
        start, end = claim.evidence.highlight
        assert 0 <= start < end <= len(claim.evidence.sentence)


def test_evidence_names_the_slice_through_markup(tmp_path: Path) -> None:
    text = "1276年[臨安被元軍攻陷](https://zh.wikipedia.org/wiki/臨安)。1279年，[南宋](../Page/南宋.md)滅亡。"
    first, second = claims_of(text, tmp_path)
    assert first.evidence.text == "1276年[臨安被元軍攻陷"
    assert second.evidence.text == "南宋](../Page/南宋.md)滅亡"
    assert second.evidence.sentence == "1279年，南宋滅亡。"
    start, end = second.evidence.highlight
    assert second.evidence.sentence[start:end] == "南宋滅亡"


def test_evidence_of_a_date_carried_over_shows_the_sentence_that_has_it(tmp_path: Path) -> None:
    _, second = claims_of("1211年，夏神宗即位。夏兵攻東勝城。", tmp_path)
    assert second.evidence.text == "夏兵攻東勝城"
    assert second.evidence.sentence == "1211年，夏神宗即位。夏兵攻東勝城。"
    start, end = second.evidence.highlight
    assert second.evidence.sentence[start:end] == "夏兵攻東勝城"
