"""Which bank the documents gathered go into, and the button that makes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from quizapp.study.protocols import BankRecord
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.view import View

_TARGET_SIGNS = 14
_BESIDE, _ABOVE = 32, 12


class GatheringFoot(View):
    """One line below the page, as wide as its column: a new bank with a title, or one there is."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """``width`` is that of the column, in pixels."""
        super().__init__(parent)
        self.target, self.name, self.make = QComboBox(), QLineEdit(), QPushButton()
        self.make.setProperty("kind", "primary")
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(_TARGET_SIGNS)
        self.target.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.target.currentIndexChanged.connect(self._show_name)
        strip, line = QFrame(), QWidget()
        strip.setProperty("role", "strip")
        line.setMaximumWidth(width)
        flow = FlowLayout(line, spacing=8)
        for widget in (self.target, self.name, self.make):
            flow.addWidget(widget)
        centred = QHBoxLayout(strip)
        centred.setContentsMargins(_BESIDE, _ABOVE, _BESIDE, _ABOVE)
        centred.addStretch(1)
        centred.addWidget(line, 1000)
        centred.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(strip)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything."""
        self.target.setAccessibleName(self.tr("Into which bank"))
        self.name.setPlaceholderText(self.tr("Title of the bank"))
        self.name.setAccessibleName(self.tr("Title of the bank"))
        self.make.setText(self.tr("Make the questions"))

    def offer(self, banks: Sequence[BankRecord], title: str) -> None:
        """Offer these banks, and a new one of that title; what was chosen and what was typed stays."""
        chosen = self.target.currentData()
        self.target.clear()
        self.target.addItem(self.tr("A new bank"), "")
        for record in banks:
            self.target.addItem(self.tr("Add to {title}").format(title=record.title), record.bank_id)
        self.target.setCurrentIndex(max(0, self.target.findData(chosen)))
        if not self.name.isModified():
            self.name.setText(title)

    def _show_name(self) -> None:
        """A bank there is has its title."""
        self.name.setVisible(not self.target.currentData())
