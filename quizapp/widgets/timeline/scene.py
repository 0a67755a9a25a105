"""Where everything on the axis stands: lanes one below another, their rows, and the layouts for each scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from quizapp.resources.look import Look
from quizapp.resources.tokens import TypeScale
from quizapp.viewmodels.timeline.event import Lane, TimelineEvent
from quizapp.viewmodels.timeline.layout import Extents, Packed, pack, share_rows
from quizapp.widgets.timeline.signs import SIGN
from quizapp.widgets.timeline.viewpoint import level_scale

_SHORT, _LONG = 13, 26
"""Han characters of an event's words far out and close by."""
_CLOSE = 0.35
"""Pixels a day from which there is room for more words."""
_AFTER_SIGN, _AFTER_WORDS = 4.0, 14.0


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane on the screen."""

    lane: Lane
    top: float
    rows: int
    height: float
    """With the band below the rows."""


class Scene:
    """Events and lanes with the sizes they have in the look of the moment."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.events: Sequence[TimelineEvent] = ()
        self.lanes: Sequence[Lane] = ()
        self.boxes: list[LaneBox] = []
        self.lane_of: dict[int, int] = {}
        """Number of the lane of each event."""
        self.zoom = 1.0
        """How much larger text is than usual."""
        self.row_height = 0.0
        """Pixels from row to row."""
        self.band_height = 0.0
        """Pixels of the band under the rows of a lane, with the space to the next."""
        self.sign = 0.0
        """Width and height of a sign in pixels."""
        self.widest = 0.0
        """Pixels that the widest words take."""
        self._labels: dict[bool, list[str]] = {}
        self._extents: dict[bool, Extents] = {}
        self._packed: dict[tuple[int, int, int, int | None], Packed] = {}

    def show(self, events: Sequence[TimelineEvent], lanes: Sequence[Lane], metrics: QFontMetricsF) -> None:
        """Take other events and lanes; ``metrics`` are those of the words."""
        self.lanes = lanes
        self.lane_of = {event: number for number, lane in enumerate(lanes) for event in lane.events}
        self._packed.clear()
        if events is self.events and self._extents:
            return
        self.events = events
        self.measure(metrics)

    def measure(self, metrics: QFontMetricsF) -> None:
        """Measure the words anew."""
        self._packed.clear()
        self.zoom = zoom = self._look.scale.small / TypeScale.at(100).small
        self.row_height, self.band_height, self.sign = 27.0 * zoom, 20.0 * zoom, SIGN * zoom
        firsts = [float(event.first) for event in self.events]
        ends = [float(event.last + 1) for event in self.events]
        signs = [event.sign for event in self.events]
        around = self.sign + _AFTER_SIGN + _AFTER_WORDS
        for close, most in ((False, _SHORT), (True, _LONG)):
            labels = [_shortened(event.fact.statement, most) for event in self.events]
            self._labels[close] = labels
            self._extents[close] = Extents(
                firsts, ends, [around + metrics.horizontalAdvance(label) for label in labels], signs
            )

        self.widest = max((width for each in self._extents.values() for width in each.widths), default=0.0)

    def arrange(self, height: float) -> None:
        """Share ``height`` pixels among the lanes."""
        self.boxes = []
        if not self.lanes:
            return
        rows = int((height - len(self.lanes) * self.band_height) / self.row_height)
        top = 0.0
        shares = share_rows([len(lane.events) for lane in self.lanes], max(rows, len(self.lanes)))
        for lane, share in zip(self.lanes, shares, strict=True):
            box = LaneBox(lane, top, share, share * self.row_height + self.band_height)
            self.boxes.append(box)
            top += box.height

    @property
    def height(self) -> float:
        """Pixels that the lanes take together."""
        return sum(box.height for box in self.boxes)

    def packed(self, lane: int, level: int, chosen: int | None = None) -> Packed:
        """The layout of a lane that holds from a level on; a ``chosen`` event has a row in it."""
        if chosen is not None and (self.lane_of[chosen] != lane or chosen in self.packed(lane, level).row_of):
            chosen = None
        box = self.boxes[lane]
        key = lane, level, box.rows, chosen
        if key not in self._packed:
            extents = self._extents[is_close(level)]
            self._packed[key] = pack(box.lane.events, extents, level_scale(level), box.rows, chosen)
        return self._packed[key]

    def first(self, event: int) -> float:
        """The day on which an event begins."""
        return self._extents[False].firsts[event]

    def days(self, event: int) -> float:
        """How many days it covers."""
        extents = self._extents[False]
        return extents.ends[event] - extents.firsts[event]

    def width(self, event: int, level: int) -> float:
        """Pixels that an event's sign and words take."""
        return self._extents[is_close(level)].widths[event]

    def words_width(self, event: int, level: int) -> float:
        """Of these, without the space after the words."""
        return self.width(event, level) - _AFTER_WORDS

    def label(self, event: int, level: int) -> str:
        """The words of an event."""
        return self._labels[is_close(level)][event]


def is_close(level: int) -> bool:
    """Whether there is room for more words."""
    return level_scale(level) >= _CLOSE


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
