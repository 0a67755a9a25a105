"""How to study, folded out under today's plan: never in the way of the one button that begins."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from questions.authoring.topic import Topic
from quizapp.study.scope import Aim
from quizapp.viewmodels.how import ROUND_MINUTES, HowViewModel
from quizapp.viewmodels.topic_words import sort_word
from quizapp.widgets.beside import Beside
from quizapp.widgets.clearable_field import ClearableField
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.note import Note
from quizapp.widgets.segments import SegmentButton, Segments
from quizapp.widgets.view import View

_LEAST_EM = 20
"""Width in sizes of text that the explanation needs beside the button."""


class HowPanel(View):
    """Which questions, of what part, for how long."""

    study_wanted = Signal()
    """As chosen."""

    def __init__(self, how: HowViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._how = how
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.aims = Segments([aim.value for aim in Aim])
        self.bank, self.document, self.topic = QComboBox(), QComboBox(), QComboBox()
        self._topics: list[Topic | None] = [None]
        for box in (self.bank, self.document, self.topic):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self.topic.setEditable(True)  # hundreds of names: typing a part of one finds it
        self.topic.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._typed = QLineEdit()
        self.topic.setLineEdit(self._typed)
        finding = QCompleter(self.topic.model(), self.topic)
        finding.setFilterMode(Qt.MatchFlag.MatchContains)
        self.topic.setCompleter(finding)
        self.period = ClearableField()
        self.period.setMinimumWidth(180)
        self.exam_day = QDateEdit()
        self.exam_day.setCalendarPopup(True)
        self.exam_day.setDisplayFormat("yyyy-MM-dd")
        self.keep = QPushButton()
        self.keep.setProperty("kind", "quiet")
        self._exam = QWidget()  # its day and what may be done with it stay in one row
        exam = QHBoxLayout(self._exam)
        exam.setContentsMargins(0, 0, 0, 0)
        exam.addWidget(self.exam_day)
        exam.addWidget(self.keep)
        self.timed = SegmentButton()
        self.begin = QPushButton()
        self._about = Note()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QWidget()
        choices = FlowLayout(row, spacing=8)
        for widget in (self.bank, self.document, self.topic, self.period, self._exam):
            choices.addWidget(widget)
        foot = Beside(spacing=12)
        foot.add(self._about.row, least=_LEAST_EM, grows=True)
        foot.add(self.timed, alignment=Qt.AlignmentFlag.AlignVCenter)
        foot.add(self.begin, alignment=Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.aims)
        column.addWidget(row)
        column.addLayout(foot)

    def _connect(self) -> None:
        how = self._how
        self.aims.chosen.connect(lambda aim: how.choose(aim=Aim(aim)))
        self.bank.activated.connect(lambda _place: how.choose(bank_id=self.bank.currentData()))
        self.document.activated.connect(lambda _place: how.choose(document=self.document.currentData()))
        self.topic.activated.connect(lambda place: how.choose(topic=self._topics[place]))
        self.period.editingFinished.connect(lambda: how.choose(period=self.period.text()))
        self.timed.toggled.connect(lambda on: how.choose(timed=on))
        self.exam_day.dateChanged.connect(lambda day: how.choose(exam_day=day.toPython()))
        self.keep.clicked.connect(how.keep_exam)
        self.begin.clicked.connect(self.study_wanted)
        how.changed.connect(self.load)

    def retranslate(self) -> None:
        """Say everything again."""
        words = [
            self.tr("Due and new"),
            self.tr("Ahead"),
            self.tr("More new"),
            self.tr("Weak spots"),
            self.tr("For an exam"),
        ]
        self.aims.name_values(words, self.tr("How to study"))
        self.bank.setAccessibleName(self.tr("Question bank"))
        self.document.setAccessibleName(self.tr("Document"))
        self.topic.setAccessibleName(self.tr("Topic"))
        self._typed.setAccessibleName(self.tr("Topic"))
        self.period.setAccessibleName(self.tr("Period"))
        self.exam_day.setAccessibleName(self.tr("Day of the exam"))
        self.timed.setText(self.tr("%n-minute round", "", ROUND_MINUTES))
        self.keep.setText(self.tr("Remember this exam"))
        self.keep.setToolTip(self.tr("Today's plan will count the days, and say what the exam calls for"))
        self.load()

    def load(self) -> None:
        """Show what is chosen, and what it comes to."""
        how = self._how
        self.aims.show_value(how.aim.value)
        _fill(self.bank, [(self.tr("All banks"), ""), *((title, each) for each, title in how.banks())], how.bank_id)
        documents = [(how.words.show(title), title) for title in how.documents()]
        _fill(self.document, [(self.tr("All documents"), ""), *documents], how.document)
        self._load_topics()
        extent = how.extent()
        years = f"{extent[0]}–{extent[1]}" if extent and extent[0] > 0 else "907–1279"
        self.period.setPlaceholderText(self.tr("Period: {years}").format(years=years))
        with QSignalBlocker(self.exam_day):
            self.exam_day.setDate(QDate(how.exam_day.year, how.exam_day.month, how.exam_day.day))
        with QSignalBlocker(self.timed):
            self.timed.setChecked(how.timed)
        self._exam.setVisible(how.aim is Aim.EXAM)
        count = how.count
        self._about.setText(self._text())
        self.begin.setText(self.tr("Study %n question(s)", "", count))
        self.begin.setEnabled(bool(count))

    def _load_topics(self) -> None:
        how = self._how
        self._topics = [None, *how.topics()]
        words = [f"{sort_word(each.sort)}　{how.say_topic(each)}" for each in self._topics if each is not None]
        self.topic.clear()
        self.topic.addItems([self.tr("All topics"), *words])
        self.topic.setCurrentIndex(self._topics.index(how.topic) if how.topic in self._topics else 0)

    def _text(self) -> str:
        if not self._how.period_is_read:
            return self.tr("This is not a period. Write 1115–1125, a year, or eras: 靖康元年至建炎三年.")
        return {
            Aim.TODAY: self.tr(
                "What is due and what is new, each within its own daily limit: many reviews do not keep new questions "
                "away. Questions about one event wait for different days."
            ),
            Aim.AHEAD: self.tr(
                "Reviews of the coming week, the most nearly forgotten first. The schedule takes into account that "
                "they came early."
            ),
            Aim.MORE: self.tr("New questions beyond today's limit. They will come back as reviews in the next days."),
            Aim.WEAK: self.tr(
                "What you forgot before or find difficult, once a day. Knowing it early leaves its schedule alone."
            ),
            Aim.EXAM: self.tr(
                "Planned backwards: each question is looked at once that lasts until the exam, shaky ones in the last "
                "days; new ones are spread out before. Knowing one early leaves its schedule alone."
            ),
        }[self._how.aim]


def _fill(box: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
    box.clear()
    for words, value in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
