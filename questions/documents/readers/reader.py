"""What every reader of a format does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from questions.documents.document import Passage
from questions.documents.readers.front_matter import read_front_matter


class Reader(ABC):
    """Reads one file in consecutive stretches; remembers what of its state outlasts a stretch."""

    boundaries: tuple[str, ...]
    """Behind which strings a long file may be cut, the best first."""

    def __init__(self) -> None:
        self.title = ""
        self.url = ""
        self.licence = ""
        self.date = ""
        self.script = ""
        """What the file calls its script; counts only where its text does not tell."""

    def read_front_matter(self, text: str) -> int:
        """Take what the beginning of the file says about itself; the place where the text begins."""
        values, end = read_front_matter(text)
        for name, value in values.items():
            setattr(self, name, value)
        return end

    def cut(self, text: str) -> int:
        """Where a stretch of a long file should end, so that nothing is cut in two."""
        for boundary in self.boundaries:
            found = text.rfind(boundary)
            if found > 0:
                return found + len(boundary)
        return len(text)

    @abstractmethod
    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
