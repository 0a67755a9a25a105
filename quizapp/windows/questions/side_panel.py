"""The question chosen in the table: as it will be met, where it comes from, what it was before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from questions.authoring.question import Question
from quizapp.resources.look import Look
from quizapp.viewmodels.card_history import CardHistory
from quizapp.viewmodels.questions.history import Earlier, origin_word
from quizapp.widgets.prose import Prose
from quizapp.widgets.view import View
from quizapp.windows.history_panel import HistoryPanel
from quizapp.windows.questions.preview import Preview


class SidePanel(View):
    """Shows; the buttons ask for what is done elsewhere."""

    edit_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, look: Look, history: CardHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._earlier: list[Earlier] = []
        self._origin_and_source = ("", "")
        self.preview = Preview(look)
        self._evidence = Prose(look, "option", selectable=True)
        self.history = HistoryPanel(look, history)
        self._origin, self._earlier_name, self._earlier_words = QLabel(), QLabel(), QLabel()
        self._origin.setProperty("role", "small")
        self._earlier_name.setProperty("role", "section")
        for label in (self._origin, self._earlier_words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.edit, self.restore = QPushButton(), QPushButton()
        self.edit.clicked.connect(self.edit_wanted)
        self.restore.setProperty("kind", "quiet")
        self.restore.clicked.connect(self.restore_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.restore)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.preview)
        column.addWidget(self._evidence)
        column.addWidget(self._origin)
        column.addLayout(buttons)
        column.addWidget(self.history)
        column.addWidget(self._earlier_name)
        column.addWidget(self._earlier_words)
        column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything."""
        self.edit.setText("✎ " + self.tr("Edit") + "  E")
        self.restore.setText(self.tr("Back to the earlier wording"))
        self._earlier_name.setText(self.tr("Earlier wordings"))
        self._say_origin()
        self._say_earlier()

    def show_question(self, bank_id: str, question: Question, origin: str, earlier: list[Earlier]) -> None:
        """Show a question of a bank and what is known of it."""
        self._earlier = earlier
        self.preview.show_question(question)
        self._evidence.show_text(question.evidence, question.evidence_highlight)
        self._evidence.setVisible(bool(question.evidence))
        self._origin_and_source = (origin, question.document)
        self._say_origin()
        self.history.show_card(bank_id, question.id)
        self._say_earlier()

    def _say_origin(self) -> None:
        origin, source = self._origin_and_source
        self._origin.setText(" · ".join(part for part in (origin and origin_word(origin), source) if part))

    def _say_earlier(self) -> None:
        for widget in (self._earlier_name, self._earlier_words, self.restore):
            widget.setVisible(bool(self._earlier))
        self._earlier_words.setText(
            "\n".join(f"{each.replaced}  {origin_word(each.origin)}\n{each.question.stem}" for each in self._earlier)
        )
