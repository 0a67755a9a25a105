"""The words of questions/data/phrasings_unfit.tsv by the place where they matter."""

from __future__ import annotations

from functools import cache

from questions.data import rows
from questions.documents.script import fold


@cache
def words(place: str) -> tuple[str, ...]:
    """The words for ``place``, script-folded, the longest first."""
    found = {fold(row["word"]) for row in rows("phrasings_unfit.tsv") if row["place"] == place}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))
