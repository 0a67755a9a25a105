"""Which days are in sight, and how far apart they stand."""

from __future__ import annotations

import math
from dataclasses import dataclass

MOST_PIXELS_A_DAY = 90.0
_MARGIN_SHARE = 0.04
"""Of the width, left free beside the first and the last day when all are in sight."""
_LEVEL = 2 ** (1 / 3)
"""Layouts are made for scales this far apart."""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A stretch of the axis on the screen. Days are Julian Day Numbers, a day's middle lying half a day on."""

    start: float
    """The day at the left edge."""
    scale: float
    """Pixels a day."""

    def x(self, day: float) -> float:
        """Where a day begins."""
        return (day - self.start) * self.scale

    def day(self, x: float) -> float:
        """What lies at a place."""
        return self.start + x / self.scale

    def panned(self, pixels: float) -> Viewpoint:
        """Look further on."""
        return Viewpoint(self.start + pixels / self.scale, self.scale)

    def zoomed(self, factor: float, x: float) -> Viewpoint:
        """Look closer, with the day at ``x`` staying where it is."""
        scale = min(self.scale * factor, MOST_PIXELS_A_DAY)
        return Viewpoint(self.day(x) - x / scale, scale)

    @property
    def level(self) -> int:
        """Number of the layout that holds here."""
        return math.floor(math.log(self.scale, _LEVEL))


def level_scale(level: int) -> float:
    """The pixels a day for which a layout is made: no more than those of any viewpoint of this level."""
    return float(_LEVEL**level)


def whole(first: float, last: float, width: float, words: float = 0.0) -> Viewpoint:
    """All days from ``first`` to ``last`` on ``width`` pixels, ``words`` of which stand after the last.

    A single day does not fill them.
    """
    days = max(last - first + 1, 30.0)
    margin = width * _MARGIN_SHARE
    room = max(width - 2 * margin - min(words, width / 4), 1.0)
    scale = min(room / days, MOST_PIXELS_A_DAY)
    return Viewpoint(first - margin / scale, scale)


def bounded(view: Viewpoint, everything: Viewpoint, width: float) -> Viewpoint:
    """No farther out than where everything is in sight, and no farther off than its edges."""
    scale = max(view.scale, everything.scale)
    least, most = everything.start, everything.day(width) - width / scale
    return Viewpoint(min(max(view.start, least), max(least, most)), scale)
