"""The questions of a bank as they are held for a table: read, and made ready to be searched, beside the interface."""

from __future__ import annotations

from collections.abc import Sequence

from questions.bank.listing import QuestionEntry
from quizapp.viewmodels.questions.choice import alike
from quizapp.viewmodels.questions.search import SearchIndex


class Held:
    """What is asked of all questions again and again, worked out once."""

    def __init__(self, entries: Sequence[QuestionEntry]) -> None:
        self.entries = entries
        self.index = SearchIndex((each.stem, each.answer, *each.options, each.document, *each.tags) for each in entries)
        self.alike = alike(entries)
        """Ids of those that share their stem with another."""
        self.total = sum(not each.retired for each in entries)
        """Questions that are asked."""
        self.tags = sorted({tag for each in entries for tag in each.tags})
        self.documents = list(dict.fromkeys(each.document for each in entries if each.document))
        """Titles of the sources, in the bank's order."""
