"""A question as it will be met, with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from questions.authoring.question import Question, QuestionKind
from quizapp.resources.look import Look
from quizapp.resources.tokens import STEM_WIDTH_HAN
from quizapp.viewmodels.questions.also_right import also_right
from quizapp.widgets.option_column import LETTERS
from quizapp.widgets.prose import Prose
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View


class Preview(View):
    """Stem, options with the right ones marked, explanation; no line is longer than it is read with ease."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._question: Question | None = None
        self._stem = Prose(look, "option", selectable=True)
        self._key, self._explanation = _label(), _label()
        self._explanation.setProperty("role", "muted")
        self._words = QWidget()
        self._options = QGridLayout()
        self._options.setHorizontalSpacing(8)
        self._options.setVerticalSpacing(4)
        self._options.setColumnStretch(2, 1)
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(12)
        words.addLayout(self._options)
        words.addWidget(self._key)
        words.addWidget(self._explanation)
        row = QHBoxLayout()
        row.addWidget(self._words, 1000)
        row.addStretch(1)  # takes what is beyond the longest line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._stem)
        column.addLayout(row)
        look.changed.connect(self._set_width)
        self._set_width()

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
            self._add_option(question, place)
        restyle(self._key, tone="right")
        others = "、".join(also_right(question))
        also = "　" + self.tr("also right: {answers}").format(answers=others) if others else ""
        self._key.setText(f"✓ {question.answer}{also}")
        self._key.setVisible(bool(question.answer and not question.options))
        self._explanation.setText(question.explanation)
        self._explanation.setVisible(bool(question.explanation))

    def _add_option(self, question: Question, place: int) -> None:
        """A sign, a letter or number, and the words beside them."""
        option = question.options[place]
        match question.kind:
            case QuestionKind.ORDER:
                sign, letter, words, tone = "", f"{place + 1}.", option.text, ""
            case QuestionKind.MATCH:
                sign, letter, words, tone = "", "", f"{option.text} —— {option.match}", ""
            case _:
                sign, letter, words = "✓" if option.correct else "", LETTERS[place % len(LETTERS)], option.text
                tone = "right" if option.correct else "other"
        marked = question.kind not in (QuestionKind.ORDER, QuestionKind.MATCH)
        self._options.setColumnMinimumWidth(0, self._look.scale.body if marked else 0)
        for column, text in enumerate((sign, letter, words)):
            if text:
                label = _label()
                label.setText(text)
                label.setWordWrap(text is words)
                if tone:
                    restyle(label, tone=tone)
                self._options.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)

    def _set_width(self) -> None:
        self._words.setMaximumWidth(STEM_WIDTH_HAN * self._look.scale.body)


def _label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
