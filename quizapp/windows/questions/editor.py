"""Editing one question, with its flaws shown as one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from questions.authoring.question import QuestionKind
from quizapp.resources.look import Look
from quizapp.viewmodels.flaw_words import flaw_words
from quizapp.viewmodels.questions.sheet import TYPED, Sheet
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.growing_text import GrowingText
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View
from quizapp.windows.questions.option_rows import OptionRows
from quizapp.windows.questions.preview import Preview

_LEAST_HEIGHT = 40
"""Pixels of the fields that stay in sight in a low window."""
_BESIDE_BAR = 6
"""Pixels between the fields and the scroll bar, where there is no margin for it to stand in."""
_BETWEEN = ("；", ";", "、", "\n")


class Editor(View):
    """Fills a ``Sheet``; nothing is kept before ``kept``."""

    kept = Signal(object)
    """The ``Question``."""
    cancelled = Signal()

    def __init__(
        self, look: Look, width: int, margin: int = 0, parent: QWidget | None = None, *, whole: bool = False
    ) -> None:
        """Fields in a scrolling column of at most ``width`` pixels; what is said of them, and the buttons, below it.

        ``whole`` where it stands in a page that scrolls itself: it is as high as its fields then.
        """
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.stem, self.explanation = GrowingText(), GrowingText()
        self.options = OptionRows()
        self.answer, self.accepted = QLineEdit(), QLineEdit()
        self._stem_name, self._options_name, self._answer_name, self._accepted_name, self._explanation_name = (
            QLabel() for _ in range(5)
        )
        self._preview_name = QLabel()
        for name in self._names():
            name.setProperty("role", "section")
        self._flaws = QLabel()
        self._flaws.setWordWrap(True)
        self.preview = Preview(look)
        self.keep, self.cancel = QPushButton(), QPushButton()
        self.keep.setProperty("kind", "primary")
        self.cancel.setProperty("kind", "quiet")
        self._lay_out(self._in_full() if whole else self._scrolling(width, margin), width, margin, whole=whole)
        self.stem.textChanged.connect(self._on_changed)
        self.explanation.textChanged.connect(self._on_changed)
        self.answer.textEdited.connect(self._on_changed)
        self.accepted.textEdited.connect(self._on_changed)
        self.options.changed.connect(self._on_changed)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.cancelled)
        for widget in (self.stem, self.explanation):
            widget.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything."""
        words = (
            self.tr("Question"),
            self._options_word(self._sheet.kind if self._sheet else QuestionKind.SINGLE_CHOICE),
            self.tr("Answer"),
            self.tr("Also right, separated by ；"),
            self.tr("Explanation"),
            self.tr("Preview"),
        )
        for name, word in zip(self._names(), words, strict=True):
            name.setText(word)
        fields = ((self.stem, 0), (self.answer, 2), (self.accepted, 3), (self.explanation, 4))
        for field, place in fields:
            field.setAccessibleName(words[place])
        self.keep.setText(self.tr("Save") + "  Ctrl+Enter")
        self.cancel.setText(self.tr("Cancel") + "  Esc")
        self._on_changed()

    def open_sheet(self, sheet: Sheet) -> None:
        """Edit the fields of a question."""
        self._sheet = None
        typed = sheet.kind in TYPED
        self.stem.setPlainText(sheet.stem)
        self.options.show_lines(sheet.kind, sheet.lines)
        self._options_name.setText(self._options_word(sheet.kind))
        self.answer.setText(sheet.answer if typed else "")
        self.accepted.setText("；".join(sheet.accepted))
        for field in (self.answer, self.accepted):
            field.setCursorPosition(0)  # what is too long shows how it begins
        self.explanation.setPlainText(sheet.explanation)
        for_options: tuple[QWidget, ...] = (self._options_name, self.options)
        for_typing: tuple[QWidget, ...] = (self._answer_name, self.answer, self._accepted_name, self.accepted)
        for widgets, shown in ((for_options, not typed), (for_typing, typed)):
            for widget in widgets:
                widget.setVisible(shown)
        self._sheet = sheet
        self._on_changed()
        self.stem.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps and Escape leaves, also from fields that have a use for these keys themselves."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._obey(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same from everywhere else; no key goes on to what is around, where it would mean something else."""
        self._obey(event)

    def _obey(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            return False
        return True

    def _options_word(self, kind: QuestionKind) -> str:
        """What to do with the fields of a kind of question."""
        words = {
            QuestionKind.SINGLE_CHOICE: self.tr("Options; tick the right one"),
            QuestionKind.MULTIPLE_CHOICE: self.tr("Options; tick all that are right"),
            QuestionKind.TRUE_FALSE: self.tr("Tick what is right"),
            QuestionKind.ORDER: self.tr("Options, in the right order"),
            QuestionKind.MATCH: self.tr("Options, each with what belongs to it"),
        }
        return words.get(kind, "")

    def _names(self) -> tuple[QLabel, ...]:
        return (
            self._stem_name,
            self._options_name,
            self._answer_name,
            self._accepted_name,
            self._explanation_name,
            self._preview_name,
        )

    def _in_full(self) -> QWidget:
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        self._fill(body)
        return page

    def _scrolling(self, width: int, margin: int) -> QWidget:
        page = ColumnPage(width, margin=margin)
        page.setMinimumHeight(_LEAST_HEIGHT)
        page.body.setContentsMargins(0, 0, 0 if margin else _BESIDE_BAR, 0)
        self._fill(page.body)
        page.body.addStretch()
        return page

    def _fill(self, body: QVBoxLayout) -> None:
        body.setSpacing(8)
        for widget in (
            self._stem_name,
            self.stem,
            self._options_name,
            self.options,
            self._answer_name,
            self.answer,
            self._accepted_name,
            self.accepted,
            self._explanation_name,
            self.explanation,
            self._preview_name,
            self.preview,
        ):
            body.addWidget(widget)

    def _lay_out(self, page: QWidget, width: int, margin: int, *, whole: bool) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        under = QWidget()
        under.setMaximumWidth(width)
        foot = QVBoxLayout(under)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._flaws)
        foot.addLayout(buttons)
        bar = QFrame()
        if not whole:
            bar.setProperty("role", "bar")  # a line where what scrolls is cut
        row = QHBoxLayout(bar)
        row.setContentsMargins(margin, 8, margin, margin // 2)
        row.addStretch(1)
        row.addWidget(under, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(bar)

    def _on_changed(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        sheet.stem = self.stem.toPlainText()
        sheet.lines = self.options.lines()
        sheet.answer = self.answer.text()
        sheet.accepted = _divided(self.accepted.text())
        sheet.explanation = self.explanation.toPlainText()
        self.keep.setEnabled(sheet.whole)
        self.preview.show_question(sheet.question)
        for widget in (self._preview_name, self.preview):
            widget.setVisible(bool(sheet.stem.strip()))
        if not sheet.whole:
            restyle(self._flaws, tone="other")
            self._flaws.setText(self.tr("A question, options or an answer is still missing."))
        elif flaws := sheet.flaws:
            restyle(self._flaws, tone="near")
            self._flaws.setText("\n".join(f"△ {flaw_words(flaw)}" for flaw in flaws))
        else:
            restyle(self._flaws, tone="right")
            self._flaws.setText("✓ " + self.tr("No flaws found"))

    def _on_keep(self) -> None:
        if self._sheet is not None and self._sheet.whole:
            self.kept.emit(self._sheet.question)


def _divided(text: str) -> list[str]:
    for mark in _BETWEEN[1:]:
        text = text.replace(mark, _BETWEEN[0])
    return [part.strip() for part in text.split(_BETWEEN[0]) if part.strip()]
