"""Which sections hold narrative, and which only references, notes and links."""

from __future__ import annotations

from questions.data import lines
from questions.documents.document import PassageKind
from questions.documents.script import fold

_ENTRIES = lines("apparatus_headings.txt")
_WHOLE = frozenset(fold(entry.rstrip("*")) for entry in _ENTRIES)
_BEGINNINGS = tuple(fold(entry[:-1]) for entry in _ENTRIES if entry.endswith("*"))


class Sections:
    """Where a reader stands among the headings of a document."""

    def __init__(self) -> None:
        self.after_text = False
        """Whether the text is over, as after the categories of an article, until a heading follows."""
        self._apparatus_level = 0
        """Level of the reference heading we are under; 0 under none."""

    def enter(self, level: int, title: str) -> None:
        """A heading of ``level`` 1 to 6 opens the section ``title``."""
        if is_apparatus_heading(title):
            self._apparatus_level = self._apparatus_level or level
        elif level <= self._apparatus_level or not self._apparatus_level:
            self._apparatus_level = 0
            self.after_text = False

    def kind(self, kind: PassageKind) -> PassageKind:
        """``kind``, or apparatus where nothing else is to be had."""
        return PassageKind.APPARATUS if self._apparatus_level or self.after_text else kind


def is_apparatus_heading(title: str) -> bool:
    """Whether a section of this title holds no narrative."""
    folded = fold(title).strip(" 、：:")
    return folded in _WHOLE or folded.startswith(_BEGINNINGS)
