"""What every reader of a format does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from questions.documents.document import Passage


class Reader(ABC):
    """Reads one file in consecutive stretches; remembers what of its state outlasts a stretch."""

    boundaries: tuple[str, ...]
    """Behind which strings a long file may be cut, the best first."""

    def __init__(self) -> None:
        self.title = ""
        self.url = ""
        self.licence = ""
        self.date = ""

    @abstractmethod
    def passages(self, text: str, start: int) -> Iterator[Passage]:
        """The passages of ``text``, which stands at ``start`` in the file."""
