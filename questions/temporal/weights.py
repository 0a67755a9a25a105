"""Which courts a document speaks of, and how often: weak evidence for whose era is meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from questions.calendars import courts
from questions.documents.document import Document
from questions.documents.script import fold

_LONGEST_TEXT = 200_000
"""Characters counted at most, so that a long document costs no more than its length."""


class CourtWeights(Mapping[str, int]):
    """Counted for a court when it is first asked for: most documents never ask."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._folded = ""
        self._found: Counter[str] = Counter()

    def __getitem__(self, court_name: str) -> int:
        if court_name not in self._found:
            self._folded = self._folded or fold(self._document.text[:_LONGEST_TEXT])
            court = courts.court(court_name)
            names = {fold(name) for name in (court.name, *court.names)} if court else {fold(court_name)}
            # the longer names hold the shorter ones: 南宋 is one mention of 宋 already
            self._found[court_name] = max(self._folded.count(name) for name in names)
        return self._found[court_name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)
