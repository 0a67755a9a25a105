"""Everything a window says, as text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListView, QTableView, QWidget

_MOST_ROWS = 40
_TOP = QModelIndex()


def words_of(window: QWidget) -> Iterator[str]:
    """What is said by what is in sight, tips and names for screen readers included."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        name = type(widget).__name__
        for text in _texts(widget):
            if text:
                yield f"{name}: {text}"


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTableView):
        yield from _cells(widget.model())
    if isinstance(widget, QListView):
        model = widget.model()
        yield from (str(model.index(row, 0).data() or "") for row in range(min(_MOST_ROWS, model.rowCount(_TOP))))


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(model.columnCount(_TOP))
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(_MOST_ROWS, model.rowCount(_TOP))):
        yield from (str(model.index(row, column).data() or "") for column in columns)
