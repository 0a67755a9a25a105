"""A field shows all of the text that is in it, within limits."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from quizapp.widgets.growing_text import GrowingText

WIDTH = 320
LINE = "蔡州城破，金哀宗自縊。"


@pytest.fixture
def field(qtbot: QtBot) -> GrowingText:
    field = GrowingText()
    qtbot.addWidget(field)
    field.resize(WIDTH, 100)
    field.show()
    return field


def test_no_line_is_cut(field: GrowingText) -> None:
    field.setPlainText(LINE)
    low = field.height()
    field.setPlainText("\n".join([LINE] * 6))
    assert field.height() > low
    assert field.verticalScrollBar().maximum() == 0
    field.setPlainText(LINE * 10)  # one line that is broken
    assert field.verticalScrollBar().maximum() == 0
    field.setPlainText(LINE)
    assert field.height() == low


def test_it_grows_where_it_becomes_narrower(field: GrowingText, qtbot: QtBot) -> None:
    field.resize(3 * WIDTH, 100)
    field.setPlainText(LINE * 12)
    wide = field.height()
    field.resize(WIDTH, field.height())
    qtbot.waitUntil(lambda: field.height() > wide)
    assert not field.verticalScrollBar().isVisible()


def test_a_long_text_scrolls(field: GrowingText) -> None:
    field.setPlainText("\n".join([LINE] * 8))
    highest = field.height()
    field.setPlainText("\n".join([LINE] * 40))
    assert field.height() == highest
    assert field.verticalScrollBar().maximum() > 0
