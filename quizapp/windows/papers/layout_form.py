"""How a paper is laid out: its head, the sheet, points and versions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from questions.documents.script import HANS, HANT
from questions.entities.conversion import Variant
from questions.papers.composing import renamed
from questions.papers.marks import Marks
from questions.papers.paper import VERSIONS, PageSize, Paper, Place, Sheet
from quizapp.widgets.number_field import NumberField
from quizapp.widgets.view import View

_MOST_POINTS = 1000
_MOST_MINUTES = 300
_MOST_COLUMNS = 2


class LayoutForm(View):
    """Shows a paper's layout, and gives it with every change made to it."""

    changed = Signal()
    """Ask `applied` for the paper as it is to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.title, self.school, self.course, self.class_name, self.date = (QLineEdit() for _ in range(5))
        self.minutes, self.points = NumberField(0, _MOST_MINUTES), NumberField(0, _MOST_POINTS)
        self.columns, self.versions = NumberField(1, _MOST_COLUMNS), NumberField(1, len(VERSIONS))
        self.page_size, self.script, self.place, self.marks = (QComboBox() for _ in range(4))
        self.landscape = QCheckBox()
        self._fields: tuple[QWidget, ...] = (
            self.title,
            self.school,
            self.course,
            self.class_name,
            self.date,
            self.minutes,
            self.points,
            self.versions,
            self.script,
            self.place,
            self.marks,
            self.page_size,
            self.columns,
        )
        self._names = [QLabel() for _ in self._fields]
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        for name, field in zip(self._names, self._fields, strict=True):
            form.addRow(name, field)
        form.addRow(self.landscape)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch()
        for text in (self.title, self.school, self.course, self.class_name, self.date):
            text.editingFinished.connect(self._on_changed)
        for number in (self.minutes, self.points, self.columns, self.versions):
            number.valueChanged.connect(self._on_changed)
        for box in (self.page_size, self.script, self.place, self.marks):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(self._on_changed)
        self.landscape.toggled.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Name every field."""
        words = (
            self.tr("Title"),
            self.tr("School"),
            self.tr("Subject"),
            self.tr("Class"),
            self.tr("Date"),
            self.tr("Minutes"),
            self.tr("Points"),
            self.tr("Versions"),
            self.tr("Script"),
            self.tr("Wording"),
            self.tr("Names"),
            self.tr("Paper size"),
            self.tr("Columns"),
        )
        for name, field, word in zip(self._names, self._fields, words, strict=True):
            name.setText(word)
            field.setAccessibleName(word)
        self.landscape.setText(self.tr("Landscape"))
        self.minutes.setSpecialValueText(self.tr("not stated"))
        self.points.setSpecialValueText(self.tr("none"))
        scripts = (
            (self.tr("as written"), ""),
            (self.tr("Traditional"), HANT),
            (self.tr("Traditional, as in Hong Kong"), Variant.HONG_KONG.value),
            (self.tr("Simplified"), HANS),
        )
        marks = (
            (self.tr("plain"), Marks.NONE),
            (self.tr("underlined"), Marks.NAMES),
            (self.tr("underlined, titles with a wavy line"), Marks.NAMES_AND_TITLES),
        )
        places = (
            (self.tr("follows the script"), None),
            (self.tr("Taiwan"), Place.TAIWAN),
            (self.tr("Hong Kong"), Place.HONG_KONG),
            (self.tr("Mainland China"), Place.MAINLAND),
        )
        _fill(self.script, scripts)
        _fill(self.place, places)
        _fill(self.marks, marks)
        _fill(self.page_size, [(size.value, size) for size in PageSize])

    def show_paper(self, paper: Paper | None) -> None:
        """Show how a paper is laid out."""
        self.setEnabled(paper is not None)
        if paper is None:
            return
        self._filling = True
        header, sheet = paper.header, paper.sheet
        for field, text in (
            (self.title, paper.title),
            (self.school, header.school),
            (self.course, header.course),
            (self.class_name, header.class_name),
            (self.date, header.date),
        ):
            if field.text() != text:
                field.setText(text)
        self.minutes.setValue(header.minutes)
        self.points.setValue(int(paper.points))
        self.versions.setValue(paper.versions)
        self.columns.setValue(sheet.columns)
        self.landscape.setChecked(sheet.landscape)
        self.script.setCurrentIndex(self.script.findData(paper.script))
        self.place.setCurrentIndex(max(0, self.place.findData(paper.place)))
        self.marks.setCurrentIndex(self.marks.findData(paper.marks))
        self.page_size.setCurrentIndex(self.page_size.findData(sheet.size))
        self._filling = False

    def applied(self, paper: Paper) -> Paper:
        """The paper with what the form says."""
        laid_out = replace(
            paper,
            title=self.title.text().strip() or paper.title,
            header=replace(
                paper.header,
                school=self.school.text().strip(),
                course=self.course.text().strip(),
                class_name=self.class_name.text().strip(),
                date=self.date.text().strip(),
                minutes=self.minutes.value(),
            ),
            sheet=Sheet(PageSize(self.page_size.currentData()), self.landscape.isChecked(), self.columns.value()),
            script=self.script.currentData(),
            place=Place(place) if (place := self.place.currentData()) else None,
            marks=Marks(self.marks.currentData()),
            versions=self.versions.value(),
        )
        if (laid_out.place, laid_out.script) != (paper.place, paper.script):
            laid_out = renamed(laid_out)
        return laid_out if self.points.value() == int(paper.points) else laid_out.worth(self.points.value())

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()


def _fill(box: QComboBox, items: Iterable[tuple[str, object]]) -> None:
    chosen = box.currentIndex()
    box.clear()
    for word, value in items:
        box.addItem(word, value)
    box.setCurrentIndex(max(0, chosen))
