"""The window as a thing on the desktop: its place, its first painting, its language."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from quizapp.resources.icons import icon
from quizapp.resources.look import Look
from quizapp.settings.declarations import TEXT_SIZE, WINDOW_GEOMETRY
from quizapp.settings.settings import Settings

_USUAL_SIZE = QSize(1180, 780)
_LEAST_SIZE = QSize(800, 500)
_LEAST_SIZE_OF_LARGE_TEXT = QSize(1024, 700)


def least_size(text_percent: int, screen: QSize) -> QSize:
    """Pixels in which nothing is cut off; never more than the screen has."""
    wanted = (_LEAST_SIZE * (text_percent / 100)).boundedTo(_LEAST_SIZE_OF_LARGE_TEXT)
    return wanted.expandedTo(_LEAST_SIZE).boundedTo(screen)


class Frame(QMainWindow):
    """Stands where it stood when it was closed."""

    painted = Signal()
    """For the first time."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._was_painted = False
        self._fit_text()
        look.changed.connect(self._fit_text)
        self.setWindowIcon(icon("seal", look.tokens.vermilion, size=64))

    def retranslate(self) -> None:
        """Say everything again."""
        raise NotImplementedError

    def restore(self) -> None:
        """Take the place and size it had; the usual size the first time."""
        kept = self._settings.get(WINDOW_GEOMETRY)
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii")))):
            self.resize(_USUAL_SIZE)

    def come_to_the_front(self) -> None:
        """Show the window over others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _fit_text(self) -> None:
        """Leave large text the room it needs."""
        self.setMinimumSize(least_size(self._settings.get(TEXT_SIZE), self.screen().availableSize()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting, once the views inside are painted as well."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and size."""
        self._settings.set(WINDOW_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        super().closeEvent(event)
