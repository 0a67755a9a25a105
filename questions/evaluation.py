"""How well dates and facts are found: precision, recall and F1 against gold rows.

Gold and predicted rows are those of the commands ``dates`` and ``facts`` (a gold fact names the strings its statement
``must`` hold). Both are compared in Simplified characters without white space. The README of ``tests/data/gold``
describes the rows.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from questions.documents.script import fold
from questions.errors import GoldUnreadable

Row = Mapping[str, Any]

_HAS_MONTH = re.compile(r"-?\d+-(?:0\d|1[0-2])")
"""``1234-01``, ``1234-01-10``; seasons (``1122-21``) have none."""

_WHITE_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Gold:
    """A gold file's rows by document."""

    rows: Mapping[str, Sequence[Row]]
    about_dates: bool
    """Time expressions; else facts."""

    @classmethod
    def read(cls, path: Path) -> Gold:
        """Read JSON Lines.

        Raises:
            GoldUnreadable: missing, or not rows of one of the two kinds.
        """
        try:
            rows = [json.loads(each) for each in path.read_text("utf-8").splitlines() if each.strip()]
        except (OSError, ValueError) as error:
            raise GoldUnreadable(path) from error
        for needed in ({"document", "surface", "type", "value"}, {"document", "must", "date", "optional"}):
            if rows and all(isinstance(row, dict) and needed <= row.keys() for row in rows):
                return cls(_by_document(rows), about_dates="surface" in needed)
        raise GoldUnreadable(path)


@dataclass(frozen=True, slots=True)
class Score:
    """How many were to be found, how many were put forward, and how many of each were right."""

    recalled: int
    """Gold rows found."""
    gold: int
    sound: int
    """Predicted rows that are no mistake."""
    predicted: int

    @property
    def recall(self) -> float:
        """Share of the gold that was found."""
        return self.recalled / max(self.gold, 1)

    @property
    def precision(self) -> float:
        """Share of the predictions that are right."""
        return self.sound / max(self.predicted, 1)

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.recall + self.precision
        return 2 * self.recall * self.precision / both if both else 0.0

    def __str__(self) -> str:
        return (
            f"recall {self.recall:.3f} ({self.recalled}/{self.gold})  "
            f"precision {self.precision:.3f} ({self.sound}/{self.predicted})  F1 {self.f1:.3f}"
        )


@dataclass(frozen=True, slots=True)
class Result:
    """Figures to print, and what stands behind them."""

    scores: Mapping[str, Score]
    figures: tuple[str, ...]
    misses: tuple[str, ...]
    """What was missed, wrong or spurious, a line each."""


def evaluate_dates(gold: Gold, predicted: Iterable[Row]) -> Result:
    """Compare time expressions in document order.

    A gold row is found where a prediction aligns with it, one surface holding the other; it is right where type,
    value, mod and, for months and days, calendar agree as well. Several gold rows may share a longer prediction; each
    then counts as predicted, and is right also where the prediction's value begins with its own.
    """
    theirs = _by_document(predicted)
    found = right = total = put_forward = 0
    misses: list[str] = []
    for document, wanted in gold.rows.items():
        rows = theirs.get(document, [])
        sharing: defaultdict[int, list[int]] = defaultdict(list)
        for mine, other in align(wanted, rows):
            sharing[other].append(mine)
        for other, parts in sharing.items():
            for mine in parts:
                is_part = len(parts) > 1 and str(rows[other]["value"]).startswith(str(wanted[mine]["value"]))
                if is_part or _meaning(wanted[mine]) == _meaning(rows[other]):
                    right += 1
                else:
                    misses.append(f"wrong     {document}  {_told(wanted[mine])}: predicted {_told(rows[other])}")
        aligned = {mine for parts in sharing.values() for mine in parts}
        found += len(aligned)
        total += len(wanted)
        put_forward += len(rows) - len(sharing) + len(aligned)
        misses += [f"missed    {document}  {_told(row)}" for at, row in enumerate(wanted) if at not in aligned]
        misses += [f"spurious  {document}  {_told(row)}" for at, row in enumerate(rows) if at not in sharing]
    scores = {
        "dates found": Score(found, total, found, put_forward),
        "dates right": Score(right, total, right, put_forward),
    }
    return Result(scores, tuple(f"{name}: {score}" for name, score in scores.items()), tuple(misses))


def evaluate_facts(gold: Gold, predicted: Iterable[Row]) -> Result:
    """Compare facts in any order.

    A gold row is found where a fact has its date and holds all of ``must``; an optional one need not be found. A fact
    is spurious where no gold row of its date has at least half of its ``must`` in it. ``subject`` is what a statement
    has to name whose sentence leaves it out.
    """
    theirs = _by_document(predicted)
    found = needed = sound = put_forward = omitted = restored = 0
    misses: list[str] = []
    for document, wanted in gold.rows.items():
        rows = [(row, _plain(row["statement"])) for row in theirs.get(document, [])]
        for row in wanted:
            holding = [text for other, text in rows if _same_date(row, other) and _held(row, text) == len(row["must"])]
            if holding and "subject" in row:
                omitted += 1
                restored += any(_plain(row["subject"]) in text for text in holding)
            if not row["optional"]:
                needed += 1
                found += bool(holding)
                if not holding:
                    misses.append(f"missed    {document}  {row['date']['value']} {'＋'.join(row['must'])}")
        for other, text in rows:
            known = any(_same_date(row, other) and 2 * _held(row, text) >= len(row["must"]) for row in wanted)
            sound += known
            if not known:
                misses.append(f"spurious  {document}  {other['date']['value']} {other['statement']}")
        put_forward += len(rows)
    score = Score(found, needed, sound, put_forward)
    figures = (
        f"facts: {score}",
        f"subjects restored: {restored}/{omitted} of the right facts whose sentence leaves its subject out",
    )
    return Result({"facts": score}, figures, tuple(misses))


def align(gold: Sequence[Row], predicted: Sequence[Row]) -> list[tuple[int, int]]:
    """Pairs of row numbers, in order, of the heaviest alignment of two lists of surfaces.

    Where one surface holds the other a pair weighs 2, one more for equal surfaces, one more for equal meanings. A
    prediction longer than the gold's surface may be paired again with the next gold row.
    """
    surfaces = [_plain(row["surface"]) for row in gold], [_plain(row["surface"]) for row in predicted]
    heaviest = [[0] * (len(predicted) + 1) for _ in range(len(gold) + 1)]
    moves: dict[tuple[int, int], tuple[int, int, bool]] = {}
    for i in reversed(range(len(gold))):
        for j in reversed(range(len(predicted))):
            mine, other = surfaces[0][i], surfaces[1][j]
            choices = [(heaviest[i + 1][j], 1, 0, False), (heaviest[i][j + 1], 0, 1, False)]
            if mine in other or other in mine:
                weight = 2 + (mine == other) + (_meaning(gold[i]) == _meaning(predicted[j]))
                if len(other) > len(mine):
                    choices.insert(0, (weight + heaviest[i + 1][j], 1, 0, True))
                choices.insert(0, (weight + heaviest[i + 1][j + 1], 1, 1, True))
            best = max(choices, key=lambda choice: choice[0])  # among equals the first: pairing before passing over
            heaviest[i][j], moves[i, j] = best[0], best[1:]
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while (i, j) in moves:
        down, right, paired = moves[i, j]
        if paired:
            pairs.append((i, j))
        i, j = i + down, j + right
    return pairs


def _by_document(rows: Iterable[Row]) -> dict[str, list[Row]]:
    grouped: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["document"].rsplit("/", 1)[-1]].append(row)
    return dict(grouped)


def _plain(text: str) -> str:
    return _WHITE_SPACE.sub("", fold(text))


def _meaning(row: Row) -> tuple[str, str, str | None, str | None]:
    value = row["value"]
    calendar = row.get("calendar") if _HAS_MONTH.match(value) else None
    return row.get("type", "DATE"), value, row.get("mod") or None, calendar or None


def _same_date(row: Row, other: Row) -> bool:
    return _meaning(row["date"]) == _meaning(other["date"])


def _held(row: Row, text: str) -> int:
    """How many of the strings of ``must`` stand in ``text``."""
    return sum(_plain(term) in text for term in row["must"])


def _told(row: Row) -> str:
    kind, value, mod, calendar = _meaning(row)
    return " ".join(filter(None, (row.get("surface"), kind, value, mod, calendar)))
