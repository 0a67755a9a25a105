"""The script of display and the calendar are switched anywhere, in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from questions.calendars import display
from quizapp.composition import Application
from quizapp.settings.declarations import DATE_DISPLAY, SCRIPT_DISPLAY, DateDisplay, ScriptDisplay
from quizapp.viewmodels.study import Stage
from quizapp.widgets.prose import Prose
from tests.quizapp.memory_bank import EVERY_KIND, SAMPLES, WHEN, Shelf
from tests.quizapp.running import Start


def switch(qtbot: QtBot, application: Application, script: ScriptDisplay) -> None:
    with qtbot.waitSignal(application.words.changed):
        application.settings.set(SCRIPT_DISPLAY, script)


def prose(application: Application) -> str:
    """All running text in sight."""
    return "\n".join(each.plain_text for each in application.window.findChildren(Prose) if each.isVisible())


def test_the_question_on_the_screen_changes(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    application.window.begin_all()
    assert "金朝滅亡，是在哪一年？" in prose(application)
    switch(qtbot, application, ScriptDisplay.SIMPLIFIED)
    assert "金朝灭亡，是在哪一年？" in prose(application)
    assert application.window.windowTitle().startswith("联蒙灭金")
    assert application.models.study.stage is Stage.ASKING
    switch(qtbot, application, ScriptDisplay.AS_WRITTEN)
    assert "金朝滅亡，是在哪一年？" in prose(application)


def test_the_answer_and_its_evidence_change(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    application.window.begin_all()
    application.models.study.reveal()
    switch(qtbot, application, ScriptDisplay.SIMPLIFIED)
    assert "1234年正月，蔡州城破，金哀宗自缢，金朝灭亡。" in prose(application)
    assert application.models.study.stage is Stage.ANSWERED


def test_what_was_typed_stays(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES[1:2]))
    application.window.begin_all()
    field = application.window.rooms.study.question.field
    field.insert("蔡")  # as an input method does
    switch(qtbot, application, ScriptDisplay.SIMPLIFIED)
    assert field.text() == "蔡"
    field.insert("州")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert application.models.study.stage is Stage.ANSWERED
    switch(qtbot, application, ScriptDisplay.TAIWAN)
    assert field.text() == "蔡州"
    assert field.isReadOnly()


def test_every_kind_in_every_script(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", EVERY_KIND))
    study = application.models.study
    application.window.begin_all()
    switch(qtbot, application, ScriptDisplay.SIMPLIFIED)
    asked = 0
    while study.in_progress:
        written = study.question.stem
        if study.draft is not None and study.kind.value == "order":
            study.choose(1)
        chosen = study.draft.given if study.draft is not None else ()
        for script in (ScriptDisplay.TAIWAN, ScriptDisplay.SIMPLIFIED):
            switch(qtbot, application, script)
            assert study.question.stem == written
            assert (study.draft.given if study.draft is not None else ()) == chosen
            assert study.stem in prose(application)
        study.reveal()
        switch(qtbot, application, ScriptDisplay.HONG_KONG)
        assert study.stage is Stage.ANSWERED
        study.grade(3)
        asked += 1
    assert asked >= 5
    switch(qtbot, application, ScriptDisplay.AS_WRITTEN)


def test_titles_of_banks_follow(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    switch(qtbot, application, ScriptDisplay.SIMPLIFIED)
    assert [row.title for row in application.models.home.banks.rows()] == ["联蒙灭金"]
    assert [record.title for record in application.models.library.records()] == ["聯蒙滅金"], "what is kept is kept"


def test_the_time_axis_follows(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    application.window.go("timeline")
    timeline = application.models.timeline()
    before = [event.fact.statement for event in timeline.events]
    timeline.select(0)
    switch(qtbot, application, ScriptDisplay.SIMPLIFIED)
    after = [event.fact.statement for event in timeline.events]
    assert after != before
    assert timeline.selection == 0
    assert timeline.ruler_word("紹興十年") == "绍兴十年"
    switch(qtbot, application, ScriptDisplay.AS_WRITTEN)
    assert timeline.ruler_word("紹興十年") == "紹興十年"
    assert [event.fact.statement for event in timeline.events] == before


def test_a_calendar_is_switched_under_the_answer(start: Start, shelf: Shelf) -> None:
    question = replace(WHEN, explanation=display.both(WHEN.date, "zh-Hant"))
    application = start(shelf.put("聯蒙滅金", [question]))
    application.window.begin_all()
    application.models.study.reveal()
    told = []
    for calendar in (DateDisplay.WESTERN, DateDisplay.ERA):
        application.settings.set(DATE_DISPLAY, calendar)
        answer = application.models.study.answer
        assert answer is not None
        assert answer.date in prose(application)
        told.append(answer.date)
    assert told[0].startswith("1234年")
    assert told[1].startswith("端平元年")


@pytest.mark.parametrize("presses", [1, 4])
def test_the_key_goes_through_the_scripts(start: Start, shelf: Shelf, presses: int) -> None:
    application = start(shelf.put("聯蒙滅金", SAMPLES))
    application.window.activateWindow()
    for _ in range(presses):
        QApplication.processEvents()
        action(application, "Ctrl+T").trigger()
    scripts = list(ScriptDisplay)
    assert application.settings.get(SCRIPT_DISPLAY) is scripts[presses % len(scripts)]
    ticked = [each.text() for each in application.window.findChildren(QAction) if each.isChecked()]
    assert len(ticked) == 1


def action(application: Application, key: str) -> QAction:
    found = [
        each for each in application.window.findChildren(QAction) if key in [k.toString() for k in each.shortcuts()]
    ]
    assert len(found) == 1, "no two actions share a key"
    return found[0]
