"""All keys on one sheet, over the window; any key or click puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from quizapp.dialogs.keys import Section, sections
from quizapp.widgets.view import View

_VEIL = QColor(0, 0, 0, 110)
_COLUMN = 29
"""Width of a column in sizes of text."""
_AROUND = 64
"""Pixels beside the sheet and in its margins."""
_SCROLLING: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
"""Keys that scroll a sheet too tall for the window, and by how many lines."""


class _Scroll(QScrollArea):
    """As high as its content where there is room."""

    def sizeHint(self) -> QSize:
        """All of the content."""
        content = whole.sizeHint() if (whole := self.widget()) is not None else super().sizeHint()
        return content + QSize(self.verticalScrollBar().sizeHint().width(), 0)


class KeysSheet(View):
    """Covers its parent while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._back_to: QWidget | None = None
        self._columns = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = sheet = QFrame()
        sheet.setProperty("role", "sheet")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._scroll = _Scroll()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot = QLabel()
        self._foot.setProperty("role", "small")
        self._foot.setWordWrap(True)
        self._inside = inside = QVBoxLayout(sheet)
        inside.setContentsMargins(32, 24, 20, 20)
        inside.setSpacing(12)
        inside.addWidget(self._title)
        inside.addWidget(self._scroll)
        inside.addWidget(self._foot)
        outside = QVBoxLayout(self)
        outside.addStretch()
        outside.addWidget(sheet, 1000, Qt.AlignmentFlag.AlignHCenter)
        outside.addStretch()
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Write the sheet anew."""
        self._title.setText(self.tr("Keys"))
        self._foot.setText(
            self.tr(
                "While an input method composes, no key is a shortcut. ↑ ↓ scroll; any other key closes this sheet."
            )
        )
        self.setAccessibleName(self._title.text())
        self._write()

    def unfold(self) -> None:
        """Show the sheet."""
        self._back_to = self.window().focusWidget()
        self._fit()
        self.show()
        self.raise_()
        self.setFocus()

    def fold(self) -> None:
        """Put the sheet away."""
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes, but those that scroll where there is more than can be seen."""
        event.accept()
        bar, lines = self._scroll.verticalScrollBar(), _SCROLLING.get(event.key())
        if lines is not None and bar.maximum():
            bar.setValue(bar.value() + lines * 2 * self.fontMetrics().height())
        else:
            self.fold()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Any click closes."""
        event.accept()
        self.fold()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Veil what is beneath."""
        QPainter(self).fillRect(self.rect(), _VEIL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._over and event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._over.rect())
        column, room = _COLUMN * QFontInfo(self.font()).pixelSize(), self.width() - _AROUND
        columns = 2 if room >= 2 * column else 1
        self._sheet.setFixedWidth(min(columns * column + _AROUND, room))
        if columns != self._columns:
            self._columns = columns
            self._write()
        self._end_with_content()

    def _end_with_content(self) -> None:
        """Leave no gap above the foot in a high window."""
        sheet = self._sheet
        self._scroll.updateGeometry()  # or the layout tells the height of what was written before
        around = sheet.sizeHint().height() - self._scroll.sizeHint().height()
        margins = sheet.contentsMargins() + self._inside.contentsMargins()
        inner = sheet.maximumWidth() - margins.left() - margins.right()
        if (whole := self._scroll.widget()) is not None:
            sheet.setMaximumHeight(around + whole.heightForWidth(inner))

    def _write(self) -> None:
        """Share the sections among the columns, one below another, as evenly as their order lets."""
        whole = QWidget()
        whole.setProperty("role", "sheet-page")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(40)
        grids = [QGridLayout() for _ in range(self._columns)]
        for grid in grids:
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(8)
            grid.setColumnStretch(1, 1)
            row.addLayout(grid, 1)
        written = sections()
        half = sum(len(section.rows) for section in written) / self._columns
        done = 0
        for section in written:
            self._add(section, grids[min(int(done / half), self._columns - 1)])
            done += len(section.rows)
        for grid in grids:
            grid.setRowStretch(grid.rowCount(), 1)
        self._scroll.setWidget(whole)

    @staticmethod
    def _add(section: Section, grid: QGridLayout) -> None:
        title = QLabel(section.title)
        title.setProperty("role", "section")
        row = grid.rowCount()
        if row > 1:
            grid.setRowMinimumHeight(row, 8)
            row += 1
        grid.addWidget(title, row, 0, 1, 2)
        for number, (keys, meaning) in enumerate(section.rows, row + 1):
            key_label, words = QLabel(keys), QLabel(meaning)
            key_label.setProperty("role", "key")
            words.setWordWrap(True)
            grid.addWidget(key_label, number, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(words, number, 1)
