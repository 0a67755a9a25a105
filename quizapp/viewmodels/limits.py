"""How one studies, kept in the collection: the daily limits and all other options."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from quizapp.study.options import StudyOptions
from quizapp.study.protocols import CollectionStore


class Limits(QObject):
    """The options of study."""

    changed = Signal()

    def __init__(self, store: CollectionStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.options = StudyOptions.from_json(store.options())

    def set_new_per_day(self, number: int) -> None:
        """New questions a day, over all banks."""
        self._keep(replace(self.options, new_per_day=number))

    def set_reviews_per_day(self, number: int) -> None:
        """Reviews a day, over all banks."""
        self._keep(replace(self.options, reviews_per_day=number))

    def set(self, **options: Any) -> None:
        """Any options of study, by their names."""
        self._keep(replace(self.options, **options))

    def _keep(self, options: StudyOptions) -> None:
        before = self.options.to_json()
        changed = {name: value for name, value in options.to_json().items() if value != before[name]}
        for name, value in changed.items():
            self._store.set_option(name, value)
        if changed:
            self.options = options
            self.changed.emit()
