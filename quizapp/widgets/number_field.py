"""A field for a number."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox, QWidget

_INSET = 11


class NumberField(QSpinBox):
    """Tells of a number once it is typed whole.

    The number stands as far from the border as the text of other fields: Qt leaves padding out here.
    """

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """As Qt has it, and the inset."""
        return super().sizeHint() + QSize(_INSET, 0)

    def minimumSizeHint(self) -> QSize:
        """As Qt has it, and the inset."""
        return super().minimumSizeHint() + QSize(_INSET, 0)
