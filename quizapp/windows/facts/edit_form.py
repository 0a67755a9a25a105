"""Changing a claim: its words, its subject, its date, checked as one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View
from quizapp.widgets.yielding import YieldingPage

if TYPE_CHECKING:
    from questions.calendars.dates import HistoricalDate
    from questions.facts.claim import Claim

SayDate = Callable[["HistoricalDate"], str]
"""A date in words, in every calendar."""
_MOST = 1200
"""Pixels beyond which fields are not stretched."""


class EditForm(View):
    """Opens with what a claim says; `kept` where the reviewer is done."""

    kept = Signal(str, str, object)
    """Statement, subject and ``HistoricalDate``."""
    cancelled = Signal()

    def __init__(self, say: SayDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._date: HistoricalDate | None = None
        self._before: HistoricalDate | None = None
        self._written = ""
        self.statement, self.subject, self.date = QLineEdit(), QLineEdit(), QLineEdit()
        self._meaning = QLabel()
        self._meaning.setWordWrap(True)
        self._names = QLabel(), QLabel(), QLabel()
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in zip(self._names, (self.statement, self.subject, self.date), strict=True):
            form.addRow(name, field)
            field.installEventFilter(self)
        self.keep, self.cancel = QPushButton(), QPushButton()
        self.keep.setProperty("kind", "primary")
        self.cancel.setProperty("kind", "quiet")
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.cancelled)
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.cancel)
        fields = YieldingPage(_MOST)
        fields.body.addLayout(form)
        fields.body.addWidget(self._meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(fields)
        column.addLayout(buttons)
        self.statement.textChanged.connect(self._check)
        self.date.textChanged.connect(self._check)
        self.retranslate()

    def retranslate(self) -> None:
        """Name fields and buttons."""
        words = self.tr("Statement"), self.tr("Subject"), self.tr("Date")
        for name, field, word in zip(self._names, (self.statement, self.subject, self.date), words, strict=True):
            name.setText(word)
            field.setAccessibleName(word)
        self.date.setPlaceholderText(self.tr("such as 嘉定七年七月, 1214年七月 or 1214-07"))
        self.keep.setText(self.tr("Save the change") + "  Enter")
        self.cancel.setText(self.tr("Cancel") + "  Esc")
        if self.isVisible():
            self._check()

    def open_with(self, claim: Claim) -> None:
        """Fill the form with what a claim says."""
        self._before, self._written = claim.date, claim.date.value
        self.statement.setText(claim.statement)
        self.subject.setText(claim.subject)
        self.date.setText(self._written)
        self._check()
        self.statement.setFocus()
        self.statement.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps and Escape leaves, from any field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return True
        return super().eventFilter(watched, event)

    def _check(self) -> None:
        from questions.temporal.single import read_date  # noqa: PLC0415 - tables of eras, read when a date is typed

        typed = self.date.text().strip()
        unchanged = self._before is not None and typed == self._written
        readings = (self._before,) if self._before and unchanged else read_date(typed)
        self._date = readings[0] if readings else None
        if self._date is None:
            restyle(self._meaning, tone="wrong")
            self._meaning.setText("✗ " + self.tr("This is not a date that ever was"))
        else:
            others = [self._say(date) for date in readings[1:]]
            restyle(self._meaning, tone="near" if others else "right")
            told = self._say(self._date)
            if others:
                told += "\n" + self.tr("It may also mean: {others}").format(others="；".join(others))
            self._meaning.setText(("? " if others else "✓ ") + told)
        self.keep.setEnabled(self._date is not None and bool(self.statement.text().strip()))

    def _on_keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(self.statement.text().strip(), self.subject.text().strip(), self._date)
