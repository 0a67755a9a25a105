"""Our own mistakes: written to the log whole, and told calmly in the window. Never swallowed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
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
        self._before: Callable[[type[BaseException], BaseException, TracebackType | None], object] | None = None

    def watch(self) -> None:
        """Take over ``sys.excepthook``: slots of Qt end there as well."""
        self._before, sys.excepthook = sys.excepthook, self._on_exception

    def note(self, text: str) -> None:
        """Write a line about what was not as expected and was put up with."""
        self._open_log().warning("%s", text)

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        assert self._before is not None, "watching has begun"
        self._before(kind, error, traceback)
        if issubclass(kind, Exception):
            self._open_log().error("unexpected", exc_info=(kind, error, traceback))
            self.happened.emit()

    def _open_log(self) -> logging.Logger:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - most days nothing happens

        logger = logging.getLogger("jinian")
        if not logger.handlers:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(self.log, maxBytes=_LARGEST_LOG, backupCount=1, encoding="utf-8")
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            logger.addHandler(handler)
        return logger
