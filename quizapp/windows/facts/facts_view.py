"""資料: claims at the left, the document at the right, one decision a stroke."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from questions.calendars.dates import HistoricalDate
from quizapp.resources.look import Look
from quizapp.resources.tokens import LEAST_WIDTH_HAN, STEM_WIDTH_HAN
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.facts.review import FactsViewModel
from quizapp.viewmodels.facts.row import FactRow, Filter
from quizapp.widgets.bank_chooser import BankChooser
from quizapp.widgets.beside import Beside
from quizapp.widgets.clearable_field import ClearableField
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.empty_state import EmptyState
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.panes import Panes
from quizapp.windows.desk_view import DeskView
from quizapp.windows.facts.conflict_panel import ConflictPanel
from quizapp.windows.facts.decision_bar import DecisionBar
from quizapp.windows.facts.edit_form import EditForm, SayDate
from quizapp.windows.facts.fact_delegate import FactDelegate
from quizapp.windows.facts.source_panel import SourcePanel

_LEAST_TITLE_EM = 12
"""Width of the bank's title beside the choices, in sizes of text."""
_LEAST_LIST_EM, _MOST_LIST_EM = 13, 42
"""Width of the statements, in sizes of text; in the widest window they have a line of the document's length."""


class _FactList(QListView):
    """Rows are as high as their words need at the width there is."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class FactsView(DeskView):
    """Reviews the claims of the bank on the desk."""

    def __init__(
        self, look: Look, desk: Desk, facts: FactsViewModel, say: SayDate, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._look = look
        self._facts = facts
        self._say = say
        self.banks = BankChooser(desk)
        self.filters, self.documents, self.search = QComboBox(), QComboBox(), ClearableField()
        self.list = _FactList()
        self.list.setModel(facts.model)
        self.list.setItemDelegate(FactDelegate(look, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.source = SourcePanel(look, facts.words)
        self.source.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.date = QLabel()
        self.date.setProperty("role", "muted")
        self.date.setWordWrap(True)
        self.bar = DecisionBar()
        self.form = EditForm(say)
        self.conflict = ConflictPanel(look, say, facts.title_of, facts.words)
        self._beside = ColumnPage(0, margin=0)
        self._beside.body.addWidget(self.conflict)
        self._beside.hide()
        self._empty = EmptyState()
        self._lay_out()
        self._connect()
        self.form.hide()
        self.retranslate()
        self._on_listed()

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.filters.setAccessibleName(self.tr("Which facts"))
        self.documents.setAccessibleName(self.tr("Of which document"))
        self.search.setPlaceholderText(self.tr("Search") + "  /")
        self.search.setAccessibleName(self.tr("Search the facts"))
        self.list.setAccessibleName(self.tr("Facts"))
        self._say_why_empty()
        self._name_filters()
        self._say_again()

    # Laying out

    def _lay_out(self) -> None:
        choices = FlowLayout(spacing=8)
        for field in (self.filters, self.documents, self.search):
            choices.addWidget(field)
        head = Beside(spacing=8)
        head.add(self.banks, least=_LEAST_TITLE_EM, grows=True, alignment=Qt.AlignmentFlag.AlignLeft)
        head.add(choices)
        self.search.setMinimumWidth(140)
        self.filters.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.documents.setMaximumWidth(240)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.source, 1)
        column.addWidget(self._beside, 1)
        column.addWidget(self.date)
        column.addWidget(self.form)
        self._split = Panes(self.list, self._right, (2, 3))
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addLayout(head)
        page.addWidget(self._split, 1)
        page.addWidget(self._empty, 1)
        page.addWidget(self.bar)
        row = QHBoxLayout(self.work)
        row.setContentsMargins(24, 20, 24, 16)
        row.addStretch(1)
        row.addWidget(self._page, 1000)
        row.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        """Let the widths follow the size of the text."""
        body, letter = self._look.scale.body, self._look.scale.evidence
        most = self.source.width_of(STEM_WIDTH_HAN, letter)
        self._split.need(_LEAST_LIST_EM * body, self.source.width_of(LEAST_WIDTH_HAN, letter))
        self._split.allow(_MOST_LIST_EM * body, most)
        self._page.setMaximumWidth(self._split.most)
        self.source.setMinimumHeight(self.source.height_of(1, letter))
        self._beside.set_width(most)

    def _connect(self) -> None:
        facts = self._facts
        self._look.changed.connect(self._fit)
        facts.listed.connect(self._on_listed)
        facts.decided.connect(self._on_decided)
        facts.words.changed.connect(self._say_again)
        self.filters.activated.connect(lambda place: facts.filter(Filter(self.filters.itemData(place))))
        self.documents.activated.connect(lambda place: facts.show_document(self.documents.itemData(place)))
        self.search.textChanged.connect(facts.search)
        self._empty.wanted.connect(self._help)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.bar.accepted.connect(lambda: self._decide(facts.accept))
        self.bar.rejected.connect(lambda: self._decide(facts.reject))
        self.bar.change_wanted.connect(self.edit)
        self.bar.undo_wanted.connect(self._undo)
        self.bar.renew_wanted.connect(facts.renew)
        self.form.kept.connect(self._on_kept)
        self.form.cancelled.connect(self._close_form)
        self.conflict.settled.connect(facts.settle)
        self.conflict.reopened.connect(facts.unsettle)

    # What one does

    @property
    def place(self) -> int:
        """Place of the claim that is shown, -1 for none."""
        return self.list.currentIndex().row()

    def edit(self) -> None:
        """Open the form on the claim that is shown."""
        if self.place >= 0:
            self.bar.hide()
            self.date.hide()  # the form says what it means
            self.form.show()
            self.form.open_with(self._facts.model.row(self.place).standing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A, E, X decide; U undoes; arrows go from claim to claim; / searches; digits settle a conflict."""
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_A: self.bar.accept.click,
            Qt.Key.Key_E: self.bar.change.click,
            Qt.Key.Key_X: self.bar.reject.click,
            Qt.Key.Key_U: self.bar.undo.click,
            Qt.Key.Key_Slash: self.search.setFocus,
            Qt.Key.Key_Down: lambda: self._go(1),
            Qt.Key.Key_Up: lambda: self._go(-1),
            Qt.Key.Key_PageDown: lambda: self._go(10),
            Qt.Key.Key_PageUp: lambda: self._go(-10),
            Qt.Key.Key_Home: lambda: self._go(-self._facts.model.rowCount()),
            Qt.Key.Key_End: lambda: self._go(self._facts.model.rowCount()),
        }
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.setFocus()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.key() not in acts:
            if not (event.text().isdecimal() and self.conflict.press(int(event.text()))):
                super().keyPressEvent(event)
        else:
            acts[event.key()]()

    def _decide(self, act: Callable[[int], None]) -> None:
        place = self.place
        if place < 0:
            return
        act(place)
        if self.place == place:
            self._go(1)

    def _undo(self) -> None:
        if (place := self._facts.undo()) is not None:
            self._show_place(place)

    def _go(self, steps: int) -> None:
        count = self._facts.model.rowCount()
        if count:
            self._show_place(max(0, min(count - 1, max(self.place, 0) + steps if self.place >= 0 else 0)))

    def _show_place(self, place: int) -> None:
        index = self._facts.model.index(place)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    # What follows

    def _on_listed(self) -> None:
        facts = self._facts
        self._close_form()
        self._name_filters()
        self._name_documents()
        has_rows = facts.model.rowCount() > 0
        for field in (self.filters, self.documents, self.search):
            field.setVisible(not facts.empty)
        self._split.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._say_why_empty()
        if has_rows:
            self._show_place(0)
        else:
            self._allow()

    def _help(self) -> None:
        """Do what stands on the button where nothing is listed."""
        if self._facts.empty:
            self.build_wanted.emit()
            return
        self.search.clear()
        self._facts.show_document("")
        self._facts.filter(Filter.ALL)

    def _say_why_empty(self) -> None:
        if self._facts.empty:
            self._empty.say(
                self.tr("This bank has no facts: its questions came from elsewhere, or its documents name no dates."),
                self.tr("＋ Make a bank from documents"),
            )
        else:
            self._empty.say(self.tr("No fact fits."), self.tr("List all facts"))

    def _say_again(self) -> None:
        """Show titles, the list and what is beside it in another script; a form that is open stays."""
        self._name_documents()
        self.list.scheduleDelayedItemsLayout()
        if self.place >= 0:
            self._show_row(self._facts.model.row(self.place))

    def _on_decided(self, place: int) -> None:
        self._name_filters()
        if place == self.place:
            self._show_row(self._facts.model.row(place))
        self._allow()

    def _on_kept(self, statement: str, subject: str, date: HistoricalDate) -> None:
        place = self.place
        self._close_form()
        self._facts.change(place, statement, subject, date)
        self._go(1)

    def _close_form(self) -> None:
        self.form.hide()
        self.bar.show()
        self.date.setVisible(self._beside.isHidden())
        self.setFocus()

    def _on_current(self, current: QModelIndex) -> None:
        self._close_form()
        if current.isValid():
            self._show_row(self._facts.model.row(current.row()))
        self._allow()

    def _show_row(self, row: FactRow) -> None:
        claim = row.standing
        source = self._facts.source(row)
        self.source.show_source(source, source.place_of(row.claim))
        told = self._say(claim.date)
        others = "、".join(map(self._facts.title_of, row.told_by))
        self.date.setText(told + ("\n" + self.tr("also in: {sources}").format(sources=others) if others else ""))
        opponents = self._facts.opponents(self.place)
        self._beside.setVisible(bool(opponents))
        self.source.setVisible(not opponents)  # both sentences are shown, with their dates
        self.date.setVisible(not opponents and self.form.isHidden())
        if row.fact is not None and opponents:
            self.conflict.show_pair(row.fact, opponents[0], settled=not self._facts.is_unsettled(self.place))

    def _allow(self) -> None:
        facts = self._facts
        self.bar.allow(decide=self.place >= 0, undo=facts.can_undo, renew=facts.pending)

    def _name_filters(self) -> None:
        words = {
            Filter.ALL: self.tr("All facts"),
            Filter.WAITING: self.tr("Waiting for review"),
            Filter.INFERRED: self.tr("Inferred dates"),
            Filter.RESTORED: self.tr("Restored subjects"),
            Filter.CONFLICT: self.tr("Conflicts"),
            Filter.DOUBTFUL: self.tr("Doubtful"),
            Filter.CHANGED: self.tr("Changed"),
            Filter.REJECTED: self.tr("Rejected"),
        }
        counts = self._facts.counts
        self.filters.clear()
        for wanted, word in words.items():
            self.filters.addItem(f"{word}  {counts[wanted]}", wanted)
        self.filters.setCurrentIndex(list(words).index(self._facts.wanted))

    def _name_documents(self) -> None:
        self.documents.clear()
        self.documents.addItem(self.tr("All documents"), "")
        for name, title in self._facts.documents:
            self.documents.addItem(title, name)
        self.documents.setCurrentIndex(max(0, self.documents.findData(self._facts.document)))
