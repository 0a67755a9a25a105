"""The line over the question: which bank, how far, undo, keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from quizapp.resources.icons import icon
from quizapp.resources.look import Look
from quizapp.widgets.elided_label import ElidedLabel
from quizapp.widgets.view import View


class StudyBar(View):
    """Small: the question is what matters."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel()
        self._title.setProperty("role", "muted")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(40)
        self._bar.setMaximumWidth(200)
        self._time = QLabel()
        self._time.setProperty("role", "strong")
        self._time.hide()
        self.undo = QPushButton()
        self.redo = QPushButton()
        self.keys = QPushButton()
        for button in (self.undo, self.redo, self.keys):
            button.setProperty("kind", "quiet")
            button.setIconSize(QSize(18, 18))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        right = QHBoxLayout()
        right.setSpacing(4)
        right.addStretch()
        right.addWidget(self.undo)
        right.addWidget(self.redo)
        right.addWidget(self.keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._title, 2)
        row.addWidget(self._time)
        row.addWidget(self._count)
        row.addWidget(self._bar, 1)
        row.addLayout(right, 2)
        look.changed.connect(self._ink)
        self._ink()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons."""
        self.undo.setText(self.tr("Undo") + "  Ctrl+Z")
        self.undo.setToolTip(self.tr("Undo the last grade or mark (U or Ctrl+Z)"))
        self.redo.setText(self.tr("Redo") + "  Ctrl+Y")
        self.redo.setToolTip(self.tr("Redo what was undone (Ctrl+Y or Ctrl+Shift+Z)"))
        self.keys.setText(self.tr("Keys") + "  ?")
        self.keys.setToolTip(self.tr("Show all keys"))

    def show_progress(self, title: str, done: int, total: int, *, can_undo: bool, can_redo: bool) -> None:
        """Show how much of the session is done."""
        self._title.show_words(title)
        self._count.setText(f"{done} / {total}")
        self._count.setAccessibleName(self.tr("{done} of {total} done").format(done=done, total=total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._count.accessibleName())
        self.undo.setEnabled(can_undo)
        self.redo.setVisible(can_redo)

    def show_time(self, seconds: int | None) -> None:
        """Show what is left of a timed round; None where there is no end to it."""
        self._time.setVisible(seconds is not None)
        if seconds is not None:
            self._time.setText(f"{seconds // 60}:{seconds % 60:02}")
            self._time.setAccessibleName(self.tr("%n minute(s) left", "", -(-seconds // 60)))

    def _ink(self) -> None:
        self.undo.setIcon(icon("undo", self._look.tokens.muted, size=18))
        self.redo.setIcon(icon("redo", self._look.tokens.muted, size=18))
        self.keys.setIcon(icon("keys", self._look.tokens.muted, size=18))
