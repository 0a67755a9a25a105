"""The time axis as a picture of the days in sight."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from quizapp.widgets.timeline.frame import Drawn, Frame
from quizapp.widgets.timeline.painting import TimelinePainter
from quizapp.widgets.timeline.scene import Scene
from quizapp.widgets.timeline.viewpoint import Viewpoint, bounded, whole

_GUTTER = 92
ZOOM_STEP = 1.6
_CLOSE_UP = 6.0
"""Pixels a day at which an event that was gone to is seen among its months, at least."""


class TimelinePicture(QWidget):
    """Draws the events of a view-model, and can be told what to look at."""

    moved = Signal()
    """Other days are in sight."""

    def __init__(self, look: Look, timeline: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._timeline = timeline
        self._scene = Scene(look)
        self._painter = TimelinePainter(look, self._scene, timeline.ruler_word)
        self._days = (0, 1)
        """The first and the last there are."""
        self._everything = whole(0, 1, 1)
        self._view = self._everything
        self._top = 0.0
        self._drawn: Drawn = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self._restyle)
        timeline.changed.connect(self._show)
        timeline.selected.connect(self._on_selected)
        self._show()

    # What is in sight

    @property
    def view(self) -> Viewpoint:
        """The stretch of days on the screen."""
        return self._view

    @property
    def in_sight(self) -> list[int]:
        """Places of the events that begin or last within the days on the screen, by time."""
        first, last = self._view.day(0), self._view.day(self._axis_width)
        events = self._timeline.events
        return [place for place, each in enumerate(events) if each.first <= last and each.last + 1 >= first]

    def look_at(self, view: Viewpoint) -> None:
        """Show other days, as far as there are any."""
        self._view = bounded(view, self._everything, self._axis_width)
        self.update()
        self.moved.emit()

    def zoom(self, steps: float) -> None:
        """Zoom in by steps, or out; about the event that is chosen or else the one nearest to the middle.

        So one of those in sight stays so: whoever looks closer does not end among days on which nothing happened.
        """
        chosen, middle = self._timeline.selection, self._axis_width / 2
        begins = [self._view.x(event.first) for event in self._timeline.events]
        seen = [x for x in begins if 0 <= x <= self._axis_width]
        about = min(seen, key=lambda x: abs(x - middle), default=middle)
        if chosen is not None and 0 <= begins[chosen] <= self._axis_width:
            about = begins[chosen]
        self.look_at(self._view.zoomed(ZOOM_STEP**steps, about))

    def show_all(self) -> None:
        """Show all days."""
        self.look_at(self._everything)

    def go_to(self, place: int) -> None:
        """Bring an event into sight, near enough to be read."""
        event = self._timeline.events[place]
        if self._is_readable(place):
            return
        scale = max(self._view.scale, self._needed_scale(place))
        view = Viewpoint(event.first - self._axis_width * 0.3 / scale, scale)
        self.look_at(view)

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn = self._painter.draw(painter, self._frame(), self._font("small"), self._font("body"))
        if self.hasFocus():
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._look.tokens.indigo), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height among the lanes; the day at the left edge stays."""
        super().resizeEvent(event)
        showed_all = self._view == self._everything
        self._arrange()
        self.look_at(self._everything if showed_all else self._view)
        if self._timeline.selection is not None:
            self.go_to(self._timeline.selection)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys come here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # How it does so

    @property
    def _gutter(self) -> float:
        return round(_GUTTER * self._scene.zoom)

    @property
    def _axis_width(self) -> float:
        return max(1.0, self.width() - self._gutter)

    def _frame(self) -> Frame:
        timeline = self._timeline
        size = (float(self.width()), float(self.height()))
        return Frame(
            self._view,
            *size,
            self._gutter,
            self._top,
            self._scene.zoom,
            timeline.selection,
            timeline.language.value,
            timeline.court,
        )

    def _font(self, size: str) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(getattr(self._look.scale, size))
        return font

    def _header(self) -> float:
        return self._painter.ruler.height(QFontMetricsF(self._font("small")))

    def _restyle(self) -> None:
        self._scene.measure(QFontMetricsF(self._font("body")))
        self._painter.sprites.clear()
        self._arrange()
        self.update()

    def _show(self) -> None:
        """Take events and lanes; the days in sight stay where there are events as before."""
        events = self._timeline.events
        before = self._everything
        self._days = (events[0].first, max(event.last for event in events)) if events else (0, 1)
        self._painter.sprites.clear()
        self._painter.ruler.clear()
        self._scene.show(events, self._timeline.lanes, QFontMetricsF(self._font("body")))
        self._arrange()
        self.look_at(self._view if before == self._everything else self._everything)

    def _arrange(self) -> None:
        self._everything = whole(*self._days, self._axis_width, self._scene.widest / 2)
        self._scene.arrange(self.height() - self._header())
        self._scroll(0)

    def _scroll(self, pixels: float) -> None:
        most = max(0.0, self._scene.height - (self.height() - self._header()))
        self._top = min(max(0.0, self._top + pixels), most)
        self.update()

    def _on_selected(self) -> None:
        place = self._timeline.selection
        if place is not None:
            self.go_to(place)
            self.describe()
        self.update()

    def describe(self) -> None:
        """Say for screen readers which event is chosen."""
        place = self._timeline.selection
        self.setAccessibleDescription("" if place is None else self._timeline.say(self._timeline.events[place]))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _is_readable(self, place: int) -> bool:
        event = self._timeline.events[place]
        left, right = self._view.x(event.first), self._view.x(event.last + 1)
        words = min(self._scene.width(place, self._view.level), self._axis_width / 2)
        in_sight = left + words <= self._axis_width and max(right, left + 1) > 0
        return in_sight and place in self._scene.packed(self._scene.lane_of[place], self._view.level).row_of

    def _needed_scale(self, place: int) -> float:
        """The scale at which an event finds a row, or is seen among its months."""
        view, lane = self._view, self._scene.lane_of[place]
        while view.scale < _CLOSE_UP and place not in self._scene.packed(lane, view.level).row_of:
            view = view.zoomed(ZOOM_STEP, 0)
        return view.scale
