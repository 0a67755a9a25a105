"""All keys on one sheet, over the window; any key or click puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from quizapp.widgets.view import View

_VEIL = QColor(0, 0, 0, 110)


class KeysSheet(View):
    """Covers its parent while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._back_to: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sheet = QFrame()
        sheet.setProperty("role", "sheet")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(10)
        self._foot = QLabel()
        self._foot.setProperty("role", "small")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(40, 32, 40, 32)
        inside.setSpacing(16)
        inside.addWidget(self._title)
        inside.addLayout(self._grid)
        inside.addWidget(self._foot)
        outside = QVBoxLayout(self)
        outside.addStretch()
        outside.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        outside.addStretch()
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Write the sheet anew."""
        self._title.setText(self.tr("Keys"))
        self._foot.setText(self.tr("While an input method composes, no key is a shortcut. Any key closes this sheet."))
        self.setAccessibleName(self._title.text())
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for row, (keys, meaning) in enumerate(self._rows()):
            key_label = QLabel(keys)
            key_label.setProperty("role", "key")
            self._grid.addWidget(key_label, row, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(QLabel(meaning), row, 1)

    def unfold(self) -> None:
        """Show the sheet."""
        self._back_to = self.window().focusWidget()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def fold(self) -> None:
        """Put the sheet away."""
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes."""
        event.accept()
        self.fold()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Any click closes."""
        event.accept()
        self.fold()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Veil what is beneath."""
        QPainter(self).fillRect(self.rect(), _VEIL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def _rows(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("the next thing: start, accept the grade, go on")),
            ("1 – 4   A – D", self.tr("choose an option")),
            ("↑ ↓   Alt+↑ ↓", self.tr("go from option to option; move one in its order")),
            (self.tr("Space"), self.tr("show the answer without answering")),
            ("1 – 4", self.tr("after the answer: Again, Hard, Good, Easy")),
            ("G", self.tr("own up to guessing")),
            ("B   S   F", self.tr("not today; suspend; flag")),
            ("E   R", self.tr("edit the question; report a bad one")),
            ("Ctrl+ G B S F R", self.tr("the same where letters are typed or choose an option")),
            ("U   Ctrl+Z   Ctrl+Y", self.tr("take back a grade or a mark; make it again")),
            ("Ctrl+1 …   Ctrl+0", self.tr("the places of the rail; the session")),
            ("Ctrl+O", self.tr("open a bank")),
            ("Ctrl+N", self.tr("make a bank from documents")),
            ("Ctrl++   Ctrl+−", self.tr("larger or smaller text")),
            ("?   F1", self.tr("this sheet")),
        ]
