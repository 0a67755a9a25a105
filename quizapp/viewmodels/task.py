"""Long work off the interface's thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal


class Report(Protocol):
    """How the work tells how far it is."""

    def __call__(self, done: int, total: int, at: str = "") -> None:
        """Tell how many steps are done, how many there are, and the last one; raises Cancelled if asked to stop."""
        ...


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The work was asked to stop."""


class Task(QObject):
    """One piece of work in a thread of its own; its signals arrive in the thread that made it."""

    progressed = Signal(int, int, object, str)
    """Steps done, steps in all, the seconds left as a float or None while unknown, and what the last step was."""
    finished = Signal(object)
    """What the work gave back."""
    failed = Signal(Exception)
    cancelled = Signal()

    def __init__(self, work: Callable[[Report], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._started = 0.0
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._started = time.monotonic()
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def wait(self) -> None:
        """Block until the work has ended."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            result = self._work(self._report)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)

    def _report(self, done: int, total: int, at: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        spent = time.monotonic() - self._started
        left = spent / done * (total - done) if done and total else None
        self.progressed.emit(done, total, left, at)
