"""A time axis with an event to be put on it: by key, by click, by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quizapp.resources.look import Look
from quizapp.viewmodels.around import Moment
from quizapp.widgets.option_button import OptionButton, OptionVerdict
from quizapp.widgets.prose import Prose
from quizapp.widgets.view import View
from quizapp.widgets.wrapping_button import WrappingButton

_AXIS = 32
"""Width of the column in which the axis is drawn."""
_DOT = 4.5


class _Event(WrappingButton):
    """What is to be put on the axis: it can be dragged there."""

    dragged = Signal(QPoint)
    """Where the pointer is on the screen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "event")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text = Prose(look, "option")
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.setContentsMargins(16, 6, 16, 6)
        self.row.addWidget(self._text, 1000)
        self.row.addStretch(1)
        self._pressed_at = QPoint()

    def show_text(self, text: str) -> None:
        """Say what happened."""
        self._text.show_text(text)
        self.setAccessibleName(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was taken hold of."""
        self._pressed_at = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer has gone some way."""
        at = event.globalPosition().toPoint()
        if (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self.dragged.emit(at)


class _Landmark(QWidget):
    """An event that stands on the axis already."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._date = QLabel()
        self._date.setProperty("role", "strong")
        self._date.setTextFormat(Qt.TextFormat.PlainText)
        self._date.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._text = Prose(look, "option")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._date)
        row.addWidget(self._text, 1000)
        row.addStretch(1)

    def show_moment(self, moment: Moment) -> None:
        """Show when and what."""
        self._date.setText(moment.date)
        self._date.setToolTip(moment.other_date)
        self._text.show_text(moment.statement)


class _Axis(QWidget):
    """Draws the axis at the left of its rows, a dot at each landmark."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows = QGridLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(12)
        self.rows.setVerticalSpacing(2)
        self.rows.setColumnMinimumWidth(0, _AXIS)
        self.rows.setColumnStretch(1, 1)
        self.landmarks: list[QWidget] = []
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, with an arrow towards later."""
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.outline), 2))
        x, foot = _AXIS / 2, self.height() - 3.0
        painter.drawLine(QPointF(x, 3), QPointF(x, foot))
        painter.drawLine(QPointF(x - 5, foot - 6), QPointF(x, foot))
        painter.drawLine(QPointF(x + 5, foot - 6), QPointF(x, foot))
        painter.setBrush(QColor(tokens.ink))
        painter.setPen(Qt.PenStyle.NoPen)
        for label in self.landmarks:
            if label.isVisible():
                painter.drawEllipse(QPointF(x, label.geometry().center().y() + 0.5), _DOT, _DOT)


class PlaceSheet(View):
    """Shows landmarks from early to late with a place before, between and after them."""

    chosen = Signal(int)
    """A place, from 0."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._moment = Moment("", "", "", here=True)
        self._count = 0
        self.event_card = _Event(look)
        self.event_card.dragged.connect(self._on_dragged)
        self._axis = _Axis(look)
        self.places: list[OptionButton] = []
        self._landmarks: list[_Landmark] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.event_card)
        column.addWidget(self._axis)

    def retranslate(self) -> None:
        """Nothing is said before the next step."""

    def ask(self, event: Moment, landmarks: Sequence[Moment]) -> None:
        """Show an axis with nothing on it but its landmarks."""
        self._moment, self._count = event, len(landmarks) + 1
        while len(self.places) < self._count:
            self._add()
        self.event_card.show_text(event.statement)
        self.event_card.setEnabled(True)
        for place, button in enumerate(self.places):
            button.setVisible(place < self._count)
            button.setEnabled(True)
            button.show_option("")
        for place, landmark in enumerate(self._landmarks):
            landmark.setVisible(place < len(landmarks))
            if place < len(landmarks):
                landmark.show_moment(landmarks[place])
        self._axis.update()

    def show_place(self, chosen: int | None) -> None:
        """Show where the event stands so far."""
        for place, button in enumerate(self.in_turn):
            here = place == chosen
            button.show_option(self._moment.statement if here else "")
            button.show_verdict(OptionVerdict.CHOSEN if here else OptionVerdict.OPEN, "")

    def mark(self, right: int, given: int | None, *, near: bool) -> None:
        """Show where it belongs, and where the learner had put it; ``near`` where that was nearly right."""
        self.event_card.setEnabled(False)
        for place, button in enumerate(self.in_turn):
            if place == right:
                button.show_option(f"{self._moment.date}　{self._moment.statement}")
                word = self.tr("your answer") if place == given else self.tr("right place")
                button.show_verdict(OptionVerdict.RIGHT, word)
            elif place == given:
                button.show_verdict(OptionVerdict.NEAR if near else OptionVerdict.WRONG, self.tr("your answer"))
            else:
                button.show_verdict(OptionVerdict.OTHER, "")
            button.setEnabled(False)

    @property
    def in_turn(self) -> list[OptionButton]:
        """The places as they stand."""
        return self.places[: self._count]

    def _add(self) -> None:
        place = len(self.places)
        button = OptionButton(self._look, str(place + 1), slim=True)
        button.setProperty("kind", "place")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self.places.append(button)
        landmark = _Landmark(self._look)
        self._axis.rows.addWidget(button, 2 * place, 1)
        self._axis.rows.addWidget(landmark, 2 * place + 1, 1)
        self._landmarks.append(landmark)
        self._axis.landmarks.append(landmark)

    def _on_dragged(self, at: QPoint) -> None:
        def distance(button: OptionButton) -> int:
            return abs(button.mapFromGlobal(at).y() - button.height() // 2)

        nearest = min(self.in_turn, key=distance)
        place = self.places.index(nearest)
        if not nearest.text_shown:
            self.chosen.emit(place)
