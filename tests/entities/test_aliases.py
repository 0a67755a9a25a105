from __future__ import annotations

import pytest

from questions.data import rows
from questions.entities.aliases import canonical, same, surfaces


@pytest.mark.parametrize(
    ("name", "near", "expected"),
    [
        ("完颜承麟", (), "金末帝"),
        ("金末帝", (), "金末帝"),
        ("鐵木真", (), "成吉思汗"),
        ("铁木真", (), "成吉思汗"),
        ("上京", (), "上京"),
        ("上京", ("遼",), "臨潢府"),
        ("上京", ("辽朝",), "臨潢府"),
        ("上京", ("金",), "會寧府"),
        ("南京", ("遼國",), "析津府"),
        ("燕京", ("遼",), "析津府"),
        ("西京", ("遼",), "大同府"),
        ("西京", ("金",), "大同府"),
        ("中京", ("遼",), "大定府"),
        ("東京", ("北宋",), "開封"),
        ("汴京", (), "開封"),
        ("临安", (), "臨安"),
        ("杭州", (), "臨安"),
        ("神宗", (), "神宗"),
        ("神宗", ("夏",), "西夏神宗"),
        ("神宗", ("南宋",), "宋神宗"),
        ("兀朮", (), "完顏宗弼"),
        ("夏國", (), "西夏"),
        ("無人知曉", (), "無人知曉"),
    ],
)
def test_a_name_stands_for_its_entity(name: str, near: tuple[str, ...], expected: str) -> None:
    assert canonical(name, near) == expected


@pytest.mark.parametrize(
    ("first", "second", "near", "expected"),
    [
        ("汴京", "开封", (), True),
        ("遼西京", "大同府", (), True),
        ("上京", "臨潢府", (), False),
        ("上京", "臨潢府", ("遼",), True),
        ("南宋", "宋", (), True),
        ("北宋", "南宋", (), False),
        ("契丹", "遼", (), True),
        ("蒙古", "元", (), True),
        ("宋", "金", (), False),
        ("金哀宗", "完颜守绪", (), True),
        ("金哀宗", "金末帝", (), False),
    ],
)
def test_two_names_are_one_entity_or_two(first: str, second: str, near: tuple[str, ...], expected: bool) -> None:
    assert same(first, second, near) is expected
    assert same(second, first, near) is expected


def test_surfaces_hold_every_name_in_both_scripts() -> None:
    assert {"金末帝", "完顏承麟", "完颜承麟"} <= surfaces("金末帝")
    assert {"大定府", "遼中京", "辽中京", "中京"} <= surfaces("辽中京")
    assert {"無人知曉", "无人知晓"} <= surfaces("無人知曉")


@pytest.mark.parametrize("table", ["people.tsv", "places.tsv", "polities.tsv", "armies.tsv", "events.tsv"])
def test_tables_name_nothing_twice(table: str) -> None:
    names = [row["name"] for row in rows(table)]
    assert len(names) == len(set(names))
    assert all(name and name == name.strip() for name in names)


@pytest.mark.parametrize("table", ["people.tsv", "places.tsv", "armies.tsv"])
def test_sides_are_sides_of_states(table: str) -> None:
    known = {row["side"] or row["name"] for row in rows("polities.tsv")} | {row["name"] for row in rows("polities.tsv")}
    assert {row["side"] for row in rows(table) if row["side"]} <= known


def test_the_simplified_form_of_a_name_keeps_its_characters() -> None:
    assert "李乾顺" in surfaces("李乾順")
    assert not any("干" in form for form in surfaces("李乾順"))
