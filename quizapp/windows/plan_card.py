"""Today's plan on the home view: how much, which kinds, how long, and the button that begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.home import HomeViewModel
from quizapp.widgets.beside import Beside
from quizapp.widgets.view import View
from quizapp.widgets.week import Week

_LEAST_EM = 20
"""Width in sizes of text that the plan needs beside the button."""


class PlanCard(View):
    """Large and plain: the one thing to do next."""

    def __init__(self, look: Look, home: HomeViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._plan = QLabel()
        self._plan.setProperty("role", "title")
        self._plan.setWordWrap(True)
        self._parts = QLabel()
        self._parts.setProperty("role", "muted")
        self._parts.setWordWrap(True)
        self._week = Week(look)
        self._streak = QLabel()
        self._streak.setProperty("role", "muted")
        self._done = QLabel()
        self._done.setProperty("role", "muted")
        self._done.setWordWrap(True)
        self.start = QPushButton()
        self.start.setProperty("kind", "primary")
        self.start.setProperty("large", True)
        self.start.setCursor(Qt.CursorShape.PointingHandCursor)

        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(self._week)
        days.addWidget(self._streak)
        days.addStretch()
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._plan)
        words.addWidget(self._parts)
        words.addSpacing(12)
        words.addLayout(days)
        words.addWidget(self._done)
        either = Beside(self, spacing=24)
        either.setContentsMargins(32, 28, 32, 28)
        either.add(words, least=_LEAST_EM, grows=True)
        either.add(self.start, alignment=Qt.AlignmentFlag.AlignVCenter)
        home.refreshed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.start.setText(self.tr("Study") + "   Enter")
        self._parts.setToolTip(
            self.tr(
                "Reviews and new questions each keep to their daily limit; "
                "questions about one event wait for different days."
            )
        )
        self._show()

    def _show(self) -> None:
        today = self._home.today
        plan = self.tr("%n question(s) today", "", today.to_do) if today.to_do else self.tr("Done for today")
        self._plan.setText(plan)
        self._parts.setText(self._parts_text())
        self._week.show_days(today.week)
        studied = self.tr("studied on %n of the last 7 days", "", sum(today.week))
        self._week.setAccessibleName(studied)
        self._week.setToolTip(studied)
        self._streak.setText(self.tr("%n day(s) in a row", "", today.streak))
        self._streak.setVisible(bool(today.streak))
        answers = self.tr("%n answer(s)", "", today.answers)
        minutes = self.tr("%n minute(s)", "", today.minutes_spent)
        self._done.setText(self.tr("Done today: {answers}, {minutes}").format(answers=answers, minutes=minutes))
        self._done.setVisible(bool(today.answers))
        self.start.setEnabled(bool(today.to_do))
        self.start.setVisible(bool(today.to_do))

    def _parts_text(self) -> str:
        today = self._home.today
        if not today.to_do:
            return self._home.next_due_text or self.tr("Nothing is due. Add a bank, or come back tomorrow.")
        parts = [
            self.tr("%n review(s)", "", today.reviews) if today.reviews else "",
            self.tr("%n being learned", "", today.learning) if today.learning else "",
            self.tr("%n new", "", today.new) if today.new else "",
            self.tr("about %n minute(s)", "", today.minutes_left),
        ]
        return "  ·  ".join(filter(None, parts))
