"""A question worth another look: its answer, and, unfolded, what proves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from questions.authoring.question import Question
from quizapp.resources.look import Look
from quizapp.widgets.prose import Prose

_FOLDED, _UNFOLDED = "▸", "▾"


class AgainLine(QWidget):
    """Folded at first; a click on the arrow, or Space on it, unfolds it."""

    def __init__(self, look: Look, question: Question, parent: QWidget | None = None) -> None:
        """Show a question in the script that is set."""
        super().__init__(parent)
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setProperty("role", "plain")
        self.fold.setText(_FOLDED)
        self.fold.setAccessibleName(question.stem)
        self.fold.setToolTip(self.tr("Show where it is told"))
        line = Prose(look, "evidence")
        before = f"{question.stem}　"
        line.show_text(before + question.answer, (len(before), len(before) + len(question.answer)))
        self.proof = QWidget()
        evidence, source = Prose(look, "evidence"), QLabel(question.document)
        evidence.show_text(question.evidence, question.evidence_highlight)
        source.setProperty("role", "small")
        source.setWordWrap(True)
        told = QVBoxLayout(self.proof)
        told.setContentsMargins(0, 4, 0, 8)
        told.setSpacing(4)
        told.addWidget(evidence)
        told.addWidget(source)
        self.proof.hide()
        self.fold.setEnabled(bool(question.evidence))
        self.fold.toggled.connect(self._unfold)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(line)
        words.addWidget(self.proof)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addStretch()  # lines are no longer than can be read with ease

    def _unfold(self, on: bool) -> None:
        self.fold.setText(_UNFOLDED if on else _FOLDED)
        self.proof.setVisible(on)
