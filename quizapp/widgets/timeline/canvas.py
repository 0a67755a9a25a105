"""The time axis under keys and mouse: pan, zoom, go from event to event."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.timeline.layout import CELL, Cell
from quizapp.viewmodels.timeline.timeline import TimelineViewModel
from quizapp.widgets.timeline.picture import ZOOM_STEP, TimelinePicture

_PAN_SHARE = 0.2
_WHEEL_STEP = 1.0015
"""Factor for an eighth of a degree."""
_DRAG_FROM = 4


class TimelineCanvas(TimelinePicture):
    """Lets mouse and keys move about on the axis."""

    opened = Signal(int)
    """An event was asked for by Enter or click."""

    def __init__(self, look: Look, timeline: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(look, timeline, parent)
        self._pressed: QPointF | None = None
        self._dragging = False

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
                self._timeline.select(0)
            case Qt.Key.Key_End if self._timeline.events:
                self._timeline.select(len(self._timeline.events) - 1)
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
        self.look_at(self._view.zoomed(ZOOM_STEP**2, event.position().x() - self._gutter))

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer; follow two fingers."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.look_at(self._view.zoomed(1 + event.value(), event.position().x() - self._gutter))
            return True
        return super().event(event)

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
        self.look_at(self._view.zoomed(ZOOM_STEP**3, middle))

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
