"""The words of papers by place, from ``questions/data/paper_words.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib import resources

from questions.authoring.question import QuestionKind
from questions.documents.script import HANS, fold
from questions.papers.paper import Place, Section


@dataclass(frozen=True, slots=True)
class Words:
    """How papers of one place are worded. Placeholders are those of the table."""

    bracket: str
    """``before`` the number or ``after`` the question."""
    label: str
    number: str
    numerals: tuple[str, ...]
    heading: str
    points_each: str
    points_mixed: str
    points_one: str
    no_points: str
    total: str
    minutes: str
    course: str
    pupil: tuple[str, ...]
    """What pupils fill in."""
    version: str
    page: str
    page_of: str
    """Where the number of pages is known."""
    seed: str
    answer_line: str
    answer: str
    key: str
    answer_sheet: str
    solutions: str
    number_column: str
    answer_column: str
    accepted: str
    source: str
    judge: tuple[str, str]
    """What stands for right, and for wrong."""
    scores: tuple[str, ...]
    """Section, sum and points in a table of points; empty where papers have none."""
    needless: tuple[str, ...]
    screen: Mapping[str, str]
    """What a page says that is answered on a screen."""
    sections: Mapping[QuestionKind, tuple[str, str]]
    """Heading and instructions, in the order in which papers have them."""

    def numbered(self, position: int, heading: str) -> str:
        """The heading of the section at ``position``: 一、單選題; without a numeral where there are no more."""
        if position >= len(self.numerals):
            return heading
        return self.heading.format(numeral=self.numerals[position], heading=heading)

    def points_of(self, section: Section) -> str:
        """What is said of a section's points."""
        count, each = len(section.items), section.points_each
        if not section.points:
            return self.no_points.format(count=count)
        if each is None:
            return self.points_mixed.format(count=count, total=points_text(section.points))
        return self.points_each.format(count=count, each=points_text(each), total=points_text(section.points))

    def without_needless(self, stem: str) -> str:
        """``stem`` without what the heading of its section says already, in either script."""
        folded = fold(stem)
        for phrase in self.needless:
            if folded.endswith(fold(phrase)):
                return stem[: -len(phrase)].rstrip()
        return stem


def points_text(points: Fraction) -> str:
    """2, 2.5, or 1/3 where decimals do not end."""
    tenths = points * 100
    return f"{float(points):g}" if tenths.denominator == 1 else str(points)


_AT_HOME = {HANS: Place.MAINLAND, "zh-Hant-HK": Place.HONG_KONG}


def place_for(place: Place | None, script: str) -> Place:
    """``place``, or where ``script`` is at home."""
    return place or _AT_HOME.get(script, Place.TAIWAN)


@cache
def words_of(place: Place) -> Words:
    """The words of ``place``."""
    text = (resources.files("questions.data") / "paper_words.toml").read_text("utf-8")
    row = tomllib.loads(text)[place.value]
    sections = {QuestionKind(kind): (heading, told) for kind, (heading, told) in row["sections"].items()}
    lists = {name: tuple(row[name]) for name in ("numerals", "pupil", "judge", "scores", "needless")}
    return Words(**(row | lists | {"sections": sections}))
