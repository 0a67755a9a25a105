"""Settings: how much a day of study may bring, and how one is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from quizapp.preferences.page import Page
from quizapp.study.protocols import ReviewOrder
from quizapp.viewmodels.limits import Limits
from quizapp.widgets.note import Note
from quizapp.widgets.number_field import NumberField
from quizapp.widgets.segments import Segments

_NO, _YES = "no", "yes"


class StudyPage(Page):
    """The daily limits, the order of reviews, the grades to choose from, leeches."""

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._new_label, self.new = QLabel(), _number(0, 999)
        self._reviews_label, self.reviews = QLabel(), _number(0, 9999)
        self._note = Note()
        self._order_label, self.order = QLabel(), Segments([each.value for each in ReviewOrder])
        self._grades_label, self.two_grades = QLabel(), Segments([_NO, _YES])
        self._placing_label, self.placing = QLabel(), Segments([_NO, _YES])
        self._leech_label, self.leech = QLabel(), _number(2, 99)
        self.add(self._new_label, self.new)
        self.add(self._reviews_label, self.reviews)
        self.form.addSpacing(4)
        self.form.addLayout(self._note.row)
        self.add(self._order_label, self.order)
        self.add(self._grades_label, self.two_grades)
        self.add(self._placing_label, self.placing)
        self.add(self._leech_label, self.leech)
        self.load()
        self.new.valueChanged.connect(limits.set_new_per_day)
        self.reviews.valueChanged.connect(limits.set_reviews_per_day)
        self.order.chosen.connect(lambda value: limits.set(review_order=ReviewOrder(value)))
        self.two_grades.chosen.connect(lambda value: limits.set(two_grades=value == _YES))
        self.placing.chosen.connect(lambda value: limits.set(placing=value == _YES))
        self.leech.valueChanged.connect(lambda value: limits.set(leech_lapses=value))
        self.retranslate()

    def load(self) -> None:
        """Show what is set."""
        options = self._limits.options
        self.new.setValue(options.new_per_day)
        self.reviews.setValue(options.reviews_per_day)
        self.order.show_value(options.review_order.value)
        self.two_grades.show_value(_YES if options.two_grades else _NO)
        self.placing.show_value(_YES if options.placing else _NO)
        self.leech.setValue(options.leech_lapses)

    def retranslate(self) -> None:
        """Name everything."""
        self.title.setText(self.tr("Study"))
        self._new_label.setText(self.tr("New questions a day"))
        self._reviews_label.setText(self.tr("Reviews a day"))
        self._note.setText(
            self.tr(
                "Each limit stands alone, over all banks: many reviews do not keep new questions away. "
                "Learning steps of a few minutes count towards neither."
            )
        )
        self._order_label.setText(self.tr("Which reviews come first"))
        self.order.name_values([self.tr("Longest due"), self.tr("Most nearly forgotten")], self._order_label.text())
        self._grades_label.setText(self.tr("Grades to choose from"))
        self.two_grades.name_values(
            [self.tr("Again, Hard, Good, Easy"), self.tr("Forgot, Knew")], self._grades_label.text()
        )
        self._placing_label.setText(self.tr("Ask some years as a place on the time axis"))
        self.placing.name_values([self.tr("No"), self.tr("Yes")], self._placing_label.text())
        self._leech_label.setText(self.tr("Tell me when a question was forgotten so many times"))
        for label, box in (
            (self._new_label, self.new),
            (self._reviews_label, self.reviews),
            (self._leech_label, self.leech),
        ):
            box.setAccessibleName(label.text())


def _number(lowest: int, highest: int) -> NumberField:
    box = NumberField(lowest, highest)
    box.setFixedWidth(128)
    return box
