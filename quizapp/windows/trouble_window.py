"""The window of a program that cannot begin: what is wrong with the learner's file, what was kept, what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from quizapp.widgets.view import View

_WIDTH = 560


class TroubleWindow(View):
    """One sentence, and two ways on."""

    retry_wanted = Signal()

    def __init__(self, sentence: str, collection: Path) -> None:
        super().__init__()
        self._collection = collection
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self.words = QLabel(sentence)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._kept = QLabel()
        self._kept.setProperty("role", "muted")
        self._kept.setWordWrap(True)
        self.retry, self._folder, self._quit = (QPushButton() for _ in range(3))
        self.retry.setProperty("kind", "primary")
        self._quit.setProperty("kind", "quiet")
        self.retry.clicked.connect(self.retry_wanted)
        self._folder.clicked.connect(self._open_folder)
        self._quit.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.retry, self._folder, self._quit):
            button.ensurePolished()  # or it is measured before the stylesheet is read
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 36, 40, 32)
        column.setSpacing(16)
        for label in (self._title, self.words, self._kept):
            column.addWidget(label)
        column.addStretch()
        column.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Jinian"))
        self._title.setText(self.tr("Your progress cannot be opened"))
        self._kept.setText(
            self.tr(
                "Nothing was changed. Put the file right, or put a copy of it back (copies end in .bak), and try "
                "again. Moved out of its folder, it is left as it is, and the program begins afresh."
            )
        )
        self.retry.setText(self.tr("Try again") + "   Enter")
        self._folder.setText(self.tr("Show the folder"))
        self._quit.setText(self.tr("Quit") + "   Esc")

    def showEvent(self, event: QShowEvent) -> None:
        """Begin as wide as is good to read."""
        self.resize(max(_WIDTH, self.minimumSizeHint().width()), self.sizeHint().height())
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Be as high as the words are at this width, whenever either changes."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(self.heightForWidth(self.width()))
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tries again, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.retry_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._collection.parent)))
