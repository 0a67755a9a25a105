"""Questions in the script that is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.exporters.exporting import in_script
from tests.bank.examples import WHEN

SIMPLIFIED = replace(
    WHEN,
    stem="先有“种谔攻占绥州”，后有“余玠守四川”，里外皆为宋军。",
    evidence="“采石之战”。",
    evidence_highlight=(1, 5),
)
TRADITIONAL = replace(WHEN, stem="「乾德」是誰的年號？", evidence="宋太祖改元「乾德」。", evidence_highlight=(5, 9))


@pytest.mark.parametrize(
    ("question", "script", "stem", "proof"),
    [
        (SIMPLIFIED, "zh-Hant", "先有「种諤攻佔綏州」，後有「余玠守四川」，裡外皆為宋軍。", "采石之戰"),
        (SIMPLIFIED, "zh-Hant-HK", "先有「种諤攻佔綏州」，後有「余玠守四川」，裏外皆為宋軍。", "采石之戰"),
        (TRADITIONAL, "zh-Hans", "“乾德”是谁的年号？", "“乾德”"),
        (TRADITIONAL, "zh-Hant", TRADITIONAL.stem, "「乾德」"),
        (SIMPLIFIED, "zh-Hans", SIMPLIFIED.stem, "采石之战"),
    ],
)
def test_names_forms_and_quotation_marks(question: object, script: str, stem: str, proof: str) -> None:
    (written,) = in_script([question], script)  # type: ignore[list-item]
    start, end = written.evidence_highlight
    assert (written.stem, written.evidence[start:end]) == (stem, proof)


@pytest.mark.parametrize(("script", "age"), [("zh-Hant", "西元"), ("zh-Hant-HK", "公元"), ("zh-Hans", "公元")])
def test_our_age_is_called_as_the_place_calls_it_and_proofs_are_left_alone(script: str, age: str) -> None:
    for said in ("西元", "公元"):
        question = replace(WHEN, stem=f"換算成{said}是哪一年？", evidence=f"{said}前221年。", evidence_highlight=(0, 2))
        (written,) = in_script([question], script)
        assert written.stem[3:5] == age
        assert written.evidence.startswith(said)
