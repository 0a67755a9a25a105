"""One bank on the home view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.banks import BankRow
from quizapp.widgets.beside import Beside
from quizapp.widgets.elided_label import ElidedLabel
from quizapp.widgets.meter import Meter
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View

_THOUSANDS = 8888
_LEAST_EM = 22
"""Width in sizes of text that the title and what is known of the bank need beside the counts."""
_LEAST_TITLE_EM = 9


class BankCard(View):
    """Title, how much of it is known, what is to do, and a button to study this bank alone."""

    study_wanted = Signal(str)
    """The bank's id."""
    locate_wanted = Signal(str)

    def __init__(self, look: Look, row: BankRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._look = look
        self._title = QLabel()
        self._title.setProperty("role", "bank")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._meter = Meter(look)
        self._share = ElidedLabel()
        self._share.setProperty("role", "muted")
        self._new, self._learning, self._due = QLabel(), QLabel(), QLabel()
        self._missing = QLabel()
        self._missing.setProperty("tone", "wrong")
        self._study = QPushButton()
        self._study.clicked.connect(self._on_clicked)

        head = Beside(spacing=16)
        head.add(self._title, least=_LEAST_TITLE_EM, grows=True)
        head.add(self._share, alignment=Qt.AlignmentFlag.AlignBottom)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self._meter)
        right = QHBoxLayout()
        right.setSpacing(20)
        for label in (self._new, self._learning, self._due, self._missing):
            right.addWidget(label)
        right.addStretch()
        right.addWidget(self._study)
        whole = Beside(self, spacing=20)
        whole.setContentsMargins(24, 16, 16, 16)
        whole.add(left, least=_LEAST_EM, grows=True)
        whole.add(right)
        look.changed.connect(self._set_face)
        self._set_face()
        self.retranslate()

    def show_row(self, row: BankRow) -> None:
        """Show the bank as it stands now."""
        self._row = row
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        row, counts = self._row, self._row.counts
        total = max(counts.total, 1)
        seen = counts.learning + counts.young + counts.mature
        self._title.setText(row.title)
        self._title.setToolTip(row.path)
        self._meter.show_shares(counts.mature / total, (seen - counts.mature) / total)
        self._share.setText(
            self.tr("{mature} mastered · {seen} of {total} seen").format(
                mature=counts.mature, seen=seen, total=counts.total
            )
        )
        self._share.setToolTip(
            self.tr("{seen} of {total} questions seen, {mature} remembered for three weeks or more").format(
                seen=seen, total=counts.total, mature=counts.mature
            )
        )
        self._meter.setToolTip(self._share.toolTip())
        self._meter.setAccessibleName(self._share.toolTip())
        _show_count(self._new, self.tr("{number} new"), counts.new, "new")
        _show_count(self._learning, self.tr("{number} learning"), counts.learning, "learning")
        _show_count(self._due, self.tr("{number} due"), counts.due, "due")
        self._missing.setText(self.tr("File not found"))
        for label in (self._new, self._learning, self._due):
            label.setVisible(row.found)
        self._missing.setVisible(not row.found)
        self._study.setText(self.tr("Study") if row.found else self.tr("Locate…"))
        self._study.setAccessibleName(
            (self.tr("Study only {title}") if row.found else self.tr("Locate {title}")).format(title=row.title)
        )
        self._study.setToolTip(self._study.accessibleName())
        self._study.setEnabled(not row.found or bool(counts.new + counts.learning + counts.due))

    def _set_face(self) -> None:
        font = self._look.serif("option")
        font.setWeight(QFont.Weight.DemiBold)  # a face that is set later takes the stylesheet's weight away
        self._title.setFont(font)

    def _on_clicked(self) -> None:
        (self.study_wanted if self._row.found else self.locate_wanted).emit(self._row.bank_id)


def _show_count(label: QLabel, words: str, count: int, tone: str) -> None:
    """The counts of all banks stand in columns: thousands are the most there usually are."""
    label.ensurePolished()
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(words.format(number=_THOUSANDS)))
    label.setText(words.format(number=count))
    restyle(label, tone=tone if count else "none")
