"""The documents of a call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from questions.cli.messages import tell
from questions.cli.running import words
from questions.errors import UnreadableDocument
from questions.facts.extract import Extracted, Extractor
from questions.pipeline.gathering import gather


class Readings:
    """Documents read one after the other, part by part; those that can't be read are told of and passed over."""

    def __init__(self, sources: Sequence[Path]) -> None:
        self._sources = sources
        self.well = True
        """False once something could not be read."""

    def __iter__(self) -> Iterator[Extracted]:
        extractor = Extractor()
        for source in gather(self._sources):
            if isinstance(source, UnreadableDocument):
                self._pass_over(source)
                continue
            try:
                yield from extractor.read(source)
            except UnreadableDocument as trouble:
                self._pass_over(trouble)

    def _pass_over(self, trouble: UnreadableDocument) -> None:
        words(tell(trouble))
        self.well = False
