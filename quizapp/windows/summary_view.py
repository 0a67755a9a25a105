"""The end of a session: how it went, what to look at again, when to come back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.study.summary import SessionSummary
from quizapp.viewmodels.study import StudyViewModel
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.view import View
from quizapp.windows.again_line import AgainLine
from quizapp.windows.tally_card import TallyCard

_WIDTH = 760
_MARGIN = 32
"""Pixels around what is read."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SummaryView(View):
    """Says something about the session that has just ended."""

    home_wanted = Signal()

    def __init__(self, look: Look, study: StudyViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._study = study
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._time = QLabel()
        self._time.setProperty("role", "muted")
        self._tallies = TallyCard(look)
        self._again_title = QLabel()
        self._again_title.setProperty("role", "section")
        self._again = QFrame()
        self._again.setProperty("role", "card")
        self._again_column = QVBoxLayout(self._again)
        self._again_column.setContentsMargins(24, 16, 24, 16)
        self._again_column.setSpacing(12)
        self._home = QPushButton()
        self._home.setProperty("kind", "primary")
        self._home.clicked.connect(self.home_wanted)
        self._undo = QPushButton()
        self._undo.setProperty("kind", "quiet")
        self._undo.clicked.connect(study.undo)

        self._page = ColumnPage(_WIDTH, margin=_MARGIN)
        self._page.body.setSpacing(16)
        for widget in (self._title, self._time, self._tallies, self._again_title, self._again):
            self._page.body.addWidget(widget)
        self._page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(self._foot())
        study.session_ended.connect(self._show)
        study.reworded.connect(self._on_reworded)
        self.retranslate()

    def _foot(self) -> QFrame:
        """The way on: in sight however much there is to look at again, and where the grades were."""
        buttons = QWidget()
        buttons.setMaximumWidth(_WIDTH)
        inner = QHBoxLayout(buttons)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self._home)
        inner.addWidget(self._undo)
        inner.addStretch()
        foot = QFrame()
        foot.setProperty("role", "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        row.addStretch(1)
        row.addWidget(buttons, 1000)
        row.addStretch(1)
        return foot

    def retranslate(self) -> None:
        """Say everything again."""
        self._home.setText(self.tr("Back to today") + "   Enter")
        self._undo.setText(self.tr("Undo the last grade") + "   U")
        self._again_title.setText(self.tr("Worth another look"))
        if self._study.summary is not None:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes home, U takes the last grade back."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in _ENTER:
            self.home_wanted.emit()
        elif event.key() == Qt.Key.Key_U:
            self._study.undo()
        else:
            super().keyPressEvent(event)

    def _on_reworded(self) -> None:
        if self._study.summary is not None:
            self._show()

    def _show(self) -> None:
        summary = self._study.summary
        assert summary is not None, "an ended session has a summary"
        answered = bool(summary.total.answered)
        self._title.setText(self._title_text(summary))
        minutes = self.tr("%n minute(s)", "", max(1, round(summary.duration_ms / 60_000))) if answered else ""
        self._time.setText("  ·  ".join(filter(None, (minutes, self._usual_text(summary), self._study.next_due_text))))
        self._tallies.show_tallies(summary.by_kind)
        self._tallies.setVisible(answered)
        self._show_again(summary)
        self._undo.setVisible(self._study.can_undo)

    def _title_text(self, summary: SessionSummary) -> str:
        total = summary.total
        if not total.answered:
            return self.tr("Nothing is due just now")
        return self.tr("{remembered} of {answered} remembered").format(
            remembered=total.remembered, answered=total.answered
        )

    def _usual_text(self, summary: SessionSummary) -> str:
        total = summary.total
        if not total.answered or summary.usual is None:
            return ""
        share, usual = f"{100 * total.remembered / total.answered:.0f} %", f"{100 * summary.usual:.0f} %"
        return self.tr("{share} this time, {usual} in the last four weeks").format(share=share, usual=usual)

    def _show_again(self, summary: SessionSummary) -> None:
        while item := self._again_column.takeAt(0):
            if widget := item.widget():
                widget.hide()  # it goes when the loop has its turn, and until then would shine through
                widget.deleteLater()
        self._again.setVisible(bool(summary.again))
        self._again_title.setVisible(bool(summary.again))
        for question in self._study.again:
            self._again_column.addWidget(AgainLine(self._look, question))
