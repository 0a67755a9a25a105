"""Options to be brought into order: by key, by click, by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.option_button import OptionButton, OptionVerdict
from quizapp.widgets.option_column import OptionColumn
from quizapp.widgets.view import View


class _DraggedButton(OptionButton):
    """Tells where it is dragged to; a drag is no click."""

    dragged = Signal(int)
    """Height of the pointer in the parent, pixels."""

    def __init__(self, look: Look, key: str, parent: QWidget) -> None:
        super().__init__(look, key, parent)
        self._pressed_at = QPoint()
        self._dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was taken hold of."""
        self._pressed_at = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer has gone some way."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = (event.globalPosition().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._dragging = True
            self.setDown(False)
        if self._dragging:
            self.dragged.emit(self.mapToParent(event.position().toPoint()).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag, or click."""
        if self._dragging:
            self._dragging = False
            event.accept()
        super().mouseReleaseEvent(event)


class _DraggedColumn(OptionColumn):
    """Options that can be dragged."""

    dragged = Signal(int, int)
    """Which option, and the height of the pointer."""

    def new_button(self, key: str) -> OptionButton:
        """Make a button that can be dragged."""
        place = len(self.buttons)
        button = _DraggedButton(self._look, key, self)
        button.dragged.connect(lambda height: self.dragged.emit(place, height))
        return button


class OrderSheet(View):
    """Shows options in a row that the learner arranges."""

    chosen = Signal(int)
    moved = Signal(int, int)
    """An option is to stand at a position of the row."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = _DraggedColumn(look)
        self.column.chosen.connect(self.chosen)
        self.column.dragged.connect(self._on_dragged)
        self._row: tuple[int, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.column)

    def retranslate(self) -> None:
        """Nothing is said before the next step."""

    def ask(self, options: Sequence[str]) -> None:
        """Show open options."""
        self._row = tuple(range(len(options)))
        self.column.show_options(options)

    def arrange(self, row: Sequence[int], placed: int) -> None:
        """Show the options as arranged, the first ``placed`` of them by the learner."""
        self._row = tuple(row)
        self.column.arrange(row)
        for position, button in enumerate(self.in_turn):
            if position < placed:
                button.show_verdict(OptionVerdict.CHOSEN, self._rank(position))
            else:
                button.show_verdict(OptionVerdict.OPEN, "")

    def mark(self, right: Sequence[int], given: Sequence[int]) -> None:
        """Show the options in right order, and where the learner had put them."""
        self._row = tuple(right)
        self.column.arrange(right)
        for position, place in enumerate(right):
            button = self.column.buttons[place]
            if not given:
                button.show_verdict(OptionVerdict.OTHER, self._rank(position))
            elif given[position] == place:
                word = self.tr("{right}, right").format(right=self._rank(position))
                button.show_verdict(OptionVerdict.RIGHT, word)
            else:
                word = self.tr("right: {right}; you: {given}")
                ranks = {"right": self._rank(position), "given": self._rank(given.index(place))}
                button.show_verdict(OptionVerdict.WRONG, word.format(**ranks))
            button.setEnabled(False)

    @property
    def in_turn(self) -> list[OptionButton]:
        """The options as they stand."""
        return [self.column.buttons[place] for place in self._row]

    def move_focused(self, step: int) -> None:
        """Move the option in focus up (-1) or down (1)."""
        focus = self.window().focusWidget()  # a hidden sheet has none
        for position, place in enumerate(self._row):
            if self.column.buttons[place] is focus:
                self.moved.emit(place, max(0, min(len(self._row) - 1, position + step)))
                return

    def _rank(self, position: int) -> str:
        return self.tr("no. {number}").format(number=position + 1)

    def _on_dragged(self, place: int, height: int) -> None:
        others = [button for button in self.in_turn if button is not self.column.buttons[place]]
        to = sum(height > button.geometry().center().y() for button in others)
        if self._row.index(place) != to:
            self.moved.emit(place, to)
