"""Accept, change, reject; undo."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.view import View


class DecisionBar(View):
    """One button a decision, its key on it."""

    accepted = Signal()
    change_wanted = Signal()
    rejected = Signal()
    undo_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accept, self.change, self.reject = QPushButton(), QPushButton(), QPushButton()
        self.undo, self.renew = QPushButton(), QPushButton()
        row = FlowLayout(self, spacing=8)
        for button, signal in (
            (self.accept, self.accepted),
            (self.change, self.change_wanted),
            (self.reject, self.rejected),
            (self.undo, self.undo_wanted),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        self.undo.setProperty("kind", "quiet")
        self.renew.clicked.connect(self.renew_wanted)
        row.addWidget(self.renew)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons."""
        self.accept.setText("✓ " + self.tr("Accept") + "  A")
        self.change.setText("✎ " + self.tr("Change") + "  E")
        self.reject.setText("✗ " + self.tr("Reject") + "  X")
        self.undo.setText(self.tr("Undo") + "  U")
        self.renew.setText(self.tr("Update the questions"))
        self.renew.setToolTip(self.tr("Weighs the facts and writes the questions anew, as you decided"))

    def allow(self, *, decide: bool, undo: bool, renew: bool) -> None:
        """Show what there is something to be done with, and enable what can be done now."""
        for button in (self.accept, self.change, self.reject):
            button.setEnabled(decide)
            button.setVisible(decide)
        self.undo.setEnabled(undo)
        self.undo.setVisible(decide or undo)
        self.renew.setVisible(renew)
