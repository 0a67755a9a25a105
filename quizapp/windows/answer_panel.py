"""What is shown once a question is answered: the verdict, the date, the evidence and its source."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.study.grading import Verdict
from quizapp.viewmodels.answer import Answer
from quizapp.widgets.prose import Prose
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View

_SIGNS = {Verdict.RIGHT: "✓", Verdict.NEAR: "≈", Verdict.WRONG: "✗", Verdict.UNANSWERED: "✗"}


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
        self._date = Prose(look, "evidence", selectable=True)
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

        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._verdict)
        head.addWidget(self._key, 1000)
        head.addStretch(1)

        quotation = QFrame()
        quotation.setProperty("role", "quotation")
        quoted = QVBoxLayout(quotation)
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
        column.addWidget(self._date)
        column.addWidget(self._explanation)
        column.addWidget(quotation)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the verdict and the source again."""
        self._open.setText(self.tr("Open source ↗"))
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
        self._verdict.setText(f"{_SIGNS[answer.verdict]} {words[answer.verdict]}")
        restyle(self._verdict, tone=tone)
        self._key.show_text(answer.key if name_key else "")
        self._date.show_text(answer.date)
        self._date.setToolTip(answer.other_date)
        self._date.setVisible(bool(answer.date))
        self._explanation.show_text(answer.explanation)
        self._explanation.setVisible(bool(answer.explanation))
        self._evidence.show_text(answer.evidence, answer.emphasis)
        self._source.setText(self.tr("Source: {title}").format(title=answer.source))
        self._open.setVisible(bool(answer.url))
        self._open.setToolTip(answer.url)
        self._open.setAccessibleName(self.tr("Open source: {title}").format(title=answer.source))

    def _on_open_source(self) -> None:
        if self._answer is not None:
            QDesktopServices.openUrl(QUrl(self._answer.url))
