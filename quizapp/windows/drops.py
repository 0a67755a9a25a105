"""Drag and drop of banks and documents, on every view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from quizapp.windows.drop_target import dropped


class Drops(QObject):
    """Watches a window for files."""

    hovering = Signal(bool)
    """Files are held over the window; whether banks are among them."""
    left = Signal()
    """They were carried away, or dropped."""
    banks_dropped = Signal(list)
    documents_dropped = Signal(list)
    """Paths of texts and folders."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is dropped."""
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._drop(event)
        elif isinstance(event, QDragEnterEvent):
            self._hover(event)
        elif event.type() is QEvent.Type.DragLeave:
            self.left.emit()
        else:
            return False
        return True

    def _hover(self, event: QDragEnterEvent) -> None:
        files = dropped(event.mimeData())
        if files.banks or files.documents:
            event.acceptProposedAction()
            self.hovering.emit(bool(files.banks))

    def _drop(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.left.emit()
        files = dropped(event.mimeData())
        if files.banks:
            self.banks_dropped.emit(list(files.banks))
        if files.documents:
            self.documents_dropped.emit(list(files.documents))
