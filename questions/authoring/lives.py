"""When people lived and reigned and when states stood, by the tables of names: what proves that somebody did not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from questions.authoring.event import side_key
from questions.calendars.rulers import all_rulers
from questions.data import rows
from questions.documents.script import fold

_BEFORE_CHRIST = "BC"


@dataclass(frozen=True, slots=True)
class Span:
    """First and last year (astronomical), None where unknown."""

    first: int | None
    last: int | None


@cache
def reigns() -> dict[str, Span]:
    """The reigns of rulers by their normalised names, script-folded."""
    return {
        fold(ruler.full): Span(ruler.reign_first, ruler.reign_last)
        for ruler in all_rulers()
        if ruler.reign_first is not None
    }


@cache
def lifetimes() -> dict[str, Span]:
    """Birth and death of people who were no rulers, by their names, script-folded; namesakes are left out."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for row in rows("people.tsv"):
        born, _, died = row["years"].partition("-")
        found[fold(row["name"])].append(Span(_year(born), _year(died)))
    return {name: spans[0] for name, spans in found.items() if len(spans) == 1}


@cache
def states() -> dict[str, Span]:
    """When states stood, by their sides; those that perished or were founded more than once are left out."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for row in rows("polities.tsv"):
        found[side_key(row["side"] or row["name"])].append(Span(_year(row["first"]), _year(row["last"])))
    return {key: spans[0] for key, spans in found.items() if len(spans) == 1}


def _year(cell: str) -> int | None:
    if not cell.removesuffix(_BEFORE_CHRIST).lstrip("-").isdigit() or cell == "0":
        return None
    if cell.endswith(_BEFORE_CHRIST):
        return 1 - int(cell.removesuffix(_BEFORE_CHRIST))
    return int(cell)
