"""What is shown as a window of its own, if only for a moment."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class WindowsShown(QObject):
    """Gives the list of their classes, which grows as long as one is within it.

    A widget that is made visible before it has a place in a window opens one, which takes the focus away.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._shown: list[str] = []

    def __enter__(self) -> list[str]:
        self._application.installEventFilter(self)
        return self._shown

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._shown.append(type(watched).__name__)
        return False
