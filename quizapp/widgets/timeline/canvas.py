"""The time axis: pan, zoom, go from event to event."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.timeline.layout import CELL, Cell
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from quizapp.widgets.timeline.frame import Drawn, Frame
from quizapp.widgets.timeline.painting import TimelinePainter
from quizapp.widgets.timeline.scene import Scene
from quizapp.widgets.timeline.viewpoint import Viewpoint, bounded, whole

_GUTTER = 92
_PAN_SHARE = 0.2
_ZOOM_STEP = 1.6
_WHEEL_STEP = 1.0015
"""Factor for an eighth of a degree."""
_DRAG_FROM = 4
_CLOSE_UP = 6.0
"""Pixels a day at which an event that was gone to is seen among its months, at least."""


class TimelineCanvas(QWidget):
    """Draws the events of a view-model, and lets mouse and keys move about."""

    opened = Signal(int)
    """An event was asked for by Enter or click."""
    moved = Signal()
    """Other days are in sight."""

    def __init__(self, look: Look, timeline: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._timeline = timeline
        self._scene = Scene(look)
        self._painter = TimelinePainter(look, self._scene)
        self._days = (0, 1)
        """The first and the last there are."""
        self._everything = whole(0, 1, 1)
        self._view = self._everything
        self._top = 0.0
        self._drawn: Drawn = []
        self._pressed: QPointF | None = None
        self._dragging = False
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
        """Zoom in by steps, or out; about the event that is chosen where it is in sight, else about the middle."""
        middle = self._axis_width / 2
        if (place := self._timeline.selection) is not None:
            x = self._view.x(self._timeline.events[place].first)
            middle = x if 0 <= x <= self._axis_width else middle
        self.look_at(self._view.zoomed(_ZOOM_STEP**steps, middle))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, + and - zoom, Home and End go to the first and the last event, Enter opens."""
        pan = self._axis_width * _PAN_SHARE
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left:
                self.look_at(self._view.panned(-pan))
            case Qt.Key.Key_Right:
                self.look_at(self._view.panned(pan))
            case Qt.Key.Key_Up:
                self._scroll(-self._scene.row_height)
            case Qt.Key.Key_Down:
                self._scroll(self._scene.row_height)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1)
            case Qt.Key.Key_Minus | Qt.Key.Key_Underscore:
                self.zoom(-1)
            case Qt.Key.Key_0:
                self.show_all()
            case Qt.Key.Key_Home if self._timeline.events:
                self._choose(0)
            case Qt.Key.Key_End if self._timeline.events:
                self._choose(len(self._timeline.events) - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._timeline.selection is not None:
                self.opened.emit(self._timeline.selection)
            case Qt.Key.Key_Escape if self._timeline.selection is not None:
                self._timeline.select(None)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab goes from event to event; from the last one in sight it leaves the axis, so that nobody is caught."""
        sight, chosen = self.in_sight, self._timeline.selection
        if self.hasFocus() and sight:
            if chosen not in sight:
                self._timeline.select(sight[0 if onwards else -1])
                return True
            following = sight.index(chosen) + (1 if onwards else -1)
            if 0 <= following < len(sight):
                self._timeline.select(sight[following])
                return True
        return super().focusNextPrevChild(onwards)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms about the pointer; sideways, or with Shift, it pans."""
        turn = event.angleDelta()
        if abs(turn.x()) > abs(turn.y()):
            self.look_at(self._view.panned(-turn.x()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.look_at(self._view.panned(-turn.y()))
        else:
            self.look_at(self._view.zoomed(_WHEEL_STEP ** turn.y(), event.position().x() - self._gutter))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the axis along."""
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if self._dragging or moved.manhattanLength() >= _DRAG_FROM:
            self._dragging = True
            self._pressed = event.position()
            self._scroll(-moved.y())
            self.look_at(self._view.panned(-moved.x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses an event, or looks closer where many stand together."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        dragged, self._pressed, self._dragging = self._dragging, None, False
        if dragged:
            return
        place, cell = self._event_at(event.position()), self._cell_at(event.position())
        if place is not None:
            self._timeline.select(place)
            self.opened.emit(place)
        elif cell is not None:
            self._open_cell(cell)
        else:
            self._timeline.select(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look closer."""
        self.look_at(self._view.zoomed(_ZOOM_STEP**2, event.position().x() - self._gutter))

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer; follow two fingers."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.look_at(self._view.zoomed(1 + event.value(), event.position().x() - self._gutter))
            return True
        return super().event(event)

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

    def _choose(self, place: int) -> None:
        self._timeline.select(place)

    def _on_selected(self) -> None:
        place = self._timeline.selection
        if place is not None:
            self.go_to(place)
            self.setAccessibleDescription(self._timeline.say(self._timeline.events[place]))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

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
            view = view.zoomed(_ZOOM_STEP, 0)
        return view.scale

    def _event_at(self, spot: QPointF) -> int | None:
        return next(
            (event for area, event in reversed(self._drawn) if area.contains(spot - QPointF(self._gutter, 0))),
            None,
        )

    def _cell_at(self, spot: QPointF) -> Cell | None:
        """The neighbours in the band of the lane under the pointer."""
        x, y = spot.x() - self._gutter, spot.y() - self._header() + self._top
        for number, box in enumerate(self._scene.boxes):
            if box.top <= y < box.top + box.height:
                packed = self._scene.packed(number, self._view.level, self._timeline.selection)
                found = packed.cells_in_sight(self._view.day(x - CELL), self._view.day(x))
                return next((cell for cell in reversed(found) if 0 <= x - self._view.x(cell.first) < CELL), None)
        return None

    def _open_cell(self, cell: Cell) -> None:
        """Choose the only event of a cell, or look so close that several come apart."""
        if len(cell.events) == 1:
            self._timeline.select(cell.events[0])
            self.opened.emit(cell.events[0])
            return
        middle = self._view.x((cell.first + cell.last) / 2)
        self.look_at(self._view.zoomed(_ZOOM_STEP**3, middle))

    def _show_tip(self, event: QHelpEvent) -> None:
        spot = QPointF(event.pos())
        place, cell = self._event_at(spot), self._cell_at(spot)
        if place is not None:
            text = self._timeline.say(self._timeline.events[place])
        elif cell is not None and len(cell.events) == 1:
            text = self._timeline.say(self._timeline.events[cell.events[0]])
        else:
            text = self.tr("%n event(s) here; click to look closer", "", len(cell.events)) if cell else ""
        QToolTip.showText(event.globalPos(), text, self)
