"""Which courts a document speaks of, and how often: weak evidence for whose era is meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from questions.calendars import courts, eras
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
            of_eras = _own_eras(court_name)
            counted = 0 if of_eras is None else len(of_eras.findall(self._folded))
            self._found[court_name] = max(self._folded.count(name) for name in names) + counted
        return self._found[court_name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


@cache
def _own_eras(court_name: str) -> re.Pattern[str] | None:
    """Years of eras that no other court had (長慶元年), script-folded; None where it has none."""
    names = {fold(era.name) for era in eras.all_eras() if era.court == court_name}
    own = [name for name in names if len(name) > 1 and {era.court for era in eras.named(name)} == {court_name}]
    return re.compile(f"(?:{'|'.join(sorted(own))})[元一二三四五六七八九十]") if own else None
