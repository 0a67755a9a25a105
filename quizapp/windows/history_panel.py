"""How one question was remembered: its answers on its forgetting curve."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.card_history import CardHistory
from quizapp.viewmodels.figures.figure import Figure
from quizapp.widgets.figure_card import FigureCard
from quizapp.widgets.view import View


class HistoryPanel(View):
    """Shows the history of one question, or that there is none."""

    export_wanted = Signal(Figure)

    def __init__(self, look: Look, history: CardHistory, parent: QWidget | None = None, *, named: bool = False) -> None:
        """``named`` where the question itself does not stand beside it."""
        super().__init__(parent)
        self._history = history
        self._named = named
        self._shown: tuple[str, str] | None = None
        self.curve = FigureCard(look)
        self.curve.export_wanted.connect(self.export_wanted)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.curve)
        column.addWidget(self._nothing)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._nothing.setText(self.tr("No answer to this question was kept so far."))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: the question may have been answered meanwhile."""
        super().showEvent(event)
        self._show()

    def show_card(self, bank_id: str, question_id: str) -> None:
        """Show how a question was remembered."""
        self._shown = (bank_id, question_id)
        self._show()

    def show_nothing(self) -> None:
        """Show no question."""
        self._shown = None
        self._show()

    def _show(self) -> None:
        figure = self._history.figure(*self._shown, named=self._named) if self._shown else None
        self.curve.setVisible(figure is not None)
        self._nothing.setVisible(figure is None and self._shown is not None)
        if figure is not None:
            self.curve.show_figure(figure)
