"""A table as they all look here: whole rows, no grid, titles over their columns, rows as high as the text wants."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionHeader, QTableView, QWidget

from quizapp.resources.look import Look

_ROW_EM = 2.1
"""Height of a row in sizes of text."""
_FRAME = 4
"""Around the rows, in pixels, upper and lower edge together."""

_WITH_LETTERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class _Header(QHeaderView):
    """Titles stand as what is below them stands: numbers at the right, words at the left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803
        """Qt asks how a title is to be drawn."""
        super().initStyleOptionForIndex(option, logicalIndex)
        if (model := self.model()) is not None and model.rowCount():
            alignment = model.index(0, logicalIndex).data(Qt.ItemDataRole.TextAlignmentRole)
            if alignment is not None:
                option.textAlignment = Qt.AlignmentFlag(alignment)


class Table(QTableView):
    """Shows a model; nothing is edited in it."""

    def __init__(self, look: Look, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._most: int | None = None
        """Rows from which on it scrolls; None where its height is not its own affair."""
        self._wide = False
        self.setHorizontalHeader(_Header(self))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        look.changed.connect(self._fit)
        self._fit()

    @property
    def row_height(self) -> int:
        """Of each row, in pixels."""
        return self.verticalHeader().defaultSectionSize()

    @property
    def needed_width(self) -> int:
        """From which on no column is cut and nothing scrolls sideways, in pixels."""
        return sum(self._needs()) + self.width() - self.viewport().width()

    def show_at_most(self, rows: int, *, wide: bool = False) -> None:
        """Be as high as the model's rows, and scroll from so many on; sideways only where it is ``wide``.

        Whether there are scroll bars is settled here: a table that finds it out by trying, with columns as wide as
        their content, changes its mind at every layout of the page around it, twice as often with every such table.
        """
        self._most, self._wide = rows, wide
        if wide:
            self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.model().modelReset.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to what is around, where they mean something: Qt would look for a row that begins so."""
        typed = event.text().strip().isprintable() and bool(event.text().strip())
        if event.key() == Qt.Key.Key_Delete or (typed and not event.modifiers() & ~_WITH_LETTERS):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew among many columns."""
        super().resizeEvent(event)
        if self._wide:
            self._fit()

    def _spread(self) -> None:
        """All columns as wide as they need to be; what is left goes to a last one of words, else to all alike."""
        header, widths = self.horizontalHeader(), self._needs()
        count = len(widths)
        left = max(0, self.viewport().width() - sum(widths))
        if not self._is_of_numbers(count - 1):
            widths[-1] += left
        else:
            widths = [width + (left * (each + 1) // count - left * each // count) for each, width in enumerate(widths)]
        for each, width in enumerate(widths):
            header.resizeSection(each, width)

    def _needs(self) -> list[int]:
        header = self.horizontalHeader()
        columns = range(self.model().columnCount())
        return [max(self.sizeHintForColumn(each), header.sectionSizeHint(each)) for each in columns]

    def _is_of_numbers(self, column: int) -> bool:
        alignment = self.model().index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        return alignment is not None and bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignRight)

    def _fits(self) -> bool:
        return self.horizontalHeader().length() <= self.viewport().width()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self._look.scale.body * _ROW_EM))
        if self._most is None:
            return
        if self._wide and self.model().columnCount():
            self._spread()
        policy, count = Qt.ScrollBarPolicy, self.model().rowCount()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if count > self._most else policy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if self._wide else policy.ScrollBarAlwaysOff)
        below = self.horizontalScrollBar().sizeHint().height() if self._wide and not self._fits() else 0
        rows = self.row_height * min(self._most, max(1, count))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + below + _FRAME)
