"""A figure: a table, a sentence that says what it shows, and how to draw it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizapp.study.card import Rating

Cell = str | int | float


class Tone(StrEnum):
    """What a colour and its pattern stand for."""

    NEW = "new"
    LEARNING = "learning"
    KNOWN = "known"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Series:
    """One part of every bar."""

    name: str
    tone: Tone
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Upright bars; the series stand on each other."""

    labels: tuple[str, ...]
    """Under the bars, as many as there is room for."""
    series: tuple[Series, ...]
    unit: str
    """What is counted, at the head of the axis."""


@dataclass(frozen=True, slots=True)
class ShareLine:
    """Shares from 0 to 1 as a line, and a share to compare them with."""

    labels: tuple[str, ...]
    shares: tuple[float, ...]
    target: float
    target_name: str


@dataclass(frozen=True, slots=True)
class ShareRows:
    """Shares from 0 to 1, each a lying bar with its name before it and a note behind."""

    names: tuple[str, ...]
    shares: tuple[float, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """A square for each day, a column for each week from Monday."""

    counts: tuple[int, ...]
    """From a Monday on."""
    tips: tuple[str, ...]
    months: tuple[tuple[int, str], ...]
    """Column at which a month begins, and its name."""
    weekdays: tuple[str, ...]
    """Names of the seven rows; empty where none is written."""
    less: str
    more: str


@dataclass(frozen=True, slots=True)
class Curve:
    """The chance of remembering over time."""

    points: tuple[tuple[float, float], ...]
    """Days since the first answer, chance from 0 to 1."""
    answers: tuple[tuple[float, Rating], ...]
    """Days since the first answer, and the grade."""
    today: float
    """Days since the first answer; what lies behind is foreseen."""
    labels: tuple[tuple[float, str], ...]
    """Under the axis."""
    target: float
    target_name: str


_FEW = 2
"""Lying bars that need no more room than a line of text."""

Plot = Bars | ShareLine | ShareRows | HeatMap | Curve


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing statistics show."""

    name: str
    """Of the file it is kept in; never shown."""
    title: str
    summary: str
    """Says in words what the plot shows."""
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """Numbers as they are, shares in per cent, days as ISO dates."""
    plot: Plot
    wide: bool = False
    """Whether it needs the whole width."""

    @property
    def low(self) -> bool:
        """Whether it is so few lines high that beside another figure it would stand nearly empty."""
        return isinstance(self.plot, ShareRows) and len(self.plot.names) <= _FEW
