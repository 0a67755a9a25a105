"""Takes pictures: of a window that stands still, with what has popped up over it, a screenful at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QScrollBar, QTextBrowser, QWidget

_LOOK_MS = 25
_MOST_LOOKS = 40
_OVERLAP = 48
"""Pixels that two screenfuls share, so that no line is lost between them."""
_MOST_SCREENFULS = 20
QUICK = 80
"""Larger files in a fraction of the time."""
_OVER = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Camera:
    """Writes a PNG for each state that is wanted."""

    def __init__(self, folder: Path, only: str = "") -> None:
        """Put pictures into ``folder``; of states whose names begin with ``only``."""
        self._folder = folder
        self._only = only
        self.taken: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)

    def wants(self, beginning: str) -> bool:
        """Whether any state whose name begins like this may be wanted."""
        return beginning.startswith(self._only) or self._only.startswith(beginning)

    def take(self, window: QWidget, name: str, *, whole: bool = True) -> None:
        """Picture a state; ``whole`` also at every screenful that must be scrolled to, as name-2, name-3…"""
        if not name.startswith(self._only):
            return
        self._write(still(window), name)
        bars = list(_bars(window)) if whole else []
        stood = [bar.value() for bar in bars]
        for number, place in enumerate(_screenfuls(bars), 2):
            for bar in bars:
                bar.setValue(min(bar.maximum(), place * _step(bar)))
            self._write(still(window), f"{name}-{number}")
        for bar, value in zip(bars, stood, strict=True):
            bar.setValue(value)

    def _write(self, picture: QImage, name: str) -> None:
        picture.save(str(self._folder / f"{name}.png"), quality=QUICK)
        self.taken.append(name)


def pass_time(ms: int) -> None:
    """Let the interface run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def still(window: QWidget) -> QImage:
    """The window as soon as two looks at it show the same; as it is after a second where it never does."""
    before = QImage()
    for _ in range(_MOST_LOOKS):
        pass_time(_LOOK_MS)
        now = _look(window)
        if now == before:
            break
        before = now
    return before


def _look(window: QWidget) -> QImage:
    picture = window.grab()
    painter = QPainter(picture)
    for over in sorted(QApplication.topLevelWidgets(), key=_height):
        if over is not window and over.isVisible() and over.windowType() in _OVER:
            painter.drawPixmap(window.mapFromGlobal(over.mapToGlobal(QPoint())), over.grab())
    painter.end()
    return picture.toImage()


def _height(widget: QWidget | None) -> int:
    """How many menus a menu has unfolded from, itself among them: it lies over them."""
    return 1 + _height(widget.parentWidget()) if isinstance(widget, QMenu) else 0


def _bars(window: QWidget) -> Iterator[QScrollBar]:
    """The scroll bars of pages; lists and tables are lists, whichever of their rows is seen."""
    for kind in (QScrollArea, QTextBrowser):
        for area in window.findChildren(kind):
            bar = area.verticalScrollBar()
            if area.isVisible() and bar.maximum() > 0 and _is_seen(area, window):
                yield bar


def _is_seen(area: QWidget, window: QWidget) -> bool:
    """Whether nothing lies over it, as the sheet of keys does."""
    seen = window.childAt(area.mapTo(window, area.rect().center()))
    return seen is not None and (seen is area or area.isAncestorOf(seen))


def _step(bar: QScrollBar) -> int:
    return max(1, bar.pageStep() - _OVERLAP)


def _screenfuls(bars: list[QScrollBar]) -> list[int]:
    """Numbers of the screenfuls beside the one in sight, that at the top being 0."""
    if not bars:
        return []
    longest = max(bars, key=lambda bar: bar.maximum() / _step(bar))
    count = 1 + -(-longest.maximum() // _step(longest))
    shown = [place for place in range(count) if min(longest.maximum(), place * _step(longest)) != longest.value()]
    return shown[:_MOST_SCREENFULS]
