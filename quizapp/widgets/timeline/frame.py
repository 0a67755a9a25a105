"""What of the time axis is on the screen, and what stands where."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from quizapp.widgets.timeline.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True)
class Frame:
    """What is to be drawn."""

    view: Viewpoint
    width: float
    height: float
    gutter: float
    """Pixels at the left for the names of lanes; the axis begins behind it."""
    top: float
    """Pixels by which the lanes are scrolled up."""
    zoom: float
    """How much larger text is than usual."""
    selection: int | None
    language: str
    court: str | None

    @property
    def axis_width(self) -> float:
        """Pixels of the axis."""
        return self.width - self.gutter


Drawn = list[tuple[QRectF, int]]
"""Where events stand, in the order drawn; the axis begins at 0."""
