"""From the first start to the second day: documents, a session, undo, and everything still there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.study.card import Rating
from quizapp.viewmodels.study import Stage
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock
from tests.quizapp.study_keys import give, wrong_places

NOTES = """# 遼金宋交替紀要

1115年正月，完顏阿骨打稱帝，建立金朝。1120年五月，金軍攻陷遼朝上京。1121年正月，遼將耶律余睹投降金朝。
1122年正月，金軍攻陷遼中京；十二月，金軍攻陷遼南京。1123年八月，金太祖去世，金太宗即位。
1125年二月，遼天祚帝被金將完顏婁室俘獲，遼朝滅亡。同年十二月，宋徽宗禪位，宋欽宗即位。
1126年閏十一月，金軍攻陷開封。1127年五月，宋高宗在應天府即位。1130年三月，韓世忠在黃天蕩攔截金軍。
1140年七月，岳飛在郾城擊敗金軍。1141年十一月，宋朝與金朝議定紹興和議。1142年正月，岳飛在臨安被殺。
1161年十一月，虞允文在采石擊敗金軍。1164年十二月，宋朝與金朝議定隆興和議。
"""

_PATIENCE_MS = 30_000


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "遼金宋交替紀要.md"
    path.write_text(NOTES, "utf-8")
    return path


def press(
    application: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    target = application.window.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def answer(application: Application, *, rightly: bool) -> None:
    """Answer the question on the screen with the keyboard, and accept the grade."""
    study = application.models.study
    presented = study._presented
    assert presented is not None
    give(
        application,
        study.right_places if rightly else wrong_places(study),
        presented.question.answer if rightly else "不知道",
    )
    assert study.stage is Stage.ANSWERED
    assert study.judged is (Rating.GOOD if rightly else Rating.AGAIN)
    press(application, Qt.Key.Key_Return)


def test_from_documents_to_tomorrow(
    start: Start, end: Callable[[], None], qtbot: QtBot, notes: Path, clock: FakeClock
) -> None:
    first = start(open_source=None)
    assert first.window.rooms.welcome.isVisible()
    with qtbot.waitSignal(first.models.library.built, timeout=_PATIENCE_MS):
        first.window.files.make_bank([notes])
    assert first.window.rooms.home.isVisible()
    (row,) = first.models.home.banks.rows()
    assert row.title == "遼金宋交替紀要"
    assert row.counts.new >= 15
    assert "已經備妥" in first.window.notice.text

    first.limits.set_new_per_day(6)
    press(first, Qt.Key.Key_Return)
    study = first.models.study
    assert first.window.rooms.study.isVisible()
    kinds = set()
    answer(first, rightly=False)
    press(first, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # U would be typed into the next question's field
    assert study.done == 0
    turn = 0
    while study.in_progress:
        kinds.add(bool(study.options))
        answer(first, rightly=turn != 0)
        turn += 1
        clock.advance(seconds=20)
    assert first.window.rooms.summary.isVisible()
    assert study.summary is not None
    assert study.summary.total.answered == turn
    assert len(study.summary.again) == 1
    done = sum(each.answers for each in first.collection.activity(*2 * [clock.now().date()]))
    assert done == turn
    end()

    again = start(open_source=None)
    assert again.window.rooms.home.isVisible()
    assert again.models.home.today.answers == turn
    assert again.models.home.banks.rows()[0].counts.learning + again.models.home.banks.rows()[0].counts.young >= 1
    clock.advance(days=1)
    again.models.home.refresh()
    assert again.models.home.today.reviews + again.models.home.today.learning > 0
    press(again, Qt.Key.Key_Return)
    assert again.models.study.stage is Stage.ASKING


def test_documents_without_dates(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    application = start(open_source=None)
    text = tmp_path / "詩.md"
    text.write_text("床前明月光，疑是地上霜。", "utf-8")
    with qtbot.waitSignal(application.models.library.refused, timeout=_PATIENCE_MS) as refused:
        application.window.files.make_bank([text])
    assert "沒有找到" in refused.args[0]
    assert application.window.rooms.welcome.isVisible()
    assert application.window.notice.isVisible()


def test_sample_bank(start: Start, qtbot: QtBot) -> None:
    application = start(open_source=None)
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS) as built:
        application.window.rooms.welcome.sample.click()
    assert built.args[1] >= 300
    assert application.models.home.today.new == 20
