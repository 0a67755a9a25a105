from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.widgets.empty_state import EmptyState
from quizapp.windows.drop_target import dropped
from tests.quizapp.memory_bank import SAMPLES, Shelf, many
from tests.quizapp.running import Start


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(application: Application, *paths: Path) -> None:
    data = files(*paths)
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(application.window, QDragEnterEvent(QPoint(5, 5), action, data, button, none))
    QApplication.sendEvent(application.window, QDropEvent(QPointF(5, 5), action, data, button, none))


def test_first_start_shows_the_doors(start: Start) -> None:
    assert start().window.rooms.welcome.isVisible()


def test_rail_has_no_dead_entry(start: Start, shelf: Shelf) -> None:
    window = start(shelf.put("遼金之際", SAMPLES)).window
    assert not window.rail._buttons["study"].isVisible()
    window.begin_all()
    assert window.rail._buttons["study"].isVisible()


def test_title_names_the_bank(start: Start, shelf: Shelf) -> None:
    window = start(shelf.put("遼金之際", SAMPLES)).window
    assert window.windowTitle() == "紀年"
    window.begin_all()
    assert window.windowTitle() == "遼金之際 — 紀年"


@pytest.mark.parametrize("view", ["show_home", "show_settings", "begin_all"])
def test_drops_on_every_view(start: Start, shelf: Shelf, qtbot: QtBot, view: str) -> None:
    application = start(shelf.put("遼金之際", SAMPLES))
    getattr(application.window, view)()
    with qtbot.waitSignal(application.models.library.opened):
        drop(application, shelf.put("宋金夏蒙", many(5)))
    assert len(application.models.home.banks.rows()) == 2


def test_wrong_file_is_told_in_place(start: Start, shelf: Shelf, qtbot: QtBot, tmp_path: Path) -> None:
    application = start(shelf.put("遼金之際", SAMPLES))
    picture = tmp_path / "蔡州.png"
    picture.touch()
    drop(application, picture)
    qtbot.waitUntil(lambda: not application.models.workshop.busy)
    assert str(picture) in application.window.notice.text
    assert QApplication.activeModalWidget() is None


def test_drops_are_sorted(tmp_path: Path) -> None:
    text, folder, bank = tmp_path / "a.TXT", tmp_path / "notes", tmp_path / "b.qbank"
    folder.mkdir()
    found = dropped(files(text, folder, bank))
    assert found.documents == (text, folder)
    assert found.banks == (bank,)


def test_a_session_goes_on_after_a_look_at_the_settings(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("遼金之際", SAMPLES))
    window = application.window
    window.begin_all()
    application.models.study.choose(2)
    window.show_settings()
    window.show_home()
    window.begin_all()
    assert window.rooms.study.isVisible()
    assert application.models.study.answer is not None


def test_one_bank_alone(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("遼金之際", SAMPLES), shelf.put("宋金夏蒙", many(5)))
    application.window.rooms.home.study_bank_wanted.emit("id of 宋金夏蒙")
    assert application.models.study.title == "宋金夏蒙"


def test_window_keeps_its_size(start: Start) -> None:
    window = start().window
    window.resize(800, 620)  # no wider than the screen the tests have
    window.close()
    assert start(resized=False).window.size() == QSize(800, 620)


def test_an_unexpected_error_is_told_and_logged(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    application = start()
    logging.getLogger("jinian").handlers.clear()
    application.mishaps.watch()
    try:
        raise ZeroDivisionError("our mistake")
    except ZeroDivisionError as error:
        with qtbot.waitSignal(application.mishaps.happened):
            sys.excepthook(type(error), error, error.__traceback__)
    assert str(application.mishaps.log) in application.window.notice.text
    assert "our mistake" in application.mishaps.log.read_text("utf-8")
    assert "our mistake" in capsys.readouterr().err


def test_missing_chinese_fonts_are_told(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.resources.fonts.has_chinese", lambda: False)
    assert "Noto Serif CJK" in start().window.notice.text


def test_nothing_to_begin_when_the_day_is_done(start: Start, shelf: Shelf) -> None:
    application = start(shelf.put("遼金之際", SAMPLES))
    plan, study = application.window.rooms.home.plan, application.models.study
    assert not plan.start.isHidden()
    application.window.begin_all()
    while study.in_progress:
        study.reveal()
        study.grade(4)
    application.window.show_home()
    assert plan.start.isHidden()


def test_an_empty_time_axis_says_so_where_other_views_do(start: Start) -> None:
    window = start().window
    spots = []
    for place in ("statistics", "timeline"):
        window.go(place)
        QApplication.processEvents()
        (act,) = (each.act for each in window.findChildren(EmptyState) if each.isVisible())
        spots.append(act.mapTo(window, QPoint(0, 0)).y())
    assert abs(spots[0] - spots[1]) < 40


def test_menus_have_the_keys_that_the_sheet_of_keys_names(start: Start) -> None:
    keys = {key.toString() for action in start().window.findChildren(QAction) for key in action.shortcuts()}
    assert {"Ctrl+Q", "Ctrl+,", "Ctrl+O", "Ctrl+N", "Ctrl+T", "F1"} <= keys
