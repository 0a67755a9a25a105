"""What questions are wanted: how many, of when, of which kinds, how hard, from where."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from questions.authoring.question import QuestionKind
from questions.papers.selection import Band, Wish
from quizapp.viewmodels.kind_words import kind_word
from quizapp.viewmodels.questions.period import years_of
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.number_field import NumberField
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View

_USUAL_COUNT = 30
_MOST = 200
_MOST_SHARES = 10
_USUAL_SPREAD = {Band.EASY: 3, Band.MIDDLE: 5, Band.HARD: 2}


class WishForm(View):
    """Makes a ``Wish`` and a title."""

    drawn = Signal(object, str)
    """A ``Wish``, and the paper's title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = 0
        self.title, self.period = QLineEdit(), QLineEdit()
        self.count = NumberField(1, _MOST)
        self.count.setValue(_USUAL_COUNT)
        self.kinds = {kind: QCheckBox() for kind in QuestionKind}
        kinds = QGridLayout()
        for place, box in enumerate(self.kinds.values()):
            box.setChecked(True)
            kinds.addWidget(box, place // 2, place % 2)
        self.spread = {band: NumberField(0, _MOST_SHARES) for band in Band}
        self._bands = {band: QLabel() for band in Band}
        bands = QGridLayout()
        bands.setHorizontalSpacing(12)
        bands.setVerticalSpacing(4)
        for place, (band, share) in enumerate(self.spread.items()):
            share.setValue(_USUAL_SPREAD[band])
            bands.addWidget(self._bands[band], 0, place)
            bands.addWidget(share, 1, place)
        self.documents = QComboBox()
        self.documents.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.documents.setMinimumContentsLength(8)
        self._names = [QLabel() for _ in range(6)]
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        for name in self._names:
            name.setProperty("role", "section")
        form.addRow(self._names[0], self.title)
        form.addRow(self._names[1], self.count)
        form.addRow(self._names[2], self.period)
        form.addRow(self._names[3], kinds)
        form.addRow(self._names[4], bands)
        form.addRow(self._names[5], self.documents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch()
        self.draw, self.again, self.report = QPushButton(), QPushButton(), QLabel()
        self.report.setWordWrap(True)
        self.foot = self._foot()
        """What draws and what came of it: stands below the form, in sight however far that is scrolled."""
        self.draw.clicked.connect(self._on_draw)
        self.again.clicked.connect(self._on_again)
        self.period.textChanged.connect(self._check)
        self.retranslate()

    def retranslate(self) -> None:
        """Name every field."""
        words = (
            self.tr("Title"),
            self.tr("Questions"),
            self.tr("Period"),
            self.tr("Kinds"),
            self.tr("Difficulty (shares)"),
            self.tr("Source"),
        )
        for name, word in zip(self._names, words, strict=True):
            name.setText(word)
        self.title.setAccessibleName(words[0])
        self.title.setPlaceholderText(self.tr("such as: Liao and Jin, first test"))
        self.count.setAccessibleName(words[1])
        self.period.setAccessibleName(words[2])
        self.period.setPlaceholderText(self.tr("such as 907–1127; empty for all"))
        self.documents.setAccessibleName(words[5])
        for kind, box in self.kinds.items():
            box.setText(kind_word(kind))
        bands = {Band.EASY: self.tr("easy"), Band.MIDDLE: self.tr("medium"), Band.HARD: self.tr("hard")}
        for band, word in bands.items():
            self._bands[band].setText(word)
            self.spread[band].setAccessibleName(word)
        self.draw.setText(self.tr("Draw questions"))
        self.again.setText(self.tr("Draw again"))
        if self.documents.count():
            self.documents.setItemText(0, self.tr("All sources"))

    def offer(self, documents: list[str], title: str) -> None:
        """Offer sources, and the title of the paper on the screen."""
        chosen = self.documents.currentText() if self.documents.currentIndex() > 0 else ""
        self.documents.clear()
        self.documents.addItem(self.tr("All sources"))
        self.documents.addItems(documents)
        self.documents.setCurrentIndex(max(0, self.documents.findText(chosen)) if chosen else 0)
        if title:
            self.title.setText(title)

    def show_drawn(self, report: str, *, drawn: bool) -> None:
        """Say what the draw came to; once there is a paper, drawing is no longer the one thing to do."""
        self.report.setText(report)
        self.report.setVisible(bool(report))
        self.again.setVisible(drawn)
        restyle(self.draw, kind="" if drawn else "primary")

    @property
    def wish(self) -> Wish:
        """What is wanted."""
        kinds = [kind for kind, box in self.kinds.items() if box.isChecked()]
        years = years_of(self.period.text())
        source = self.documents.currentText() if self.documents.currentIndex() > 0 else ""
        return Wish(
            count=self.count.value(),
            first_year=years[0] if years else None,
            last_year=years[1] if years else None,
            kinds=dict.fromkeys(kinds, 1) if len(kinds) < len(self.kinds) else {},
            spread={band: share.value() for band, share in self.spread.items() if share.value()},
            documents=frozenset([source] if source else []),
            seed=self._seed,
        )

    def _foot(self) -> QWidget:
        foot = QWidget()
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.draw)
        buttons.addWidget(self.again)
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 8, 16, 0)  # below the fields
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self.report)
        return foot

    def _check(self) -> None:
        typed = self.period.text().strip()
        fine = not typed or years_of(typed) is not None
        restyle(self.period, verdict="none" if fine else "wrong")
        self.draw.setEnabled(fine)

    def _on_draw(self) -> None:
        self.drawn.emit(self.wish, self.title.text().strip() or self.tr("Paper"))

    def _on_again(self) -> None:
        self._seed += 1
        self._on_draw()
