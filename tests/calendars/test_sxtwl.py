"""The table against its maker, where the maker is right."""

import sxtwl

from questions.calendars import lunisolar
from questions.calendars.julian import ymd


def test_table_and_sxtwl_agree_on_every_month_from_960_to_2100() -> None:
    for year in range(960, 2101):
        for month in lunisolar.months_of(year):
            day = sxtwl.fromSolar(*ymd(month.first_jdn))
            theirs = (day.getLunarYear(), day.getLunarMonth(), bool(day.isLunarLeap()), day.getLunarDay())
            assert theirs == (year, month.month, month.leap, 1)
