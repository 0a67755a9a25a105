"""A paper as a teacher composes it: which questions, in which order, under which headings, on which sheet."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from questions.papers.marks import Marks

Points = Fraction
"""Halves and thirds of a point add up as they should."""

VERSIONS = "ABCD"
"""How versions are called; the first has the questions in the teacher's order."""


class Place(StrEnum):
    """Where a paper is written: its words, its fonts and how options are labelled."""

    TAIWAN = "tw"
    HONG_KONG = "hk"
    MAINLAND = "cn"


class PageSize(StrEnum):
    """What schools print on."""

    A4 = "A4"
    B4 = "B4"
    """JIS B4, 257 × 364 mm, as in Taiwan and Japan."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of paper."""

    size: PageSize = PageSize.A4
    landscape: bool = False
    columns: int = 1

    @property
    def width_mm(self) -> int:
        """Of the sheet as it lies."""
        return self._sides_mm()[1 if self.landscape else 0]

    @property
    def height_mm(self) -> int:
        """Of the sheet as it lies."""
        return self._sides_mm()[0 if self.landscape else 1]

    def _sides_mm(self) -> tuple[int, int]:
        return {PageSize.A4: (210, 297), PageSize.B4: (257, 364)}[self.size]


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above the questions. An empty field is left out; the pupil's fields are always there to fill in."""

    school: str = ""
    course: str = ""
    class_name: str = ""
    date: str = ""
    minutes: int = 0
    """Time allowed; 0: not said."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question of the bank at its place in a paper."""

    question_id: str
    points: Points = Fraction(1)


@dataclass(frozen=True, slots=True)
class Section:
    """Questions under one heading."""

    heading: str
    items: tuple[Item, ...]
    instructions: str = ""

    @property
    def points(self) -> Points:
        """All of its points."""
        return sum((item.points for item in self.items), Fraction(0))

    @property
    def points_each(self) -> Points | None:
        """The points of every question, None where they differ."""
        different = {item.points for item in self.items}
        return different.pop() if len(different) == 1 else None


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper. It names its questions by their ids; `questions.papers.printing` makes sheets of it."""

    title: str
    sections: tuple[Section, ...]
    header: Header = Header()
    sheet: Sheet = Sheet()
    script: str = ""
    """``zh-Hant``, ``zh-Hant-HK`` or ``zh-Hans``; empty: each question as it is written."""
    place: Place | None = None
    """None: as the script suggests."""
    marks: Marks = Marks.NONE
    """Which names and titles have lines below them."""
    versions: int = 1
    seed: int = 0
    """Decides every shuffle: the same seed gives the same sheets."""

    @property
    def question_ids(self) -> tuple[str, ...]:
        """In order."""
        return tuple(item.question_id for section in self.sections for item in section.items)

    @property
    def points(self) -> Points:
        """All there are to be had."""
        return sum((section.points for section in self.sections), Fraction(0))

    def without(self, question_ids: Collection[str]) -> Paper:
        """The paper without these questions, and without sections that had no others."""
        sections = (
            replace(section, items=tuple(item for item in section.items if item.question_id not in question_ids))
            for section in self.sections
        )
        return replace(self, sections=tuple(section for section in sections if section.items))

    def worth(self, total: int) -> Paper:
        """The paper with ``total`` points over all questions, whole ones, alike within a section where that adds up."""
        counts = [len(section.items) for section in self.sections]
        shares = _shares(total, counts)
        return replace(
            self,
            sections=tuple(
                replace(section, items=_spread(section.items, share))
                for section, share in zip(self.sections, shares, strict=True)
            ),
        )


def _shares(total: int, counts: list[int]) -> list[int]:
    """The points of every section: its questions' share, rounded to what divides among them as far as that goes."""
    left_points, left_questions = total, sum(counts)
    shares = []
    for position, count in enumerate(counts):
        last = not sum(counts[position + 1 :])
        share = left_points if last else count * round(left_points / left_questions) if count else 0
        shares.append(share)
        left_points, left_questions = left_points - share, left_questions - count
    return shares


def _spread(items: tuple[Item, ...], share: int) -> tuple[Item, ...]:
    """``share`` points over ``items``; the last ones get one more where it does not divide."""
    if not items:
        return items
    each, more = divmod(share, len(items))
    plain = len(items) - more
    return tuple(replace(item, points=Fraction(each + (index >= plain))) for index, item in enumerate(items))
