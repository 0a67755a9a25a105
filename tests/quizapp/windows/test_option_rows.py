"""The fields of options: what stands in them can be read, however narrow the pane is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from questions.authoring.question import QuestionKind
from quizapp.viewmodels.questions.sheet import Line
from quizapp.windows.questions.option_rows import OptionRows
from tests.quizapp.windows.windows_shown import WindowsShown

PAIRS = [Line("元世祖下令在中都舊城東北營建新城", match="1267年"), Line("李璮在益都叛蒙附宋", match="1262年")]
NARROW, WIDE = 330, 640


def shown(qtbot: QtBot, kind: QuestionKind, width: int) -> OptionRows:
    rows = OptionRows()
    qtbot.addWidget(rows)
    rows.show_lines(kind, PAIRS)
    rows.resize(width, 400)
    rows.show()
    return rows


def fields(rows: OptionRows) -> list[tuple[QLineEdit, QLineEdit]]:
    return [(text, match) for _, text, match, _ in rows._rows]


@pytest.mark.parametrize(("width", "stacked"), [(NARROW, True), (WIDE, False)])
def test_a_pair_has_two_lines_where_one_is_too_short(qtbot: QtBot, width: int, *, stacked: bool) -> None:
    for text, match in fields(shown(qtbot, QuestionKind.MATCH, width)):
        assert (match.y() > text.geometry().bottom()) is stacked
        assert text.width() > text.fontMetrics().horizontalAdvance(text.text())


def test_pairs_follow_the_width(qtbot: QtBot) -> None:
    rows = shown(qtbot, QuestionKind.MATCH, NARROW)
    rows.resize(WIDE, 400)
    text, match = fields(rows)[0]
    qtbot.waitUntil(lambda: match.y() == text.y())
    assert match.x() > text.geometry().right()
    rows.resize(NARROW, 400)
    qtbot.waitUntil(lambda: match.y() > text.y())


def test_what_is_too_long_shows_how_it_begins(qtbot: QtBot) -> None:
    for text, match in fields(shown(qtbot, QuestionKind.MATCH, 120)):
        assert text.cursorPosition() == match.cursorPosition() == 0


@pytest.mark.parametrize("kind", QuestionKind)
def test_no_field_is_a_window_for_a_moment(qtbot: QtBot, qapp: QApplication, kind: QuestionKind) -> None:
    rows = shown(qtbot, QuestionKind.SINGLE_CHOICE, WIDE)
    with WindowsShown(qapp) as shown_windows:
        rows.show_lines(kind, PAIRS)
    assert shown_windows == []
    qtbot.waitUntil(fields(rows)[0][0].isVisible)
