"""Python's garbage collection, kept to the thread of the interface.

The collector runs in whichever thread happens to allocate. There it may find what is left of a window and destroy it,
which Qt forbids anywhere but in the thread of the interface: the program would end. So it is switched off, and a timer
does its work in the right thread.

Qt's hook into imports reads the source of every module that is imported after it, to see whether it speaks of Qt, and
Python keeps what it has read for tracebacks, 20 MB of it. That goes as well; a traceback reads again what it needs.
"""

from __future__ import annotations

import gc
import linecache

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 2_000


class GarbageCollector(QObject):
    """Collects from now on, in the thread that made it, until ``stop``."""

    def __init__(self, parent: QObject | None = None, interval_ms: int = _INTERVAL_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(interval_ms)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        """Look through as many generations as are full, oldest included, as Python would."""
        linecache.clearcache()
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
