"""Our own mistakes: written to the log whole, and told calmly in the window. Never swallowed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_LARGEST_LOG = 1_000_000


class Mishaps(QObject):
    """Catches what nobody else did, once ``watch`` was called."""

    happened = Signal()

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._logger = logging.getLogger("jinian")
        self._before: Callable[[type[BaseException], BaseException, TracebackType | None], object] | None = None

    def watch(self) -> None:
        """Take over ``sys.excepthook``: slots of Qt end there as well."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(self.log, maxBytes=_LARGEST_LOG, backupCount=1, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._logger.addHandler(handler)
        self._before, sys.excepthook = sys.excepthook, self._on_exception

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        assert self._before is not None, "watching has begun"
        self._before(kind, error, traceback)
        if issubclass(kind, Exception):
            self._logger.error("unexpected", exc_info=(kind, error, traceback))
            self.happened.emit()
