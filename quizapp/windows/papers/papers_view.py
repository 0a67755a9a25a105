"""試卷: choosing at the left, the paper as it will look at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from questions.papers.paper import VERSIONS
from questions.papers.selection import Wish
from quizapp.i18n.languages import Language
from quizapp.resources.look import Look
from quizapp.resources.tokens import LEAST_WIDTH_HAN, STEM_WIDTH_HAN
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.papers.composer import Composer
from quizapp.widgets.bank_chooser import BankChooser
from quizapp.widgets.beside import Beside
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.document import Document
from quizapp.widgets.empty_state import EmptyState
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.segments import Segments
from quizapp.widgets.yielding import YieldingPage
from quizapp.windows.desk_view import DeskView
from quizapp.windows.papers.item_list import ItemList
from quizapp.windows.papers.layout_form import LayoutForm
from quizapp.windows.papers.sheet_html import sheet_html
from quizapp.windows.papers.wish_form import WishForm

_LEAST_FORM_EM, _MOST_FORM_EM = 25, 37
"""Width of the forms beside the sheet, in sizes of text."""
_LEAST_TITLE_EM = 12
"""Width of the bank's title beside the button, in sizes of text."""
_MAINLAND = "zh-CN"
_PAPERS_LETTERS = 20
"""Of a paper's title where papers are chosen; a Han character takes two."""
_MARGIN, _GAP = 24, 16


class PapersView(DeskView):
    """Composes one paper."""

    export_wanted = Signal()

    def __init__(self, look: Look, desk: Desk, composer: Composer, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._look = look
        self._composer = composer
        self._version = VERSIONS[0]
        self._key = False
        self.banks = BankChooser(desk)
        self.papers = QComboBox()
        self.papers.setMinimumContentsLength(_PAPERS_LETTERS)
        self.new, self.remove, self.undo, self.export = (QPushButton() for _ in range(4))
        self.wish, self.items, self.layout_form = WishForm(), ItemList(), LayoutForm()
        self.tabs = QTabWidget()
        self.preview, self._nothing = Document(), EmptyState()
        self.versions = Segments(VERSIONS)
        self.sides = Segments(("paper", "key"))
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._on_opened()

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.papers.setAccessibleName(self.tr("Papers of this bank"))
        self.new.setText("＋ " + self.tr("New paper"))
        self.remove.setText(self.tr("Delete paper"))
        self.undo.setText(self.tr("Undo") + "  U")
        self.export.setText(self.tr("Hand out…"))
        self.tabs.tabBar().setAccessibleName(self.tr("What is done to the paper"))
        self.tabs.setTabText(0, self.tr("Choose questions"))
        self.tabs.setTabText(1, self.tr("Order"))
        self.tabs.setTabText(2, self.tr("Layout"))
        if (place := self.tabs.indexOf(self._sheet)) >= 0:
            self.tabs.setTabText(place, self.tr("Preview"))
        self.preview.setAccessibleName(self.tr("The paper as it will look"))
        self.versions.name_values(list(VERSIONS), self.tr("Version"))
        self.sides.name_values([self.tr("Paper"), self.tr("Key")], self.tr("Side"))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet goes where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """U undoes."""
        if event.key() == Qt.Key.Key_U and not event.modifiers():
            self.undo.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = Beside()
        head.add(self.banks, least=_LEAST_TITLE_EM, grows=True, alignment=Qt.AlignmentFlag.AlignLeft)
        head.add(self.export)
        paper = FlowLayout(spacing=8)
        paper.addWidget(self.papers)
        self.papers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for button in (self.new, self.remove, self.undo):
            button.setProperty("kind", "quiet")
            paper.addWidget(button)
        self.export.setProperty("kind", "primary")
        self._forms = (YieldingPage(0, margin=_GAP), ColumnPage(0, margin=_GAP))
        for form, scrolled in zip((self.wish, self.layout_form), self._forms, strict=True):
            scrolled.body.addWidget(form)
        wanted = QWidget()
        column = QVBoxLayout(wanted)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._forms[0])
        column.addWidget(self.wish.foot)
        column.addStretch()
        self.tabs.addTab(wanted, "")
        self.tabs.addTab(self.items, "")
        self.tabs.addTab(self._forms[1], "")
        bar = FlowLayout(spacing=12)
        for widget in (self.sides, self.versions, self._summary):
            bar.addWidget(widget)
        self._sheet = QWidget()
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.preview, 1)
        column.addWidget(self._nothing, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.tabs)
        self._split.addWidget(self._sheet)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(_GAP)
        self._share_out()
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addLayout(head)
        page.addLayout(paper)
        page.addWidget(self._split, 1)
        row = QHBoxLayout(self.work)
        row.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        row.addStretch(1)
        row.addWidget(self._page, 1000)
        row.addStretch(1)
        self._fit()

    def _connect(self) -> None:
        composer = self._composer
        composer.opened.connect(self._on_opened)
        composer.changed.connect(self._show)
        self.papers.activated.connect(lambda place: composer.open(self.papers.itemData(place)))
        self.new.clicked.connect(lambda: composer.open(""))
        self.remove.clicked.connect(composer.remove)
        self.undo.clicked.connect(composer.undo)
        self.export.clicked.connect(self.export_wanted)
        self.wish.drawn.connect(self._on_drawn)
        self.items.moved.connect(composer.move)
        self.items.exchanged.connect(composer.exchange)
        self.items.taken_off.connect(composer.take_off)
        self.layout_form.changed.connect(lambda: composer.lay_out(self.layout_form.applied))
        self.versions.chosen.connect(self._on_version)
        self.sides.chosen.connect(self._on_side)
        self._look.changed.connect(self._show)
        self._look.changed.connect(self._fit)

    # What follows

    def _on_opened(self) -> None:
        composer = self._composer
        self._version, self._key = VERSIONS[0], False
        self.papers.clear()
        for kept in composer.kept:
            self.papers.addItem(kept.title, kept.id)
        self.papers.setCurrentIndex(self.papers.findData(composer.paper_id))
        self.wish.offer(composer.documents, composer.paper.title if composer.paper else "")
        self._show()

    def _on_drawn(self, wish: Wish, title: str) -> None:
        self._composer.draw(wish, title)

    def _on_version(self, version: str) -> None:
        self._version = version
        self._show_preview()

    def _on_side(self, side: str) -> None:
        self._key = side == "key"
        self._show_preview()

    def _show(self) -> None:
        composer = self._composer
        paper = composer.paper
        for part in (self.wish, self.wish.foot):
            part.setEnabled(composer.has_bank)
        self.sides.setVisible(paper is not None)
        for button in (self.new, self.remove):
            button.setVisible(paper is not None)
        self.undo.setVisible(paper is not None or composer.can_undo)
        self.papers.setVisible(self.papers.count() > 0)
        for button in (self.remove, self.export):
            button.setEnabled(paper is not None)
        self.undo.setEnabled(composer.can_undo)
        self.items.show_paper(paper, composer.questions, len(composer.too_close))
        self.layout_form.show_paper(paper)
        for number, version in enumerate(VERSIONS):
            self.versions.button(version).setVisible(paper is not None and 1 < paper.versions > number)
        if place := self.papers.findData(composer.paper_id) + 1:
            self.papers.setItemText(place - 1, paper.title if paper else "")
        self._summary.setText(
            self.tr("%n question(s), {points} points", "", len(paper.question_ids)).format(
                points=f"{float(paper.points):g}"
            )
            if paper
            else ""
        )
        self._say_selection()
        self._show_preview()

    def _say_selection(self) -> None:
        selection = self._composer.selection
        told = [self.tr("%n question(s) fit.", "", selection.fitting)] if selection else []
        if selection and selection.missing:
            fewer = self.tr(
                "%n fewer than asked for: the others share a fact or give an answer away.", "", selection.missing
            )
            told.append(fewer)
        if selection and selection.off_spread:
            told.append(self.tr("%n of another difficulty than asked for.", "", selection.off_spread))
        self.wish.show_drawn(" ".join(told), drawn=self._composer.paper is not None)

    def _fit(self) -> None:
        """Put the sheet beside the forms where both have room, else on a tab of its own."""
        body, letter = self._look.scale.body, self._look.scale.option
        least = [_LEAST_FORM_EM * body, self.preview.width_of(LEAST_WIDTH_HAN, letter)]
        most = [_MOST_FORM_EM * body, self.preview.width_of(STEM_WIDTH_HAN, letter)]
        self._page.setMaximumWidth(sum(most) + _GAP)
        for form in self._forms:
            form.set_width(most[0])
        beside = self.width() - 2 * _MARGIN >= sum(least) + _GAP
        for widget, each_least, each_most in zip((self.tabs, self._sheet), least, most, strict=True):
            widget.setMinimumWidth(each_least if beside else 0)
            widget.setMaximumWidth(each_most if beside else sum(most))
        if beside and self.tabs.indexOf(self._sheet) >= 0:
            self._split.addWidget(self._sheet)
            self._sheet.show()
            self._share_out()
        elif not beside and self._split.indexOf(self._sheet) >= 0:
            self.tabs.addTab(self._sheet, self.tr("Preview"))

    def _share_out(self) -> None:
        """Two fifths for the forms."""
        self._split.setSizes([2000, 3000])
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)

    def _show_preview(self) -> None:
        printed = self._composer.printed
        self.preview.setVisible(bool(printed))
        self._nothing.setVisible(not printed)
        if not printed:
            self._nothing.say(self.tr("Say what you want and draw questions; the paper appears here."))
            return
        place = min(VERSIONS.index(self._version), len(printed) - 1)
        self.versions.show_value(VERSIONS[place])
        self.sides.show_value("key" if self._key else "paper")
        sheet = printed[place]
        home = Language.SIMPLIFIED if sheet.language == _MAINLAND else Language.TRADITIONAL
        self.preview.document().setDefaultFont(self._look.serif("option", home))
        self.preview.setHtml(sheet_html(sheet, key=self._key))
