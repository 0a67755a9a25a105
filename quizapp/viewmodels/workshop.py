"""Long work, one piece after another, with its progress for all to see."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from quizapp.viewmodels.task import Report, Task


@dataclass(frozen=True, slots=True)
class Order:
    """A piece of work and what becomes of it; the callbacks run in the interface's thread."""

    what: str
    """What is being done, in words for people."""
    work: Callable[[Report], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    stopped: Callable[[], None] = lambda: None


class Workshop(QObject):
    """Takes orders and works them off in a thread beside the interface."""

    progressed = Signal(str, int, int, object)
    """What, steps done, steps in all (0: unknown), seconds left or None."""
    idle = Signal()
    """The last order is done with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Order] = deque()
        self._order: Order | None = None
        self._task: Task | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether an order is being worked on."""
        return self._task is not None

    def take(self, order: Order) -> None:
        """Work an order off, after those before it; none once it is closed."""
        if self._closed:
            return
        self._waiting.append(order)
        if not self.busy:
            self._begin_next()

    def cancel(self) -> None:
        """Stop the order in work; those waiting go on."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Forget what waits, stop what is in work and see it end; whoever still hears of it orders nothing more."""
        self._closed = True
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _begin_next(self) -> None:
        order = self._order = self._waiting.popleft()
        task = self._task = Task(order.work, self)
        task.progressed.connect(self._on_progressed)
        task.finished.connect(self._on_finished)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self.progressed.emit(order.what, 0, 0, None)
        task.start()

    def _on_progressed(self, done: int, total: int, seconds_left: object, at: str) -> None:
        if self._order is not None:
            count = f"　{done}/{total}" if total else ""
            self.progressed.emit(f"{self._order.what}{count}　{at}".rstrip("　"), done, total, seconds_left)

    def _on_finished(self, result: object) -> None:
        order = self._end()
        order.done(result)

    def _on_failed(self, error: Exception) -> None:
        order = self._end()
        order.failed(error)

    def _on_cancelled(self) -> None:
        order = self._end()
        order.stopped()

    def _end(self) -> Order:
        assert self._order is not None and self._task is not None, "a task that ends was begun"
        order, self._order = self._order, None
        self._task.deleteLater()
        self._task = None
        if self._waiting:
            self._begin_next()
        else:
            self.idle.emit()
        return order
