"""Two panes that one may drag, beside each other; one above the other in a window that is narrow and high."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_HANDLE = 16
NO_LIMIT = 16_777_215
"""What Qt calls no limit."""


class Panes(QSplitter):
    """Turns by itself; what one dragged holds until it turns."""

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._shares = shares
        self._needs = (0, 0)
        self._most = (NO_LIMIT, NO_LIMIT)
        self._panes = (first, second)
        for pane in self._panes:
            self.addWidget(pane)
        for place, share in enumerate(shares):
            self.setStretchFactor(place, share)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_HANDLE)
        self._share_out()

    @property
    def stacked(self) -> bool:
        """Whether the panes are one above the other."""
        return self.orientation() is Qt.Orientation.Vertical

    def need(self, first: int, second: int) -> None:
        """Set the widths in pixels that the panes need beside each other; where both are short of it, both yield."""
        self._needs = (first, second)
        self._turn()

    def allow(self, first: int, second: int) -> None:
        """Set the widths in pixels beyond which the panes are not stretched beside each other."""
        self._most = (first, second)
        self._turn()

    @property
    def most(self) -> int:
        """The width of both panes at their widest."""
        return sum(self._most) + _HANDLE

    def minimumSizeHint(self) -> QSize:
        """No wider than one pane: it turns before both are too narrow."""
        widest = max(pane.minimumSizeHint().width() for pane in self._panes)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width calls for it."""
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        room = self.width() - _HANDLE
        short = sum(self._needs) > room
        stacked = short and self.height() > self.width()
        for pane, need, most in zip(self._panes, self._needs, self._most, strict=True):
            least = room * need // sum(self._needs) if short else need
            pane.setMinimumWidth(0 if stacked else least)
            pane.setMaximumWidth(NO_LIMIT if stacked else most)
        if stacked is not self.stacked:
            self.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
            self._share_out()

    def _share_out(self) -> None:
        self.setSizes([1000 * share for share in self._shares])
