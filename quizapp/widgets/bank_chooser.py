"""Which bank lies on the desk: its title, and the others to choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from quizapp.viewmodels.desk import Desk

_ARROW = 48
"""Pixels for what stands beside the title."""
_LEAST_EM = 6
"""Width below which it does not shrink, in heights of its letters."""


class BankChooser(QComboBox):
    """A title that unfolds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "title")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda place: desk.choose(self.itemData(place)))
        desk.chosen.connect(self._fill)
        desk.retitled.connect(self._fill)
        self._name()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the title that is shown."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + _ARROW, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The beginning of a title is enough where the window is small."""
        least = min(self.sizeHint().width(), _LEAST_EM * self.fontMetrics().height())
        return QSize(least, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the title, with an ellipsis where it is longer than its room: Qt cuts it off."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        style, part = self.style(), QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room - 2)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Question bank"))

    def _fill(self) -> None:
        self.clear()
        for record in self._desk.banks():
            self.addItem(self._desk.words.show(record.title), record.bank_id)
        if self._desk.bank is not None:
            self.setCurrentIndex(self.findData(self._desk.bank.bank_id))
        self.setToolTip(self.currentText())
        self.updateGeometry()
