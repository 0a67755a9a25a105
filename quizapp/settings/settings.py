"""The user's settings in an INI file, read and written as typed values."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from quizapp.settings.declarations import Setting

T = TypeVar("T")


class Settings(QObject):
    """Typed access to declared settings; tells when one changes."""

    changed = Signal(str)
    """The key of the setting that has another value now."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stored = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """Give the value; the default where nothing, or nothing sensible, is stored."""
        if not self._stored.contains(setting.key):
            return setting.default
        try:
            return setting.parse(self._stored.value(setting.key))
        except (TypeError, ValueError):
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; raises ValueError for one the setting may not have."""
        parsed = setting.parse(value)
        if parsed == self.get(setting):
            return
        plain = int(parsed) if isinstance(parsed, int) else str(parsed)
        self._stored.setValue(setting.key, plain)
        self._stored.sync()
        self.changed.emit(setting.key)
