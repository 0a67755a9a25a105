"""The time axis as its view-model shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.settings.declarations import LanguageChoice
from quizapp.viewmodels.study import Stage
from quizapp.viewmodels.timeline.event import CONFLICT, Knowledge, TimelineEvent
from quizapp.viewmodels.timeline.lanes import LanesBy
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from tests.quizapp.memory_bank import SAMPLES, Shelf
from tests.quizapp.running import Start
from tests.quizapp.viewmodels.timeline.examples import event, fact


@pytest.fixture
def application(start: Start, shelf: Shelf) -> Application:
    return start(shelf.put("聯蒙滅金", SAMPLES))


@pytest.fixture
def timeline(application: Application) -> TimelineViewModel:
    timeline = application.models.timeline()
    timeline.refresh()
    return timeline


def test_shows_the_facts_of_the_banks(timeline: TimelineViewModel, qtmodeltester: ModelTester) -> None:
    assert len(timeline.events) == timeline.total == 3
    assert {each.knowledge for each in timeline.events} == {Knowledge.NEW}
    assert [lane.name for lane in timeline.lanes] == ["金"]
    qtmodeltester.check(timeline.table)


def test_knows_what_was_learned(application: Application, timeline: TimelineViewModel) -> None:
    study = application.models.study
    study.begin([record.bank_id for record in application.models.library.records()])
    study.reveal()
    study.grade(4)
    study.reveal()
    study.grade(1)
    timeline.refresh()
    # Remembered easily at once is not mastered: three weeks are.
    assert sorted(each.knowledge for each in timeline.events) == [Knowledge.LEARNING, Knowledge.LEARNING, Knowledge.NEW]


@pytest.mark.parametrize(("sought", "found"), [("蔡州", 2), ("蔡州 自縊", 1), ("联蒙灭金", 3), ("無此", 0), ("", 3)])
def test_search_in_either_script(timeline: TimelineViewModel, sought: str, found: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.changed):
        timeline.search(sought)
    assert (len(timeline.events), timeline.total) == (found, 3)


def test_choosing_an_event(timeline: TimelineViewModel, qtbot: QtBot) -> None:
    place = next(place for place, each in enumerate(timeline.events) if each.fact.statement == "蔡州")
    with qtbot.waitSignal(timeline.selected):
        timeline.select(place)
    detail = timeline.detail
    assert detail is not None
    assert (detail.date, detail.other_date) == ("1234年正月", "端平元年正月，金天興三年正月")
    (telling,) = detail.tellings
    assert telling.sentence[slice(*telling.highlight)]
    assert (telling.document, telling.url) == ("聯蒙滅金", "https://example.org/caizhou")
    assert "蔡州" in timeline.say(detail.event)
    assert "未學" in timeline.say(detail.event)


def test_what_is_chosen_stays_so_while_it_is_found(timeline: TimelineViewModel) -> None:
    place = next(place for place, each in enumerate(timeline.events) if each.fact.statement == "蔡州")
    timeline.select(place)
    timeline.search("自縊")
    timeline.search("蔡州")
    assert timeline.selection is None, "it was not found for a while"
    timeline.search("")
    timeline.select(2)
    chosen = timeline.events[2]
    timeline.refresh()
    assert timeline.selection is not None and timeline.events[timeline.selection].fact.id == chosen.fact.id


def test_contradictions(timeline: TimelineViewModel) -> None:
    early = TimelineEvent("id of 聯蒙滅金", fact("early", "1122", conflicts=("late",)), Knowledge.UNASKED)
    late = TimelineEvent("id of 聯蒙滅金", fact("late", "1124", conflicts=("early",)), Knowledge.UNASKED)
    timeline.show_events([late, early, event("other")])
    assert [each.sign for each in timeline.events] == [CONFLICT, CONFLICT, "new"]
    timeline.select(0)
    detail = timeline.detail
    assert detail is not None
    assert detail.contradicted_by == (late,)
    assert "有矛盾" in detail.known
    timeline.search("無此")
    timeline.select_event(late)
    assert (timeline.sought, timeline.selection) == ("", 1)


def test_studying_chosen_events(application: Application, timeline: TimelineViewModel) -> None:
    place = next(place for place, each in enumerate(timeline.events) if each.fact.statement == "蔡州")
    assert timeline.askable([place]) == 1
    timeline.study([place])
    study = application.models.study
    assert study.stage is Stage.ASKING
    assert study.stem == "1234年正月，金哀宗在哪一座城自縊？"
    study.reveal()
    study.grade(4)
    assert study.stage is Stage.ENDED


def test_what_no_question_asks_cannot_be_studied(timeline: TimelineViewModel) -> None:
    timeline.show_events([event("asked"), event("not", known=Knowledge.UNASKED)])
    assert timeline.askable([0, 1]) == 1


def test_lanes_and_calendars(timeline: TimelineViewModel, qtbot: QtBot) -> None:
    timeline.show_events(
        [event("a", polity="遼"), event("b", polity="金"), event("c", polity="金"), event("d", polity="")]
    )
    assert timeline.courts() == ["金", "遼"]
    with qtbot.waitSignal(timeline.changed):
        timeline.count_by("金")
    assert timeline.court == "金"
    with qtbot.waitSignal(timeline.changed):
        timeline.sort_by("document")
    assert timeline.lanes_by is LanesBy.DOCUMENT
    assert [lane.name for lane in timeline.lanes] == ["聯蒙滅金"]


def test_dates_open_on_one_side_stand_at_the_other() -> None:
    date = fact("x", "1234")
    before, after = date._replace(first_jdn=0), date._replace(last_jdn=3_000_000)
    assert TimelineEvent("b", before, Knowledge.NEW).first == date.last_jdn
    assert TimelineEvent("b", after, Knowledge.NEW).last == date.first_jdn


def test_the_table_says_it_in_words(timeline: TimelineViewModel) -> None:
    row = [timeline.table.index(0, column).data() for column in range(5)]
    assert row[0] == "1234年正月"
    assert row[2:] == ["金", "未學", "聯蒙滅金"]
    heads = [timeline.table.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert heads == ["日期", "事件", "政權", "掌握", "文章"]


def test_the_table_names_polities_as_the_lanes_do(start: Start) -> None:
    timeline = start(language=LanguageChoice.SIMPLIFIED).models.timeline()
    timeline.show_events([event("a", polity="遼")])
    assert [lane.name for lane in timeline.lanes] == ["辽"] == [timeline.table.index(0, 2).data()]
