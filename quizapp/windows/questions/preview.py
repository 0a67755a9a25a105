"""A question as it will be met, with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from questions.authoring.question import Question, QuestionKind
from quizapp.resources.look import Look
from quizapp.widgets.option_column import LETTERS
from quizapp.widgets.prose import Prose
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View


class Preview(View):
    """Stem, options with the right ones marked, explanation."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._question: Question | None = None
        self._stem = Prose(look, "option", selectable=True)
        self._key = QLabel()
        self._explanation = QLabel()
        for label in (self._key, self._explanation):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._explanation.setProperty("role", "muted")
        self._options = QVBoxLayout()
        self._options.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._stem)
        column.addLayout(self._options)
        column.addWidget(self._key)
        column.addWidget(self._explanation)

    def retranslate(self) -> None:
        """Say the key again."""
        if self._question is not None:
            self.show_question(self._question)

    def show_question(self, question: Question) -> None:
        """Show a question."""
        self._question = question
        self._stem.show_text(question.stem)
        while item := self._options.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place in range(len(question.options)):
            self._options.addWidget(self._line(question.kind, place))
        typed = not question.options
        restyle(self._key, tone="right")
        others = "、".join(text for text in question.accepted if text != question.answer)
        also = "　" + self.tr("also right: {answers}").format(answers=others) if others else ""
        self._key.setText(f"✓ {question.answer}{also}")
        self._key.setVisible(typed)
        self._explanation.setText(question.explanation)
        self._explanation.setVisible(bool(question.explanation))

    def _line(self, kind: QuestionKind, place: int) -> QLabel:
        assert self._question is not None
        option = self._question.options[place]
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if kind is QuestionKind.ORDER:
            label.setText(f"{place + 1}. {option.text}")
        elif kind is QuestionKind.MATCH:
            label.setText(f"{option.text} —— {option.match}")
        else:
            letter = LETTERS[place % len(LETTERS)]
            label.setText(f"{'✓' if option.correct else '　'} {letter}　{option.text}")
            restyle(label, tone="right" if option.correct else "other")
        return label
