"""One date as a person types it: 嘉定七年七月, 1214年七月, 1214-07, 前221年."""

from __future__ import annotations

import unicodedata

from questions.calendars.dates import HistoricalDate
from questions.documents.document import Document, Passage, PassageKind
from questions.documents.script import HANT
from questions.temporal.narrative import Narrative
from questions.temporal.tagger import tag

_DAYS = ("日", "號", "号")


def read_date(text: str) -> tuple[HistoricalDate, ...]:
    """What ``text`` as a whole may mean, the likeliest first: several dates where courts shared an era's name.

    A value as banks write it (``1214-07``, ``1120/1125``) counts western months; Chinese words count as they do in a
    document. Empty where the text is no date, names a day that never was, or says more than one date.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    try:
        return (HistoricalDate.parse(plain),)
    except ValueError:
        found = tag(_document(text.strip()), Narrative())
    if len(found) != 1 or found[0].surface != text.strip() or _drops_the_day(plain, found[0].date):
        return ()
    return (found[0].date, *found[0].alternatives)


def _drops_the_day(text: str, date: HistoricalDate) -> bool:
    """Whether the day written is one its month does not have: 2月30日."""
    return text.endswith(_DAYS) and len(date.value.lstrip("-").split("-")) < len(("year", "month", "day"))


def _document(text: str) -> Document:
    passage = Passage(PassageKind.PARAGRAPH, text, (0,), (0,))
    return Document(name="", title="", text=text, start=0, script=HANT, passages=(passage,))
