"""試卷: choosing at the left, the paper as it will look at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from questions.papers.paper import VERSIONS
from questions.papers.selection import Wish
from quizapp.resources.look import Look
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.papers.composer import Composer
from quizapp.widgets.bank_chooser import BankChooser
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.segments import Segments
from quizapp.windows.desk_view import DeskView
from quizapp.windows.papers.item_list import ItemList
from quizapp.windows.papers.layout_form import LayoutForm
from quizapp.windows.papers.sheet_html import sheet_html
from quizapp.windows.papers.wish_form import WishForm

_FORM = 520


_LEAST_FORM_EM = 25
"""Width that the form needs beside the sheet in a small window, in sizes of text."""


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
        self.papers.setMinimumContentsLength(12)
        self.new, self.remove, self.undo, self.export = (QPushButton() for _ in range(4))
        self.wish, self.items, self.layout_form = WishForm(), ItemList(), LayoutForm()
        self.tabs = QTabWidget()
        self.preview = QTextBrowser()
        self.preview.setProperty("role", "document")
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
        self.preview.setAccessibleName(self.tr("The paper as it will look"))
        self.versions.name_values(list(VERSIONS), self.tr("Version"))
        self.sides.name_values([self.tr("Paper"), self.tr("Key")], self.tr("Side"))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """U undoes."""
        if event.key() == Qt.Key.Key_U and not event.modifiers():
            self.undo.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.banks)
        head.addStretch()
        paper = QHBoxLayout()
        paper.setSpacing(8)
        paper.addWidget(self.papers)
        self.papers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.papers.setMinimumContentsLength(6)
        for button in (self.new, self.remove, self.undo):
            button.setProperty("kind", "quiet")
            paper.addWidget(button)
        paper.addStretch()
        self.export.setProperty("kind", "primary")
        head.addWidget(self.export)
        self.tabs.addTab(_scrolled(self.wish), "")
        self.tabs.addTab(self.items, "")
        self.tabs.addTab(_scrolled(self.layout_form), "")
        bar = QHBoxLayout()
        bar.addWidget(self.sides)
        bar.addWidget(self.versions)
        bar.addWidget(self._summary, 1)
        self._summary.setWordWrap(True)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.preview, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.tabs)
        split.addWidget(right)
        split.setSizes([2000, 3000])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        self._give_the_form_room()
        split.setHandleWidth(16)
        page = QVBoxLayout(self.work)
        page.setContentsMargins(24, 20, 24, 16)
        page.setSpacing(12)
        page.addLayout(head)
        page.addLayout(paper)
        page.addWidget(split, 1)

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
        self._look.changed.connect(self._give_the_form_room)

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
        self.wish.setEnabled(composer.has_bank)
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
        if selection is None:
            self.wish.report.setText("")
            return
        told = [self.tr("%n question(s) fit.", "", selection.fitting)]
        if selection.missing:
            fewer = self.tr(
                "%n fewer than asked for: the others share a fact or give an answer away.", "", selection.missing
            )
            told.append(fewer)
        if selection.off_spread:
            told.append(self.tr("%n of another difficulty than asked for.", "", selection.off_spread))
        self.wish.report.setText(" ".join(told))

    def _give_the_form_room(self) -> None:
        self.tabs.setMinimumWidth(_LEAST_FORM_EM * self._look.scale.body)

    def _show_preview(self) -> None:
        printed = self._composer.printed
        if not printed:
            self.preview.setPlainText(
                self.tr("Say what you want at the left and draw questions; the paper appears here.")
            )
            return
        place = min(VERSIONS.index(self._version), len(printed) - 1)
        self.versions.show_value(VERSIONS[place])
        self.sides.show_value("key" if self._key else "paper")
        self.preview.document().setDefaultFont(self._look.serif("option"))
        self.preview.setHtml(sheet_html(printed[place], key=self._key))


def _scrolled(form: QWidget) -> ColumnPage:
    page = ColumnPage(_FORM, margin=16)
    page.body.addWidget(form)
    return page
