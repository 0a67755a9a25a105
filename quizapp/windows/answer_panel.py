"""What is shown once a question is answered: the verdict, the date, the evidence and its source."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.study.grading import NearMiss, Verdict
from quizapp.viewmodels.answer import Answer
from quizapp.viewmodels.around import Around
from quizapp.widgets.prose import Prose
from quizapp.widgets.restyle import restyle
from quizapp.widgets.short_list import ShortList
from quizapp.widgets.time_strip import TimeStrip
from quizapp.widgets.view import View

_SIGNS = {Verdict.RIGHT: "✓", Verdict.NEAR: "≈", Verdict.WRONG: "✗", Verdict.UNANSWERED: "✗"}

_BETWEEN_CALENDARS = ("；", "; ")


class AnswerPanel(View):
    """The explanation of one question."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._name_key = False
        self._verdict = QLabel()
        self._verdict.setProperty("role", "verdict")
        self._verdict.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key = Prose(look, "option", selectable=True)
        self._other_name = QLabel()
        self._other_name.setProperty("role", "muted")
        self._other_name.setWordWrap(True)
        self._date = Prose(look, "evidence", selectable=True, break_after=_BETWEEN_CALENDARS)
        self._inferred = QLabel()
        self._inferred.setProperty("role", "chip")
        self._inferred.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._quotation = QFrame()
        self._strip = TimeStrip(look)
        self._siblings = ShortList(look)
        self._around = Around()
        self._explanation = Prose(look, "evidence", selectable=True)
        self._evidence = Prose(look, "evidence", selectable=True)
        self._source = QLabel()
        self._source.setProperty("role", "small")
        self._source.setWordWrap(True)
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._open = QPushButton()
        self._open.setProperty("kind", "quiet")
        self._open.setCursor(Qt.CursorShape.PointingHandCursor)
        self._open.clicked.connect(self._on_open_source)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the verdict and the source again."""
        self._open.setText(self.tr("Open source ↗"))
        self._inferred.setText("≈ " + self.tr("inferred date"))
        self._inferred.setToolTip(
            self.tr("The source does not say this date here; it follows from what stands around.")
        )
        if self._answer is not None:
            self.show_answer(self._answer, name_key=self._name_key)

    def show_answer(self, answer: Answer, *, name_key: bool) -> None:
        """Show the explanation; ``name_key`` where the right answer stands nowhere else."""
        self._answer, self._name_key = answer, name_key
        words = {
            Verdict.RIGHT: self.tr("Right"),
            Verdict.NEAR: self.tr("Nearly"),
            Verdict.WRONG: self.tr("Wrong"),
            Verdict.UNANSWERED: self.tr("Not answered"),
        }
        tone = {Verdict.RIGHT: "right", Verdict.NEAR: "near"}.get(answer.verdict, "wrong")
        near = {
            NearMiss.YEAR: self.tr("Nearly: one year off"),
            NearMiss.CHARACTER: self.tr("Nearly: one character off"),
            NearMiss.PLACE: self.tr("Nearly: one event off"),
        }
        word = near.get(answer.near, words[answer.verdict]) if answer.near else words[answer.verdict]
        self._verdict.setText(f"{_SIGNS[answer.verdict]} {word}")
        self._other_name.setText(
            self.tr("{given} is another name of {key}.").format(given=answer.matched, key=answer.key)
        )
        self._other_name.setVisible(answer.near is NearMiss.NAME)
        restyle(self._verdict, tone=tone)
        key = answer.key if answer.verdict is Verdict.RIGHT else self.tr("Right answer: {key}").format(key=answer.key)
        self._key.show_text(key if name_key else "")
        self._date.show_text(answer.date)
        self._date.setToolTip(answer.other_date)
        self._date.setVisible(bool(answer.date))
        self._explanation.show_text(answer.explanation)
        self._explanation.setVisible(bool(answer.explanation))
        self.show_around(self._around)
        self._source.setText(self.tr("Source: {title}").format(title=answer.source))
        self._open.setVisible(bool(answer.url))
        self._open.setToolTip(answer.url)
        self._open.setAccessibleName(self.tr("Open source: {title}").format(title=answer.source))

    @property
    def evidence_foot(self) -> int:
        """About where the sentence that proves the answer ends, in pixels from the upper edge."""
        return self._evidence.mapTo(self, QPoint(0, self._evidence.emphasis_foot)).y()

    def show_around(self, around: Around) -> None:
        """Show what stands around what was asked; an empty one until it is known."""
        self._around = around
        self._inferred.setVisible(around.inferred)
        self._strip.setVisible(len(around.moments) > 1)
        if around.moments:
            self._strip.show_moments(around.moments)
        if self._answer is not None:
            answer = self._answer
            self._evidence.show_text(answer.evidence, answer.emphasis, (around.preceding, around.following))
        self._siblings.show_lines(self.tr("Asked about this on other days"), around.siblings)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._verdict)
        head.addWidget(self._key, 1000)
        head.addStretch(1)
        head.addWidget(self._inferred)

        self._quotation.setProperty("role", "quotation")
        quoted = QVBoxLayout(self._quotation)
        quoted.setContentsMargins(20, 4, 0, 4)
        quoted.setSpacing(8)
        quoted.addWidget(self._evidence)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._source, 1)
        foot.addWidget(self._open)
        quoted.addLayout(foot)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._other_name)
        column.addWidget(self._date)
        column.addWidget(self._explanation)
        column.addWidget(self._quotation)
        column.addWidget(self._strip)
        column.addWidget(self._siblings)

    def _on_open_source(self) -> None:
        if self._answer is not None:
            QDesktopServices.openUrl(QUrl(self._answer.url))
