"""What whoever reads prose asks about the names in it."""

from __future__ import annotations

from typing import Protocol

from questions.entities.entity import Entity


class NameFinder(Protocol):
    """Finds the names in a text; :class:`~questions.entities.recogniser.Recogniser` is one."""

    def find(self, text: str) -> tuple[Entity, ...]:
        """The entities of ``text``, in order and not overlapping."""

    def folded(self, text: str) -> str:
        """``text`` script-folded."""
