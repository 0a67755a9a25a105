"""Statements that nobody can be asked about, read from data/unfit.txt."""

from dataclasses import replace

import pytest

from questions.authoring import AuthoringReport, author
from questions.authoring.report import Unfit
from questions.authoring.source import Source
from questions.authoring.timewords import time_in
from tests.authoring.cases import blocks
from tests.authoring.making import fact

CASES = [block[-3:] for block in blocks("unfit.txt")]


@pytest.mark.parametrize(("title", "marked", "reason"), CASES, ids=[case[0] for case in CASES])
def test_fit_or_why_not(title: str, marked: str, reason: str) -> None:
    report = AuthoringReport()
    list(author([fact(marked, "1213-08")], {"宋金": Source("宋金")}, report))
    expected = {} if reason == "fit" else {Unfit[reason]: 1}
    assert report.unfit == expected, title


def test_every_reason_a_text_can_give_has_a_case() -> None:
    assert {case[2] for case in CASES} == {"fit"} | {
        reason.name
        for reason in Unfit
        if reason not in (Unfit.CONFLICT, Unfit.DATE_OPEN, Unfit.NO_DAYS, Unfit.TOLD_TWICE)
    }


def test_a_date_that_may_be_another_is_not_asked() -> None:
    settled = fact("*[夏兵:army]攻破[邠州:place]", "1085", calendar="chinese")
    (claim,) = settled.claims
    others = (replace(claim.date, value="1209", court="金"),)
    open_dated = replace(settled, claims=(replace(claim, mention=replace(claim.mention, alternatives=others)),))
    report = AuthoringReport()
    assert list(author([open_dated], {"宋金": Source("宋金")}, report)) == []
    assert report.unfit == {Unfit.DATE_OPEN: 1}
    assert list(author([settled], {"宋金": Source("宋金")}))


@pytest.mark.parametrize("text", ["十月", "1213年", "三日後", "元年", "次年", "年底", "當年", "十三世紀", "1120年代"])
def test_words_of_time(text: str) -> None:
    assert time_in(f"夏兵在{text}攻破邠州") is not None


@pytest.mark.parametrize("text", ["夏兵攻破邠州", "哪一年，夏兵攻破邠州？", "日食", "月氏遣使", "萬戶府"])
def test_no_words_of_time(text: str) -> None:
    assert time_in(text) is None
