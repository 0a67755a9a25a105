from pathlib import Path

import pytest

from questions.facts.corroboration import weigh
from questions.facts.extract import Extractor
from questions.facts.fact import Fact, FactStatus
from tests.cases import Case, read_cases


def facts_of(texts: list[str], folder: Path) -> list[Fact]:
    claims = []
    for number, text in enumerate(texts):
        path = folder / f"{number}.md"
        path.write_text(text, encoding="utf-8", newline="")
        claims += [claim for part in Extractor().read(path) for claim in part.claims]
    return weigh(claims)


def shown(fact: Fact) -> str:
    return f"{fact.status}: " + " | ".join(f"{claim.date.value} {claim.statement}" for claim in fact.claims)


@pytest.mark.parametrize("case", read_cases(Path(__file__).with_name("weighing_cases.txt")), ids=str)
def test_weighing(case: Case, tmp_path: Path) -> None:
    facts = facts_of(case.given.split("\n++++\n"), tmp_path)
    assert "\n".join(shown(fact) for fact in facts if fact.status is not FactStatus.SINGLE) == case.expected


def test_conflicts_name_each_other(tmp_path: Path) -> None:
    one, other = facts_of(["1227年，成吉思汗病死。", "1226年，成吉思汗病死。"], tmp_path)
    assert (one.conflicts_with, other.conflicts_with) == ((other.id,), (one.id,))


def test_the_order_of_documents_changes_no_fact(tmp_path: Path) -> None:
    texts = ["1122年春，金兵攻陷遼中京、遼西京。", "金朝於1122年攻下大定府。", "1227年，蒙古帝国灭亡西夏。"]
    forward, backward = facts_of(texts, tmp_path), facts_of(texts[::-1], tmp_path)
    assert {shown(fact) for fact in forward} == {shown(fact) for fact in backward}
    assert {fact.id for fact in forward} == {fact.id for fact in backward}
