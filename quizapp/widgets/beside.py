"""Parts beside each other where all have the width they need, else one above the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


@dataclass(frozen=True, slots=True)
class _Need:
    least: float
    grows: bool


class Beside(QLayout):
    """A row that turns into a column; as high as it is then."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._needs: list[_Need] = []

    def add(
        self,
        part: QWidget | QLayout,
        *,
        least: float = 0,
        grows: bool = False,
        alignment: Qt.AlignmentFlag | None = None,
    ) -> None:
        """Add a part; those that grow are made as wide as each other, and share what room is left.

        In a row it needs ``least`` sizes of text, if it is not content with fewer; without ``least``, all it wants.
        """
        if isinstance(part, QLayout):
            self.addChildLayout(part)
            self.addItem(part)
        else:
            self.addWidget(part)
        self._needs[-1] = _Need(least, grows)
        if alignment is not None:
            self._items[-1].setAlignment(alignment)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt hands over an item."""
        self._items.append(item)
        self._needs.append(_Need(0, grows=False))

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        if not 0 <= index < len(self._items):
            return None
        self._needs.pop(index)
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Takes the width there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """A column is higher than a row."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the row, or of the column."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        widths = self._row(inner)
        if widths is None:
            heights = [_height(item, inner) for item, _need in self._shown()]
            height = sum(heights) + self.spacing() * max(0, len(heights) - 1)
        else:
            height = max(
                (_height(item, each) for (item, _), each in zip(self._shown(), widths, strict=True)), default=0
            )
        return height + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        widths = self._row(inner.width())
        left, top = inner.left(), inner.top()
        for place, (item, _need) in enumerate(self._shown()):
            if widths is not None:
                item.setGeometry(QRect(left, top, widths[place], inner.height()))
                left += widths[place] + self.spacing()
            else:
                height = _height(item, inner.width())
                item.setGeometry(QRect(left, top, inner.width(), height))
                top += height + self.spacing()

    def sizeHint(self) -> QSize:
        """A row."""
        sizes = [item.sizeHint() for item, _need in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """The widest part."""
        sizes = [item.minimumSize() for item, _need in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        return self._with_margins(QSize(widest, max((size.height() for size in sizes), default=0)))

    def _shown(self) -> list[tuple[QLayoutItem, _Need]]:
        pairs = zip(self._items, self._needs, strict=True)
        return [(item, need) for item, need in pairs if not item.isEmpty()]

    def _row(self, width: int) -> list[int] | None:
        """The widths in a row; None where it takes a column."""
        parts = self._shown()
        widths = [self._wanted(item, need) for item, need in parts]
        left = width - sum(widths) - self.spacing() * max(0, len(widths) - 1)
        if left < 0:
            return None
        growing = [place for place, (_item, need) in enumerate(parts) if need.grows]
        left += sum(widths[place] for place in growing)
        for done, place in enumerate(sorted(growing, key=lambda place: -widths[place])):  # alike, unless one needs more
            widths[place] = max(widths[place], left // (len(growing) - done))
            left -= widths[place]
        return widths

    def _wanted(self, item: QLayoutItem, need: _Need) -> int:
        wanted = item.sizeHint().width()
        widget = self.parentWidget()
        if need.least and widget is not None:
            wanted = min(wanted, round(need.least * widget.fontInfo().pixelSize()))
        return max(wanted, item.minimumSize().width())

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
