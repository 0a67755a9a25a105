"""The exam on the home view: how many days are left, and what it calls for today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from quizapp.viewmodels.how import HowViewModel
from quizapp.widgets.beside import Beside
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.view import View

_LEAST_EM = 14
"""Width in sizes of text that the words need beside the buttons."""


class ExamLine(View):
    """Hidden while there is no exam."""

    study_wanted = Signal()

    def __init__(self, how: HowViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._how = how
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._study, self._forget = QPushButton(), QPushButton()
        self._forget.setProperty("kind", "quiet")
        self._study.clicked.connect(self.study_wanted)
        self._forget.clicked.connect(how.forget_exam)
        acts = FlowLayout(spacing=12)
        acts.addWidget(self._study)
        acts.addWidget(self._forget)
        either = Beside(self, spacing=12)
        either.setContentsMargins(24, 0, 16, 0)
        either.add(self._words, least=_LEAST_EM, grows=True)
        either.add(acts)
        how.changed.connect(self.load)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._forget.setText(self.tr("Forget the exam"))
        self.load()

    def load(self) -> None:
        """Count the days anew."""
        exam = self._how.exam()
        self.setVisible(exam is not None)
        if exam is None:
            return
        days = self.tr("%n day(s)", "", exam.days_left)
        words = self.tr("Exam on {date}: {days} left, {unseen} not asked yet")
        self._words.setText(words.format(date=exam.day.isoformat(), days=days, unseen=exam.unseen))
        self._study.setText(self.tr("For the exam: %n question(s)", "", exam.today))
        self._study.setEnabled(bool(exam.today))
