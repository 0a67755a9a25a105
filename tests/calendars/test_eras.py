import pytest

from questions.calendars import eras, lunisolar
from questions.calendars.courts import all_courts, courts_named
from questions.calendars.eras import Era, all_eras
from questions.calendars.interval import DayInterval
from questions.calendars.julian import jdn
from questions.calendars.rulers import all_rulers, rulers_named
from questions.calendars.tables import fold, forms, simplified


def ids(era: Era) -> str:
    return f"{era.court}{era.name}{era.year_one}"


@pytest.mark.parametrize("era", all_eras(), ids=ids)
def test_an_era_lies_in_its_years_and_is_found_by_every_name(era: Era) -> None:
    first_year = lunisolar.year_interval(era.year_one, era.court)
    assert first_year is not None
    assert era.first_jdn <= era.last_jdn
    assert era.last_jdn >= first_year.first
    assert era.number(era.year(7)) == 7
    assert era.number(era.last_year) >= 1
    for name in (era.name, *era.other_names):
        for form in forms(name):
            assert era in eras.named(form)
            assert form in eras.era_names()
    meant = eras.resolve(era.name, era.number(era.last_year), (era.court,), era.last_year)
    assert (era.court, era.year_one) in {(found.court, found.year_one) for found in meant}


def test_names_of_one_court_do_not_overlap_but_where_history_did() -> None:
    overlapping: set[tuple[str, frozenset[str]]] = set()
    for era in all_eras():
        for other in all_eras():
            if era.court == other.court and era.first_known_to == other.first_known_to == "" and era is not other:
                days = DayInterval(era.first_jdn, era.last_jdn)
                if days.overlaps(DayInterval(other.first_jdn, other.last_jdn)) and era.first_jdn <= other.first_jdn:
                    overlapping.add((era.court, frozenset((era.name, other.name))))
    assert overlapping == {("北魏", frozenset(("永興", "永熙")))}


@pytest.mark.parametrize(
    ("name", "number", "courts", "near", "expected"),
    [
        ("嘉定", 4, (), None, [("南宋", 1211)]),
        ("大安", 3, (), None, [("遼", 1087), ("西夏", 1077), ("金", 1211)]),
        ("大安", 3, ("西夏",), None, [("西夏", 1077)]),
        ("大安", 3, ("辽国",), None, [("遼", 1087)]),
        ("大安", 3, ("女真",), None, [("金", 1211)]),
        ("天會", 9, ("金",), None, [("金", 1131)]),
        ("天會", 9, ("北漢",), None, [("北漢", 965)]),
        ("天慶", 4, ("契丹",), None, [("遼", 1114)]),
        ("天慶", 4, ("夏",), None, [("西夏", 1197)]),
        ("紹興", 11, (), None, [("南宋", 1141), ("西遼", 1161)]),
        ("紹興", 31, (), None, [("南宋", 1161)]),
        ("乾道", 1, ("西夏",), None, [("西夏", 1068)]),
        ("天禧", 20, (), None, [("西遼", 1197)]),
        ("大德", 3, ("元",), None, [("元", 1299)]),
        ("至元", 20, (), None, [("元", 1283)]),
        ("至元", 3, (), 1337, [("元", 1337), ]),
        ("至元", 3, (), None, [("元", 1266), ("元", 1337)]),
        ("大慶", 2, ("西夏",), None, [("西夏", 1037), ("西夏", 1141)]),
        ("宝佑", 3, (), None, [("南宋", 1255)]),
        ("洪武", 35, (), None, [("明", 1402)]),
        ("天祐", 20, ("唐",), None, [("後唐", 923)]),
        ("端平", 4, (), None, [("南宋", 1237)]),
        ("端平", 9, (), None, []),
        ("嘉定", 0, (), None, []),
        ("沒有", 1, (), None, []),
    ],
)  # fmt: skip
def test_resolves_by_court_duration_and_nearness(
    name: str, number: int, courts: tuple[str, ...], near: int | None, expected: list[tuple[str, int]]
) -> None:
    found = [(era.court, era.year(number)) for era in eras.resolve(name, number, courts, near)]
    assert found[: len(expected)] == expected
    if courts or not expected:
        assert len(found) == len(expected)


def test_eras_of_a_day_and_of_a_year() -> None:
    fall_of_jin = jdn(1234, 2, 9)
    assert [era.name for era in eras.at(fall_of_jin)][:2] == ["端平", "天興"]
    assert [era.name for era in eras.at(fall_of_jin, "金國")] == ["天興"]
    assert [era.name for era in eras.at(fall_of_jin + 1, "金")] == []
    assert [(era.name, number) for era, number in eras.years(1211, "宋")] == [("嘉定", 4)]
    assert {(era.name, number) for era, number in eras.years(1094, "宋")} == {("元祐", 9), ("紹聖", 1)}
    assert eras.years(5000) == ()


def test_eras_change_on_the_day_the_annals_give() -> None:
    (shaosheng,) = eras.named("紹聖")
    assert lunisolar.month_at(shaosheng.first_jdn) == lunisolar.month(1094, 4)
    assert shaosheng.first_jdn == lunisolar.day(1094, 4, 12)
    (tianshun,) = (era for era in eras.named("天順") if era.court == "明")
    (jingtai,) = eras.named("景泰")
    assert (tianshun.year_one, jingtai.last_year, jingtai.number(1457)) == (1457, 1457, 8)


def test_names_in_either_script_and_variant_are_one() -> None:
    assert fold("宝佑") == fold("寶祐") == "寶祐"
    assert fold("庆历") == fold("慶歷") == fold("慶曆")
    assert eras.named("寿隆") == eras.named("壽昌")
    assert simplified("寶祐") == "宝祐"
    assert simplified("雍熙") == "雍熙"
    assert {"寶祐", "宝祐", "寶佑", "宝佑"} <= eras.era_names()


def test_courts_are_found_by_the_names_texts_use() -> None:
    assert [court.name for court in courts_named("宋")][:3] == ["劉宋", "北宋", "南宋"]
    assert [court.name for court in courts_named("大辽")] == ["遼"]
    assert [court.name for court in courts_named("蒙古")][:1] == ["元"]
    assert courts_named("無此國") == ()
    assert len({court.name for court in all_courts()}) == len(all_courts())


def test_rulers_are_found_by_temple_name_court_and_year() -> None:
    assert [ruler.full for ruler in rulers_named("神宗", "夏")] == ["西夏神宗"]
    assert [ruler.full for ruler in rulers_named("神宗", "宋国")] == ["宋神宗"]
    assert rulers_named("太祖", year=1118)[0].full == "金太祖"
    assert [ruler.full for ruler in rulers_named("完颜守绪")] == ["金哀宗"]
    assert [ruler.full for ruler in rulers_named("完顏承麟")] == ["金末帝"]
    assert rulers_named("成吉思汗")[0].temple_name == "太祖"


def test_rulers_belong_to_courts_and_reign_forwards_under_one_name_each() -> None:
    courts = {court.name: court for court in all_courts()}
    for ruler in all_rulers():
        assert ruler.court in courts
        if ruler.reign_first is not None and ruler.reign_last is not None:
            assert ruler.reign_first <= ruler.reign_last
    names = [ruler.full for ruler in all_rulers()]
    assert sorted({name for name in names if names.count(name) > 1}) == []
