"""今日: what there is to do today, and one button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.home import HomeViewModel
from quizapp.widgets.bank_card import BankCard
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.view import View
from quizapp.windows.plan_card import PlanCard

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COLUMN = 880


class HomeView(View):
    """Today's plan at a glance, and the banks."""

    study_wanted = Signal()
    """All banks."""
    study_bank_wanted = Signal(str)
    open_wanted = Signal()
    build_wanted = Signal()
    locate_wanted = Signal(str)

    def __init__(self, look: Look, home: HomeViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._home = home
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cards: dict[str, BankCard] = {}
        self.plan = PlanCard(look, home)
        self.plan.start.clicked.connect(self.study_wanted)
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._open = QPushButton()
        self._open.setProperty("kind", "quiet")
        self._open.clicked.connect(self.open_wanted)
        self._build = QPushButton()
        self._build.setProperty("kind", "quiet")
        self._build.clicked.connect(self.build_wanted)
        self._list = QFrame()
        self._list.setProperty("role", "card")
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 4, 0, 4)
        self._list_column.setSpacing(0)

        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._build)
        head.addWidget(self._open)
        page = ColumnPage(_COLUMN)
        page.body.setSpacing(16)
        page.body.addWidget(self.plan)
        page.body.addSpacing(12)
        page.body.addLayout(head)
        page.body.addWidget(self._list)
        page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

        home.banks.modelReset.connect(self._make_cards)
        home.banks.dataChanged.connect(self._update_cards)
        self._make_cards()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Question banks"))
        self._open.setText(self.tr("Open bank…"))
        self._build.setText(self.tr("＋ Make a bank from documents"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, whatever has the focus but a button."""
        if event.key() in _ENTER and not event.isAutoRepeat() and self.plan.start.isEnabled():
            self.study_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _make_cards(self) -> None:
        while item := self._list_column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._cards = {}
        for row in self._home.banks.rows():
            if self._cards:
                line = QFrame()
                line.setProperty("role", "hairline")
                self._list_column.addWidget(line)
            card = BankCard(self._look, row)
            card.study_wanted.connect(self.study_bank_wanted)
            card.locate_wanted.connect(self.locate_wanted)
            self._cards[row.bank_id] = card
            self._list_column.addWidget(card)

    def _update_cards(self) -> None:
        for row in self._home.banks.rows():
            self._cards[row.bank_id].show_row(row)
