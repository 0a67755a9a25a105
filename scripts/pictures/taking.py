"""All tours in one combination, each with an application of its own."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from scripts.pictures.camera import Camera
from scripts.pictures.combination import Combination
from scripts.pictures.tours import TOURS, Tour
from scripts.pictures.visit import Visit

_WITHOUT_SCREEN = "This plugin does not support"
"""How Qt begins to complain of what only a screen has."""


def take_all(target: Path, stock: Path, work: Path, combination: Combination, only: str = "") -> int:
    """Put the pictures into ``target``; returns 1 where a tour came to grief, which is told, 0 otherwise.

    Args:
        target: Gets a PNG for each state.
        stock: What `material.make` made.
        work: A folder for the applications; what is in it goes.
        combination: Language, theme and size; the scale is Qt's already.
        only: How the names of wanted states begin.
    """
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication), "windows need one"
    qt.setCursorFlashTime(0)
    camera = Camera(target, only)
    mistakes = _Mistakes()
    hooks = sys.excepthook, qInstallMessageHandler(_pass_on)
    sys.excepthook = mistakes.tell
    for tour in TOURS:
        if any(map(camera.wants, tour.beginnings)):
            mistakes.where = f"{combination.folder} {tour.walk.__module__}.{tour.walk.__name__}"
            _walk(tour, Visit(stock, work, tour.begin, combination, camera), mistakes)
    sys.excepthook, _ = hooks[0], qInstallMessageHandler(hooks[1])
    print(f"{combination.folder}: {len(camera.taken)} pictures", file=sys.stderr, flush=True)
    return 1 if mistakes.told else 0


class _Mistakes:
    """Tells of exceptions, those in slots included: Qt goes on after them."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.where = ""

    def tell(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.told.append(self.where)
        print(f"{self.where}:", *traceback.format_exception(error), file=sys.stderr, flush=True)


def _walk(tour: Tour, visit: Visit, mistakes: _Mistakes) -> None:
    try:
        tour.walk(visit)
    except Exception as error:  # the other tours are still worth their pictures
        mistakes.tell(type(error), error, error.__traceback__)
    visit.close()


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith(_WITHOUT_SCREEN):
        print(text, file=sys.stderr, flush=True)
