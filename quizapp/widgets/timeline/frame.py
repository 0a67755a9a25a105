"""What of the time axis is on the screen, and what stands where."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from quizapp.viewmodels.timeline.layout import Cell
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


@dataclass(slots=True)
class Drawn:
    """What stands where, for the pointer."""

    events: list[tuple[QRectF, int]] = field(default_factory=list)
    """In the order drawn."""
    cells: list[tuple[QRectF, Cell]] = field(default_factory=list)
