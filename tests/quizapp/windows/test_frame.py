from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from quizapp.settings.declarations import TEXT_SIZE, TEXT_SIZES
from quizapp.windows.frame import least_size
from tests.quizapp.running import Start

DESKTOP = QSize(1920, 1080)


@pytest.mark.parametrize(
    ("text_percent", "size"),
    [(85, QSize(800, 500)), (100, QSize(800, 500)), (115, QSize(920, 575)), (150, QSize(1024, 700))],
)
def test_large_text_needs_room(text_percent: int, size: QSize) -> None:
    assert least_size(text_percent, DESKTOP) == size


@pytest.mark.parametrize("text_percent", TEXT_SIZES)
def test_fits_a_small_screen(text_percent: int) -> None:
    assert least_size(text_percent, QSize(900, 480)).height() <= 480


def test_window_grows_with_its_text(start: Start) -> None:
    application = start(resized=False)
    window = application.window
    window.resize(800, 500)
    application.settings.set(TEXT_SIZE, 115)
    expected = least_size(115, window.screen().availableSize())
    assert (window.minimumSize(), window.height()) == (expected, expected.height())
    assert expected.height() > 500
