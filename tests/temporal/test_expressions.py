import re
from pathlib import Path

import pytest

from questions.documents.document import Document
from questions.documents.readers.markdown import MarkdownReader
from questions.temporal import Narrative, TimeExpression, tag
from tests.cases import Case, read_cases


def document(text: str) -> Document:
    return Document("a.txt", "a", text, 0, "zh-Hant", tuple(MarkdownReader().passages(text, 0)))


def shown(expression: TimeExpression) -> str:
    date = expression.date
    has_month = re.match(r"-?\d+-(0\d|1[0-2])", date.value)
    calendar = date.calendar if has_month or date.calendar == "chinese" else ""
    parts = [date.value, date.mod or "", calendar, "*" if expression.inferred else ""]
    others = ", ".join(other.value for other in expression.alternatives)
    return f"{expression.surface} → {' '.join(part for part in parts if part)}{' | ' if others else ''}{others}"


CASES = [
    pytest.param(case, id=f"{path.stem}: {case}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.txt"))
    for case in read_cases(path)
]


@pytest.mark.parametrize("case", CASES)
def test_expressions(case: Case) -> None:
    found = tag(document(case.given), Narrative())
    assert "\n".join(map(shown, found)) == case.expected


def test_offsets_name_the_slice_of_the_file() -> None:
    text = "[重和](../Page/重和.md)元年（1118年），\n\n宣和二年正月，議事。"
    found = tag(document(text), Narrative())
    assert [text[e.start : e.end] for e in found] == ["重和](../Page/重和.md)元年", "1118年", "宣和二年正月"]
    assert [e.surface for e in found] == ["重和元年", "1118年", "宣和二年正月"]


def test_the_narrative_goes_on_in_the_next_part() -> None:
    narrative = Narrative()
    tag(document("1213年六月，攻城。"), narrative)
    (expression,) = tag(document("八月，退。"), narrative)
    assert expression.date.value == "1213-08"
