"""The four grades at the foot of the study view."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from quizapp.study.card import Rating
from quizapp.widgets.grade_button import GradeButton
from quizapp.widgets.view import View
from quizapp.windows.marks_bar import MarksBar

_TONES = {Rating.AGAIN: "wrong", Rating.HARD: "near", Rating.GOOD: "right", Rating.EASY: "right"}


TWO_GRADES = (Rating.AGAIN, Rating.GOOD)
"""What is left to choose from where only forgot and knew are told apart."""


class GradeBar(View):
    """Before the answer: buttons that show it or submit one. After: the grades, one of them preselected."""

    grade_chosen = Signal(int)
    """A ``Rating``."""
    reveal_wanted = Signal()
    submit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Rating, Mapping[Rating, str], bool] | None = None
        self.marks = MarksBar()
        self._typing = False
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        asking = QWidget()
        self.reveal = QPushButton()
        self.reveal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reveal.clicked.connect(self.reveal_wanted)
        self.submit = QPushButton()
        self.submit.setProperty("kind", "primary")
        self.submit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.submit.clicked.connect(self.submit_wanted)
        asking_row = QHBoxLayout(asking)
        asking_row.setContentsMargins(0, 0, 0, 0)
        asking_row.addStretch()
        asking_row.setSpacing(12)
        asking_row.addWidget(self.reveal)
        asking_row.addWidget(self.submit)
        asking_row.addStretch()

        grading = QWidget()
        self._hint = QLabel()
        self._hint.setProperty("role", "small")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grades = QHBoxLayout()
        grades.setSpacing(12)
        self.buttons: dict[Rating, GradeButton] = {}
        for rating in Rating:
            button = GradeButton(_TONES[rating])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, rating=rating: self.grade_chosen.emit(int(rating)))
            self.buttons[rating] = button
            grades.addWidget(button)
        grading_column = QVBoxLayout(grading)
        grading_column.setContentsMargins(0, 0, 0, 0)
        grading_column.setSpacing(8)
        grading_column.addLayout(grades)
        grading_column.addWidget(self._hint)

        self._frame = QFrame()
        self._stack = QStackedLayout(self._frame)
        self._lay_out(asking, grading)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons."""
        self._name_reveal()
        if self._shown is not None:
            judged, intervals, two = self._shown
            self.show_grades(judged, intervals, two=two)

    def set_width(self, width: int) -> None:
        """Stand under the column of the question."""
        self._frame.setMaximumWidth(width)

    def show_reveal(self, *, typing: bool, submitting: bool) -> None:
        """Offer to show the answer, and to submit one where ``submitting``.

        Where it is to be typed, Space is a character and Enter shows.
        """
        self.submit.setVisible(submitting)
        self.allow_submit(allowed=False)
        self._shown = None
        self._typing = typing
        self._name_reveal()
        self._stack.setCurrentIndex(0)

    def allow_submit(self, *, allowed: bool) -> None:
        """Let an answer be submitted once it is complete."""
        self.submit.setEnabled(allowed)

    def show_grades(self, judged: Rating, intervals: Mapping[Rating, str], *, two: bool = False) -> None:
        """Offer the grades, the judged one preselected; with ``two`` only whether it was known."""
        self._shown = judged, intervals, two
        words = {
            Rating.AGAIN: self.tr("Forgot") if two else self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Knew") if two else self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        offered = TWO_GRADES if two else tuple(Rating)
        for rating, button in self.buttons.items():
            button.setVisible(rating in offered)
            if rating in offered:
                key = str(offered.index(rating) + 1)
                button.show_grade(key, words[rating], intervals[rating], preselected=rating is judged)
        self._hint.setText(
            self.tr("Enter accepts: {grade}. The time says when it comes again.").format(grade=words[judged])
        )
        self._stack.setCurrentIndex(1)

    def _lay_out(self, asking: QWidget, grading: QWidget) -> None:
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(asking)
        self._stack.addWidget(grading)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._frame, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 12, 32, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.marks)

    def _name_reveal(self) -> None:
        self.submit.setText(self.tr("Submit") + "   " + self.tr("Enter"))
        self.reveal.setText(self.tr("Show answer") + "   " + (self.tr("Enter") if self._typing else self.tr("Space")))
