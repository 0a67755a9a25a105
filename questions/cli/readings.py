"""The documents of a call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from questions.cli.messages import tell
from questions.cli.running import words
from questions.errors import UnreadableDocument
from questions.pipeline.gathering import gather

Part = TypeVar("Part")


class Readings(Generic[Part]):
    """What ``read`` gives of each document, part by part; those that can't be read are told of and passed over."""

    def __init__(self, sources: Sequence[Path], read: Callable[[Path], Iterator[Part]]) -> None:
        self._sources = sources
        self._read = read
        self.well = True
        """False once something could not be read."""

    def __iter__(self) -> Iterator[Part]:
        for source in gather(self._sources):
            if isinstance(source, UnreadableDocument):
                self._pass_over(source)
                continue
            try:
                yield from self._read(source)
            except UnreadableDocument as trouble:
                self._pass_over(trouble)

    def _pass_over(self, trouble: UnreadableDocument) -> None:
        words(tell(trouble))
        self.well = False
