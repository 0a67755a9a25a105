"""Months of study, then a look back, and the time axis on to a session."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from questions.pipeline.building import build
from quizapp.composition import Application
from quizapp.study.card import Rating
from quizapp.viewmodels.study import Stage
from quizapp.viewmodels.timeline.event import Knowledge
from quizapp.windows.statistics_view import StatisticsView
from quizapp.windows.timeline_view import TimelineView
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock
from tests.quizapp.windows.wholeness import settle

NOTES = """# 宋金夏蒙

1206年，成吉思汗即位。1211年二月，成吉思汗南下攻金。1214年五月，金宣宗遷都南京開封府。
1215年五月，蒙古軍攻陷中都。1227年七月，成吉思汗去世。1229年八月，窩闊臺即位。
1232年正月，拖雷在三峰山擊敗金軍。1233年正月，崔立以汴京降蒙古。1234年正月，宋蒙聯軍攻陷蔡州。
1235年六月，窩闊臺出兵攻宋。1241年十一月，窩闊臺去世。1259年七月，蒙哥在釣魚城去世。
"""


@pytest.fixture
def days() -> int:
    return 40


@pytest.fixture
def application(start: Start, tmp_path: Path, clock: FakeClock, days: int) -> Application:
    """The application after so many days of study."""
    notes, bank = tmp_path / "宋金夏蒙.md", tmp_path / "宋金夏蒙.qbank"
    notes.write_text(NOTES, "utf-8")
    build([notes], bank, title="宋金夏蒙")
    application = start(bank, open_source=open_bank)
    study = application.models.study
    for day in range(days):
        application.window.begin_all()
        while study.in_progress:
            clock.advance(seconds=9)
            study.reveal()
            study.grade(Rating.AGAIN if (day + study.done) % 9 == 4 else Rating.GOOD)
        clock.advance(days=1)
    return application


def test_from_the_axis_to_a_session_and_on_to_statistics(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, timeline = application.window, application.models.timeline()
    window.go("timeline")
    view = window.findChild(TimelineView)
    assert view is not None
    assert {Knowledge.LEARNING, Knowledge.MASTERED} & {each.knowledge for each in timeline.events}
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_End)
    assert timeline.detail is not None and "蒙哥" in timeline.detail.event.fact.statement
    assert view.detail.isVisible()

    view.bar.search.insert("窝阔台")
    assert {each.fact.statement[:3] for each in timeline.events} == {"窩闊臺"}
    view.bar.search.clear()
    timeline.select(0)
    asked = timeline.events[0].fact.id
    view.detail.study_wanted.emit()
    study = application.models.study
    assert study.stage is Stage.ASKING
    assert study._presented is not None and asked in study._presented.card.facts
    while study.in_progress:
        study.reveal()
        study.grade(Rating.EASY)

    with qtbot.waitSignal(application.models.statistics().refreshed):
        window.go("statistics")
    statistics = window.findChild(StatisticsView)
    assert statistics is not None
    figures = {figure.name: figure for figure in application.models.statistics().figures()}
    answered = sum(int(row[1]) + int(row[2]) + int(row[3]) for row in figures["answers"].rows)
    assert answered > 100
    assert figures["retention"].rows
    statistics.hardest.table.selectRow(0)
    assert statistics.hardest.history.curve.isVisible()

    target = tmp_path / "answers.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    statistics.export_wanted.emit(figures["answers"])
    assert len(target.read_text("utf-8-sig").splitlines()) == 1 + len(figures["answers"].rows)


class Events(QObject):
    """Counts every event of the application."""

    count = 0

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        self.count += 1
        return False


@pytest.mark.parametrize("days", [8])
def test_figures_turned_into_tables_do_not_set_one_another_off(application: Application, qtbot: QtBot) -> None:
    """Each table used to make laying out the page take twice as long, until the window stood still."""
    statistics = application.models.statistics()
    with qtbot.waitSignal(statistics.refreshed):
        application.window.go("statistics")
    view = application.window.findChild(StatisticsView)
    assert view is not None
    events = Events()
    QApplication.instance().installEventFilter(events)
    figures = [figure.name for figure in statistics.figures()]
    counts = []
    for name in figures:
        before = events.count
        view.card(name).as_table.click()
        settle()
        counts.append(events.count - before)
        assert counts[-1] < 20 * counts[0], counts
    QApplication.instance().removeEventFilter(events)
    assert len(figures) > 10
