"""The first start: three doors, each one click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quizapp.resources.icons import pixmap
from quizapp.resources.look import Look
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.view import View

_ICON = 40


class Door(QPushButton):
    """A large button with a picture, a name and a sentence."""

    def __init__(self, look: Look, icon_name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon_name
        self.setProperty("kind", "door")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture = QLabel()
        self._name = QLabel()
        self._name.setProperty("role", "bank")
        self._name.setWordWrap(True)
        self._sentence = QLabel()
        self._sentence.setProperty("role", "muted")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._key = QLabel(key)
        self._key.setProperty("role", "key")
        head = QHBoxLayout()
        head.addWidget(self._picture)
        head.addStretch()
        head.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._name)
        column.addWidget(self._sentence, 1)
        for label in (self._picture, self._name, self._sentence, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._ink)
        self._ink()

    def show_words(self, name: str, sentence: str) -> None:
        """Name the door and say what is behind it."""
        self._name.setText(name)
        self._sentence.setText(sentence)
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        """Room for the sentence."""
        return QSize(264, self.heightForWidth(264))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a word or two; the sentence wraps."""
        return QSize(160, self._column.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """The sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of what is in it."""
        return max(184, self._column.totalHeightForWidth(width))

    def _ink(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, self._look.tokens.vermilion, _ICON, self.devicePixelRatioF()))


class WelcomeView(View):
    """Shown while there is no bank."""

    sample_wanted = Signal()
    documents_wanted = Signal()
    bank_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = QLabel()
        self._title.setProperty("role", "display")
        self._sentence = QLabel()
        self._sentence.setProperty("role", "muted")
        self._sentence.setWordWrap(True)
        self._drop = QLabel()
        self._drop.setProperty("role", "small")
        self.sample = Door(look, "slips", "1")
        self.documents = Door(look, "document", "2")
        self.bank = Door(look, "banks", "3")
        self.sample.clicked.connect(self.sample_wanted)
        self.documents.clicked.connect(self.documents_wanted)
        self.bank.clicked.connect(self.bank_wanted)
        doors = QHBoxLayout()
        doors.setSpacing(16)
        for door in (self.sample, self.documents, self.bank):
            doors.addWidget(door, 1)
        page = ColumnPage(920)
        page.body.setSpacing(16)
        page.body.addStretch(2)
        page.body.addWidget(self._title)
        page.body.addWidget(self._sentence)
        page.body.addSpacing(24)
        page.body.addLayout(doors)
        page.body.addSpacing(8)
        page.body.addWidget(self._drop)
        page.body.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Jinian"))
        self._sentence.setText(
            self.tr(
                "Dates and deeds of Chinese history, ten minutes a day: every answer shows the sentence it came from."
            )
        )
        self.sample.show_words(
            self.tr("Sample bank"),
            self.tr("The wars of Song, Liao, Jin, Xia and the Mongols, 907–1368. Start at once."),
        )
        self.documents.show_words(
            self.tr("My documents"),
            self.tr("Articles, notes, Word files, PDFs or e-books: questions are made from their dates."),
        )
        self.bank.show_words(self.tr("A bank file"), self.tr("Open a question bank that somebody gave you."))
        self._drop.setText(self.tr("You can also drop documents or banks anywhere on this window."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2 and 3 open the doors."""
        doors = {Qt.Key.Key_1: self.sample, Qt.Key.Key_2: self.documents, Qt.Key.Key_3: self.bank}
        door = doors.get(Qt.Key(event.key()))
        if door is not None and not event.isAutoRepeat():
            door.click()
        else:
            super().keyPressEvent(event)
