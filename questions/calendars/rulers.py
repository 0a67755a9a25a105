"""Rulers, from questions/data/rulers.tsv: who 金哀宗, 神宗 or 完顏守緒 may be, whatever script they are written in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from questions.calendars.courts import courts_named
from questions.calendars.tables import fold, rows


@dataclass(frozen=True, slots=True)
class Ruler:
    """One ruler of one court."""

    court: str
    """As in courts.tsv."""
    temple_name: str
    """太祖; empty where he had none."""
    posthumous_title: str
    usual: str
    """What one calls him within his court: 哀宗, 武帝, 後主."""
    full: str
    """With the court before it: 金哀宗; the one name under which he is filed."""
    personal_name: str
    other_names: tuple[str, ...]
    reign_first: int | None
    """Western year, astronomical; None for those honoured only after their death."""
    reign_last: int | None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, the full one first."""
        every = (self.full, self.personal_name, self.usual, self.temple_name, *self.other_names)
        return tuple(dict.fromkeys(name for name in every if name))


@lru_cache(maxsize=1)
def all_rulers() -> tuple[Ruler, ...]:
    """Return the table, court by court, in order of reign."""
    return tuple(
        Ruler(
            row["court"],
            row["temple_name"],
            row["posthumous_title"],
            row["usual"],
            row["full"],
            row["personal_name"],
            tuple(row["other_names"].split(";")) if row["other_names"] else (),
            int(row["reign_first"]) if row["reign_first"] else None,
            int(row["reign_last"]) if row["reign_last"] else None,
        )
        for row in rows("rulers.tsv")
    )


@lru_cache(maxsize=1)
def _by_name() -> dict[str, tuple[Ruler, ...]]:
    found: dict[str, tuple[Ruler, ...]] = {}
    for ruler in all_rulers():
        for name in dict.fromkeys(map(fold, ruler.names)):
            found[name] = (*found.get(name, ()), ruler)
    return found


def rulers_named(name: str, court: str | None = None, year: int | None = None) -> tuple[Ruler, ...]:
    """Return the rulers of a name, of ``court`` (as texts call it) only; the one reigning nearest ``year`` first."""
    found = _by_name().get(fold(name), ())
    if court is not None:
        wanted = {meant.name for meant in courts_named(court)}
        found = tuple(ruler for ruler in found if ruler.court in wanted)
    if year is None:
        return found
    return tuple(sorted(found, key=lambda ruler: _years_away(ruler, year)))


def _years_away(ruler: Ruler, year: int) -> int:
    if ruler.reign_first is None or ruler.reign_last is None:
        return 10_000
    return max(ruler.reign_first - year, year - ruler.reign_last, 0)
