"""Making a bank: files, a pasted text, articles of a wiki; what was gathered; and the bank it goes into."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quizapp.resources.look import Look
from quizapp.viewmodels.gathering import Gathering
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.elided_label import ElidedLabel
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.growing_text import GrowingText
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View
from quizapp.windows.gathering_foot import GatheringFoot

_COLUMN = 760
_LINES = 6, 12
"""Of a pasted text and of titles that are seen: at least, at most."""
_USUAL_WIKIS = ("zh.wikipedia.org", "zh.wikisource.org", "zh-classical.wikipedia.org")


class GatheringView(View):
    """Three ways in at the top, the heap below; at the foot, always in sight, the button that makes the bank."""

    files_wanted = Signal()
    folder_wanted = Signal()
    left = Signal()
    """The bank is being made: nothing is left to do here."""

    def __init__(self, look: Look, gathering: Gathering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gathering = gathering
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._drop, self._heap_name = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._drop.setProperty("role", "muted")
        self._drop.setWordWrap(True)
        self._heap_name.setProperty("role", "section")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._ways: list[QWidget] = []
        self.files, self.folder = QPushButton(), QPushButton()
        self.paste_title, self.paste_text, self.paste = QLineEdit(), GrowingText(*_LINES), QPushButton()
        self.wiki, self.titles, self.fetch = QComboBox(), GrowingText(*_LINES), QPushButton()
        self.wiki.setEditable(True)
        self.wiki.addItems(_USUAL_WIKIS)
        self._courtesy = QLabel()
        self._courtesy.setProperty("role", "small")
        self._courtesy.setWordWrap(True)
        self._list = QFrame()
        self._list.setProperty("role", "card")
        self._rows = QVBoxLayout(self._list)
        self._foot = GatheringFoot(_COLUMN)
        self.target, self.name, self.make = self._foot.target, self._foot.name, self._foot.make
        self._lay_out()
        self._connect()
        self._show_way(0)
        self.retranslate()
        self._on_changed()

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Make a bank from documents"))
        self.tabs.setAccessibleName(self.tr("Where documents come from"))
        self.tabs.setTabText(0, self.tr("Files"))
        self.tabs.setTabText(1, self.tr("Paste a text"))
        self.tabs.setTabText(2, self.tr("Articles of a wiki"))
        self._drop.setText(self.tr("Drop documents or folders anywhere on this window, or choose them:"))
        self.files.setText(self.tr("Choose documents…"))
        self.folder.setText(self.tr("Choose a folder…"))
        self.paste_title.setPlaceholderText(self.tr("Title of the text, shown as its source"))
        self.paste_title.setAccessibleName(self.tr("Title of the text"))
        self.paste_text.setPlaceholderText(self.tr("Paste the text here"))
        self.paste_text.setAccessibleName(self.tr("The text"))
        self.paste.setText(self.tr("Add this text"))
        self.wiki.setAccessibleName(self.tr("Wiki site"))
        self.titles.setPlaceholderText(self.tr("Titles, one per line: 靖康之變"))
        self.titles.setAccessibleName(self.tr("Titles of articles"))
        self.fetch.setText(self.tr("Fetch"))
        self._courtesy.setText(
            self.tr(
                "One request a second; licence and revision are kept with every article and shown with its questions."
            )
        )
        self._heap_name.setText(self.tr("Gathered"))
        self._on_changed()

    def _lay_out(self) -> None:
        chosen = FlowLayout(spacing=8)
        chosen.addWidget(self.files)
        chosen.addWidget(self.folder)
        for widgets in (
            (self._drop, chosen),
            (self.paste_title, self.paste_text, self.paste),
            (self.wiki, self.titles, self._courtesy, self.fetch),
        ):
            way = QWidget()
            column = QVBoxLayout(way)
            column.setContentsMargins(0, 4, 0, 16)
            way.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # no gaps in a high window
            column.setSpacing(12)
            for each in widgets:
                if isinstance(each, FlowLayout):
                    column.addLayout(each)
                elif isinstance(each, QPushButton):
                    column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
                else:
                    column.addWidget(each)
            self._ways.append(way)
            self.tabs.addTab("")
        rule = QFrame()
        rule.setProperty("role", "hairline")
        page = ColumnPage(_COLUMN)
        page.body.setSpacing(12)
        page.body.addWidget(self._title)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.tabs)
        head.addWidget(rule)
        page.body.addLayout(head)
        for way in self._ways:
            page.body.addWidget(way)
        page.body.addWidget(self._heap_name)
        page.body.addWidget(self._list)
        page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self._foot)

    def _show_way(self, place: int) -> None:
        for number, way in enumerate(self._ways):
            way.setVisible(number == place)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_way)
        self._gathering.changed.connect(self._on_changed)
        self.files.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.paste.clicked.connect(self._on_paste)
        self.fetch.clicked.connect(self._on_fetch)
        self.make.clicked.connect(self._on_make)
        for text in (self.paste_text, self.titles):
            text.textChanged.connect(self._allow)
        self.paste_title.textChanged.connect(self._allow)

    # What one does

    def _on_paste(self) -> None:
        self._gathering.paste(self.paste_title.text().strip(), self.paste_text.toPlainText())
        self.paste_title.clear()
        self.paste_text.clear()

    def _on_fetch(self) -> None:
        titles = [line.strip() for line in self.titles.toPlainText().splitlines() if line.strip()]
        self._gathering.fetch(titles, self.wiki.currentText().strip())
        self.titles.clear()

    def _on_make(self) -> None:
        title = self.name.text().strip() or self._gathering.proposed_title
        self._gathering.make(title, self.target.currentData() or "")
        self.name.clear()
        self.left.emit()

    # What follows

    def _on_changed(self) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for path in self._gathering.heap:
            self._rows.addWidget(self._row(path))
        heap = bool(self._gathering.heap)
        for widget in (self._heap_name, self._list, self._foot):
            widget.setVisible(heap)
        for button in (self.files, self.paste, self.fetch):  # what one does next as long as there is nothing
            restyle(button, kind="" if heap else "primary")
        self._foot.offer(self._gathering.banks, self._gathering.proposed_title)
        self._allow()

    def _row(self, path: Path) -> QWidget:
        row = QWidget()
        name, folder, off = ElidedLabel(), ElidedLabel(where=Qt.TextElideMode.ElideMiddle), QToolButton()
        name.show_words(path.name)
        folder.show_words(str(path.parent))
        folder.setProperty("role", "small")
        off.setProperty("role", "plain")
        off.setText("✕")
        off.setAccessibleName(self.tr("Take {name} off").format(name=path.name))
        off.setToolTip(off.accessibleName())
        off.clicked.connect(partial(self._gathering.take_off, path))
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 2, 8, 2)
        line.setSpacing(12)
        line.addWidget(name, 1)
        line.addWidget(folder, 1)
        line.addWidget(off)
        return row

    def _allow(self) -> None:
        self.paste.setEnabled(bool(self.paste_title.text().strip() and self.paste_text.toPlainText().strip()))
        self.fetch.setEnabled(bool(self.titles.toPlainText().strip()))
