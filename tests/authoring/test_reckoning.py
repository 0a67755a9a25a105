"""Era years and western years: what is asked, and what people confuse them with."""

from questions.authoring.event import Event, event_of
from questions.authoring.reckoning import EraYear, confused_era_years, confused_years, era_year
from questions.authoring.source import Source
from questions.calendars import eras
from questions.documents.script import HANS, HANT
from tests.authoring.making import fact


def event(marked: str, value: str) -> Event:
    made = event_of(fact(marked, value), Source("宋金"))
    assert made is not None
    return made


def test_the_era_is_that_of_a_court_that_takes_part() -> None:
    found = era_year(event("*[夏神宗:person::西夏]圍[邠州:place]", "1213-08"))
    assert found is not None
    assert (found.era.court, found.written(HANT)) == ("西夏", "光定三年")


def test_song_is_the_song_of_the_time() -> None:
    found = era_year(event("*[宋理宗:person::宋]派兵入[開封:place]", "1234-07"))
    assert found is not None
    assert (found.era.court, found.written(HANT), found.written(HANS)) == ("南宋", "端平元年", "端平元年")
    assert "端平1年" in found.typed()


def test_liao_is_not_western_liao() -> None:
    found = era_year(event("*[成安公主:person::遼]在[夏國:polity::西夏]絕食死", "1126-03"))
    assert found is None or found.era.court != "西遼"


def test_no_era_where_the_month_fell_in_the_next_year() -> None:
    assert era_year(event("*[金哀宗:person::金]逃往[歸德:place]", "1232-12")) is None


def test_a_year_of_two_eras_is_settled_by_the_month_or_not_at_all() -> None:
    # 至寧元年 became 貞祐元年 in the ninth month of 1213.
    found = era_year(event("*[金宣宗:person::金]遷往[開封:place]", "1213"))
    assert found is None or found.era.court != "金"


def test_confusions_are_the_first_year_the_neighbours_and_one_off_but_never_right() -> None:
    asked = event("*[夏神宗:person::西夏]圍[邠州:place]", "1213-08")
    right = EraYear(next(era for era in eras.named("嘉定") if era.court == "南宋"), 6)
    wrong = set(confused_years(right, asked))
    assert {1208, 1214, 1212, 1223, 1203} <= wrong
    assert 1213 not in wrong
    years = {found.written(HANT) for found in confused_era_years(right)}
    assert {"嘉定五年", "嘉定七年", "嘉定元年", "開禧元年", "寶慶元年"} <= years
    assert "嘉定六年" not in years
    assert "開禧六年" not in years  # there was none


def test_in_a_long_era_nothing_half_a_century_off_is_confused() -> None:
    right = EraYear(next(era for era in eras.named("萬曆") if era.court == "明"), 46)
    years = {found.written(HANT) for found in confused_era_years(right)}
    assert {"萬曆四十五年", "萬曆四十七年", "泰昌元年"} <= years
    assert not years & {"萬曆元年", "隆慶元年", "隆慶六年"}


def test_a_western_year_half_a_century_off_is_no_confusion() -> None:
    asked = event("*[後金軍:army::後金]攻入[鴉鶻關:place]", "1618-07")
    right = EraYear(next(era for era in eras.named("萬曆") if era.court == "明"), 46)
    wrong = list(confused_years(right, asked))
    assert wrong
    assert max(abs(year - 1618) for year in wrong) <= 30


def test_a_namesake_of_another_age_is_no_confusion() -> None:
    asked = event("*[諸葛亮:person::蜀]率軍攻[祁山:place]", "0228")
    right = EraYear(next(era for era in eras.named("建興") if era.court.startswith("蜀")), 6)
    assert 318 not in confused_years(right, asked)
