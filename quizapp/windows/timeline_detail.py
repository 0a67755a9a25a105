"""What is known of one event of the time axis: when, by whom it is told, who contradicts it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from questions.facts.glimpse import Telling
from quizapp.resources.look import Look
from quizapp.resources.tokens import TypeScale
from quizapp.viewmodels.timeline.event import Knowledge, TimelineEvent
from quizapp.viewmodels.timeline.timeline import EventDetail, TimelineViewModel
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.prose import Prose
from quizapp.widgets.restyle import restyle
from quizapp.widgets.view import View

_TONES = {
    Knowledge.NEW: "new",
    Knowledge.LEARNING: "learning",
    Knowledge.MASTERED: "right",
    Knowledge.UNASKED: "none",
}
_SIGNS = {Knowledge.NEW: "○", Knowledge.LEARNING: "◐", Knowledge.MASTERED: "●", Knowledge.UNASKED: "◇"}
_WIDTH = 320
_MOST_OF_VIEW = 0.38
_MARGIN = 16


class TimelineDetail(View):
    """Stands beside the axis while an event is chosen."""

    study_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, timeline: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._timeline = timeline
        self.setProperty("role", "page")
        self._statement = Prose(look, "option", selectable=True)
        self._date = QLabel()
        self._date.setProperty("role", "strong")
        self._other_date = QLabel()
        self._other_date.setProperty("role", "muted")
        self._known = QLabel()
        for label in (self._date, self._other_date, self._known):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._study = QPushButton()
        self._study.clicked.connect(self.study_wanted)
        self._close = QPushButton()
        self._close.setProperty("kind", "quiet")
        self._close.clicked.connect(self.close_wanted)
        self._more = QVBoxLayout()
        self._more.setSpacing(8)

        page = ColumnPage(_WIDTH * 2, margin=_MARGIN)
        page.body.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._date, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        page.body.addLayout(head)
        for widget in (self._other_date, self._statement, self._known):
            page.body.addWidget(widget)
        page.body.addWidget(self._study)
        page.body.addLayout(self._more)
        page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        timeline.selected.connect(self._show)
        self.fit(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self._study.setText(self.tr("Study this"))
        self._close.setText(self.tr("Close"))
        self._show()

    def fit(self, width: int) -> None:
        """Be as wide as the size of text asks for, but no wider than a good third of ``width``."""
        wanted = _WIDTH * max(1.0, self._look.scale.body / TypeScale.at(100).body)
        self.setFixedWidth(round(min(wanted, max(_WIDTH * 0.8, width * _MOST_OF_VIEW))))

    def _show(self) -> None:
        detail = self._timeline.detail
        self.setVisible(detail is not None)
        if detail is None:
            return
        self._date.setText(detail.date)
        self._other_date.setText(detail.other_date)
        self._other_date.setVisible(bool(detail.other_date))
        self._statement.show_text(detail.event.fact.statement)
        knowledge = detail.event.knowledge
        conflict = detail.event.in_conflict
        self._known.setText(f"{'⚠' if conflict else _SIGNS[knowledge]}  {detail.known}")
        restyle(self._known, tone="wrong" if conflict else _TONES[knowledge])
        self._study.setVisible(knowledge is not Knowledge.UNASKED)
        self._show_more(detail)

    def _show_more(self, detail: EventDetail) -> None:
        while item := self._more.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        if detail.contradicted_by:
            self._add_section(self.tr("Contradicted by"))
            for event in detail.contradicted_by:
                self._more.addWidget(self._other(event))
        if detail.tellings:
            self._add_section(self.tr("Sources"))
            for telling in detail.tellings:
                self._more.addWidget(self._telling(telling))

    def _add_section(self, title: str) -> None:
        label = QLabel(title)
        label.setProperty("role", "section")
        self._more.addSpacing(8)
        self._more.addWidget(label)

    def _other(self, event: TimelineEvent) -> QWidget:
        button = QPushButton(f"⚠ {self._timeline.date_of(event)}  {event.fact.document}".replace("&", "&&"))
        button.setToolTip(event.fact.statement)
        button.setAccessibleName(self._timeline.say(event))
        button.clicked.connect(lambda: self._timeline.select_event(event))
        return button

    def _telling(self, telling: Telling) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "quotation")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 4, 0, 4)
        column.setSpacing(4)
        sentence = Prose(self._look, "option", selectable=True)
        sentence.show_text(telling.sentence, telling.highlight)
        column.addWidget(sentence)
        if telling.url:
            source = QPushButton(telling.document.replace("&", "&&") + " ↗")
            source.setProperty("kind", "quiet")
            source.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(telling.url)))
            column.addWidget(source, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            name = QLabel(telling.document)
            name.setProperty("role", "small")
            name.setWordWrap(True)
            column.addWidget(name)
        return frame
