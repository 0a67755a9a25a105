"""The fields of the rows, by name and order, as docs/json-lines.md promises them."""

from __future__ import annotations

from dataclasses import replace

from questions.authoring.question import Option, QuestionKind
from questions.calendars.dates import DateType, HistoricalDate, Modifier
from questions.exporters.rows import claim_row, expression_row, question_row
from tests.bank.examples import FALL, WHEN, WHERE


def test_an_expression_with_its_days() -> None:
    expression = replace(FALL.leading.mention, date=HistoricalDate("1227-08-25", mod=Modifier.APPROX))
    row = expression_row("蔡州.md", replace(expression, date=HistoricalDate("1227-08-25")))
    assert list(row.items()) == [
        ("document", "蔡州.md"),
        ("surface", "正月"),
        ("start", 3),
        ("end", 5),
        ("type", "DATE"),
        ("value", "1227-08-25"),
        ("mod", None),
        ("calendar", "western"),
        ("inferred", True),
        ("first_day", "1227-08-25"),
        ("last_day", "1227-08-25"),
        ("first_jdn", 2169456),
        ("last_jdn", 2169456),
    ]
    assert expression_row("蔡州.md", expression)["mod"] == "APPROX"


def test_lunar_months_tell_the_days_on_which_they_fell() -> None:
    row = claim_row(FALL.leading)["date"]
    assert (row["value"], row["calendar"]) == ("1234-01", "chinese")
    assert (row["first_day"], row["last_day"]) == ("1234-01-31", "1234-03-01")


def test_durations_have_no_days() -> None:
    duration = HistoricalDate("P40Y", DateType.DURATION)
    row = expression_row("x.md", replace(FALL.leading.mention, date=duration))
    assert [row[name] for name in ("first_day", "last_day", "first_jdn", "last_jdn")] == [None] * 4


def test_what_else_a_date_may_be_is_told_only_where_there_is_something() -> None:
    mention = FALL.leading.mention
    other = replace(mention.date, value="1085-01", court="遼")
    assert "alternatives" not in expression_row("x.md", mention)
    row = expression_row("x.md", replace(mention, alternatives=(other,)))
    assert list(row)[-1] == "alternatives"
    assert row["alternatives"] == [{"value": "1085-01", "court": "遼"}]


def test_a_claim() -> None:
    row = claim_row(FALL.leading)
    assert list(row) == ["document", "statement", "subject", "evidence", "date", "entities", "kind"]
    assert row["evidence"] == {"text": "宋蒙聯軍攻陷蔡州", "start": 10, "end": 18}
    assert row["entities"][1] == {"text": "蔡州", "name": "蔡州", "type": "place"}
    assert row["kind"] == "battle"
    assert list(row["date"])[:4] == ["surface", "start", "end", "type"]


def test_a_claim_without_subject_says_null() -> None:
    assert claim_row(replace(FALL.leading, subject=""))["subject"] is None


def test_a_question() -> None:
    row = question_row(WHEN)
    assert list(row) == [
        "id",
        "kind",
        "asks",
        "stem",
        "options",
        "answer",
        "accepted",
        "explanation",
        "facts",
        "document",
        "url",
        "evidence",
        "highlight",
        "difficulty",
        "date",
    ]
    assert row["options"][1] == {"text": "1234年", "correct": True}
    assert list(row["date"]) == [
        "type",
        "value",
        "mod",
        "calendar",
        "court",
        "first_day",
        "last_day",
        "first_jdn",
        "last_jdn",
    ]
    assert question_row(WHERE)["accepted"] == ["蔡州", "蔡"]


def test_pairs_stand_in_options() -> None:
    pairs = tuple(Option(text, True, match) for text, match in (("蔡州陷落", "1234年"), ("西夏滅亡", "1227年")))
    row = question_row(replace(WHEN, kind=QuestionKind.MATCH, options=pairs))
    assert row["options"][1] == {"text": "西夏滅亡", "correct": True, "match": "1227年"}
