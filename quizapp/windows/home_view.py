"""今日: what there is to do today, and one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.home import HomeViewModel
from quizapp.viewmodels.how import HowViewModel
from quizapp.widgets.bank_card import BankCard
from quizapp.widgets.beside import Beside
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.view import View
from quizapp.windows.exam_line import ExamLine
from quizapp.windows.plan_card import PlanCard

if TYPE_CHECKING:
    from quizapp.windows.how_panel import HowPanel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COLUMN = 880


class HomeView(View):
    """Today's plan at a glance, and the banks."""

    study_wanted = Signal()
    """All banks."""
    scope_wanted = Signal(list, object)
    """Certain banks, and a ``Scope`` of them."""
    study_bank_wanted = Signal(str)
    open_wanted = Signal()
    build_wanted = Signal()
    locate_wanted = Signal(str)

    def __init__(self, look: Look, home: HomeViewModel, how: HowViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._home = home
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cards: dict[str, BankCard] = {}
        self.plan = PlanCard(look, home)
        self.plan.start.clicked.connect(self.study_wanted)
        self._how = how
        self.how: HowPanel | None = None
        """Made when it is first folded out."""
        self._fold = QPushButton()
        self._fold.setProperty("kind", "quiet")
        self._fold.clicked.connect(self.fold_how)
        self._exam = ExamLine(how)
        self._exam.study_wanted.connect(self._on_exam)
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

        self._page = ColumnPage(_COLUMN)
        self._lay_out()
        home.refreshed.connect(self._refresh_how)
        home.banks.modelReset.connect(self._make_cards)
        home.banks.dataChanged.connect(self._update_cards)
        self._make_cards()
        self.retranslate()

    def _lay_out(self) -> None:
        doors = QHBoxLayout()
        doors.addWidget(self._build)
        doors.addWidget(self._open)
        doors.addStretch()
        head = Beside()
        head.add(self._title, grows=True)
        head.add(doors)
        page = self._page
        page.body.setSpacing(16)
        page.body.addWidget(self.plan)
        page.body.addWidget(self._exam)
        page.body.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignRight)
        page.body.addLayout(head)
        page.body.addWidget(self._list)
        page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Question banks"))
        folded = self.how is None or self.how.isHidden()
        self._fold.setText((self.tr("Other ways to study") + "  ▾") if folded else (self.tr("Close") + "  ▴"))
        self._fold.setToolTip(self.tr("Ahead, more, weak spots, an exam; one document or period; ten minutes"))
        self._open.setText(self.tr("Open bank…"))
        self._build.setText(self.tr("＋ Make a bank from documents"))

    def fold_how(self) -> None:
        """Fold the panel out that offers other ways to study, or up again."""
        if self.how is None:
            from quizapp.windows.how_panel import HowPanel  # noqa: PLC0415 - the window comes first

            self.how = HowPanel(self._how)
            self.how.study_wanted.connect(lambda: self.scope_wanted.emit(self._how.bank_ids, self._how.scope))
            self._page.body.insertWidget(self._page.body.indexOf(self._fold) + 1, self.how)
            self.how.show()
        else:
            self.how.setVisible(self.how.isHidden())
            self.how.load()
        self.retranslate()

    def _refresh_how(self) -> None:
        self._exam.load()
        if self.how is not None and not self.how.isHidden():
            self.how.load()

    def _on_exam(self) -> None:
        session = self._how.exam_session()
        if session is not None:
            self.scope_wanted.emit(*session)

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
