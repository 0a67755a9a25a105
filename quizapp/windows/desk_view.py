"""The base of what works on the bank on the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.viewmodels.desk import Desk
from quizapp.widgets.empty_state import EmptyState
from quizapp.widgets.view import View


class DeskView(View):
    """Shows its work, or where there is no bank at all, where banks come from."""

    build_wanted = Signal()
    """A bank is to be made of documents."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.work = QWidget()
        """What the view is made of."""
        self.no_bank = EmptyState()
        self.no_bank.wanted.connect(self.build_wanted)
        either = QVBoxLayout(self)
        either.setContentsMargins(0, 0, 0, 0)
        either.addWidget(self.work)
        either.addWidget(self.no_bank)
        desk.chosen.connect(self._show_either)
        self._show_either()

    def retranslate(self) -> None:
        """Say where banks come from."""
        self.no_bank.say(
            self.tr("There is no question bank yet. Facts, questions and papers come from one."),
            self.tr("＋ Make a bank from documents"),
        )

    def _show_either(self) -> None:
        has_bank = self._desk.bank is not None
        self.work.setVisible(has_bank)
        self.no_bank.setVisible(not has_bank)
