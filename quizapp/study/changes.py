"""The changes a session made, to be taken back and made again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from questions.authoring.question import Question
from quizapp.study.card import Card
from quizapp.study.protocols import CollectionStore, Undone
from quizapp.study.review import ReviewLog


@dataclass(frozen=True, slots=True)
class Change:
    """One change, as needed to make it again."""

    question: Question
    card: Card
    """As it stands after the change."""
    log: ReviewLog | None = None
    """The grade; None where it was a mark."""
    siblings_buried_until: datetime | None = None
    """Set with a grade."""
    marks: Mapping[str, Any] = field(default_factory=dict)
    """The learner's marks that change, by their names in `Card`."""


class Changes:
    """Makes changes, each on disk when the method returns; every method may raise `CollectionTrouble`."""

    def __init__(self, store: CollectionStore) -> None:
        self._store = store
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def standing(self) -> Sequence[Change]:
        """Those that were not taken back, in order."""
        return self._done

    @property
    def can_redo(self) -> bool:
        """Whether the latest change was taken back."""
        return bool(self._undone)

    def grade(self, question: Question, card: Card, log: ReviewLog, siblings_buried_until: datetime) -> None:
        """Keep a grade."""
        self._make(Change(question, card, log, siblings_buried_until))
        self._undone.clear()

    def mark(self, question: Question, card: Card, **marks: Any) -> Card:
        """Keep marks, and return the card as it stands then."""
        marked = self._make(Change(question, card, marks=marks))
        self._undone.clear()
        return marked

    def undo(self) -> tuple[Question, Undone | None]:
        """Take the latest back; there is one. Returns its question, and what the file knew of it.

        Raises:
            IndexError: nothing stands.
        """
        undone = self._store.undo()
        change = self._done.pop()
        self._undone.append(change)
        return change.question, undone

    def redo(self) -> None:
        """Make the one taken back last again.

        Raises:
            IndexError: none was taken back.
        """
        self._make(self._undone[-1])
        self._undone.pop()

    def _make(self, change: Change) -> Card:
        if change.log is None or change.siblings_buried_until is None:
            # marks made elsewhere meanwhile stay: only these are changed
            change = replace(change, card=replace(self._store.card(*change.card.key), **change.marks))
            self._store.mark(change.card)
        else:
            change = replace(change, log=self._store.record(change.card, change.log, change.siblings_buried_until))
        self._done.append(change)
        return change.card
