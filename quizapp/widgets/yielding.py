"""What scrolls only where it is given less height than it wants."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.widgets.column import ColumnPage


class YieldingPage(ColumnPage):
    """As high as its content is at its width, if there is the room; no higher."""

    def __init__(self, width: int, parent: QWidget | None = None, *, margin: int = 0) -> None:
        super().__init__(width, parent, margin=margin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The height of the content."""
        return QSize(super().sizeHint().width(), self._wanted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height where the content has another."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _wanted(self) -> int:
        page = self.widget()
        if page is None:
            return 0
        return page.heightForWidth(self.width()) if page.hasHeightForWidth() else page.sizeHint().height()

    def _fit(self) -> None:
        """Qt would keep a scroll bar that is called for by nothing but the width it takes itself."""
        policies = Qt.ScrollBarPolicy
        fits = self.height() >= self._wanted()
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAlwaysOn)
