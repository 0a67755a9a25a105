"""From the rows of a table to questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from questions.authoring.question import Option, QuestionKind
from questions.errors import ImportReason, UnreadableImport
from questions.importers.given import Details, Entry, Given, Refusal, Refused
from questions.importers.table import details, keys
from questions.importers.table.columns import Layout, kinds, layout_of, plain
from questions.importers.tags import separated
from questions.importers.titles import title_of
from questions.importers.wording import gap_filled, truth_options

Rows = Iterable[tuple[int, list[str]]]

_TITLES_WITHIN = 10
"""Rows in which the titles of the columns are looked for: templates begin with notices."""
_OURS = re.compile(r"[qw][0-9a-f]{20}")
_TYPED = {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}


def entries(path: Path, rows: Rows) -> Iterator[Entry]:
    """The questions of a table; raises `UnreadableImport` where no row names a question and its key."""
    remaining = iter(rows)
    for _, (_, cells) in zip(range(_TITLES_WITHIN), remaining, strict=False):
        if (layout := layout_of(cells)) is not None:
            return _entries(layout, remaining)
    raise UnreadableImport(path, ImportReason.COLUMNS)


def _entries(layout: Layout, rows: Rows) -> Iterator[Entry]:
    width = layout.width
    for number, cells in rows:
        row = Row(layout, cells + [""] * (width - len(cells)))
        title = title_of(row.told("stem"))
        try:
            yield Entry(number, title, row.given())
        except Refused as refused:
            yield Entry(number, title, refused.refusal)


class Row:
    """One row of a table."""

    def __init__(self, layout: Layout, cells: Sequence[str]) -> None:
        """``cells`` reach to the layout's width."""
        self._layout = layout
        self._cells = cells
        self.options = self._columns(layout.options)

    def told(self, name: str) -> str:
        """What stands in the column of that name; empty without it."""
        place = self._layout.named.get(name)
        return "" if place is None else self._cells[place]

    def given(self) -> Given:
        """The question; raises `Refused`."""
        kind, options, accepted = self._asked()
        ours = "details" in self._layout.named
        return Given(
            kind=kind,
            stem=self.told("stem"),
            options=options,
            accepted=accepted,
            answer=self.told("answer") if ours else "",
            explanation=self.told("explanation"),
            id=self.told("id") if ours or _OURS.fullmatch(self.told("id")) else "",
            tags=separated(self.told("tags")) if "tags" in self._layout.named else None,
            details=details.details_of(self) if ours else Details(evidence=self.told("evidence")),
        )

    def _asked(self) -> tuple[QuestionKind, tuple[Option, ...], tuple[str, ...]]:
        kind = kinds().get(plain(self.told("kind"))) if self.told("kind") else "any"
        if kind is None:
            raise Refused(Refusal.KIND)
        key = self.told("correct") or self.told("answer")
        if kind == "any":
            kind = self._likely_kind(key)
        if kind == "choice":
            right = keys.right_options(key, self.options) or ()
            kind = QuestionKind.MULTIPLE_CHOICE if len(right) > 1 else QuestionKind.SINGLE_CHOICE
        known = QuestionKind(kind)
        if known in _TYPED:
            return known, (), tuple(self.options) or ((key,) if key else ())
        return known, self._marked(known, key), ()

    def _likely_kind(self, key: str) -> str:
        """The kind of a row that names none."""
        if self._layout.pairs and any(self._columns(self._layout.pairs)):
            return QuestionKind.MATCH
        if self.options:
            said = [keys.truth_of(option) for option in self.options]
            return QuestionKind.TRUE_FALSE if sorted(map(str, said)) == ["False", "True"] else "choice"
        if keys.truth_of(key) is not None:
            return QuestionKind.TRUE_FALSE
        return QuestionKind.CLOZE if gap_filled(self.told("stem")) else QuestionKind.TEXT_ENTRY

    def _marked(self, kind: QuestionKind, key: str) -> tuple[Option, ...]:
        if kind is QuestionKind.MATCH:
            pairs = self._columns(self._layout.pairs)
            pairs += [""] * (len(self.options) - len(pairs))
            return tuple(Option(text, True, match) for text, match in zip(self.options, pairs, strict=False))
        if kind is QuestionKind.ORDER:
            places = keys.right_options(self.told("correct"), self.options) or range(len(self.options))
            return tuple(Option(self.options[place], True) for place in places)
        if kind is QuestionKind.TRUE_FALSE and not self.options:
            truth = keys.truth_of(key)
            if truth is None and key.strip().upper() in {"A", "B"}:
                truth = key.strip().upper() == "A"
            if truth is None:
                raise Refused(Refusal.NO_KEY)
            return truth_options(truth, self.told("stem"))
        return self._choice(kind, key)

    def _choice(self, kind: QuestionKind, key: str) -> tuple[Option, ...]:
        right = keys.right_options(key, self.options)
        truth = keys.truth_of(key) if kind is QuestionKind.TRUE_FALSE else None
        if right is None and truth is not None:
            right = [place for place, option in enumerate(self.options) if keys.truth_of(option) is truth]
        if not right:
            raise Refused(Refusal.NO_KEY)
        return tuple(Option(text, place in right) for place, text in enumerate(self.options))

    def _columns(self, places: Sequence[int]) -> list[str]:
        """What stands in columns beside each other, without the empty ones at the end."""
        cells = self._cells
        found = [cells[place] for place in places]
        while found and not found[-1]:
            found.pop()
        return found
