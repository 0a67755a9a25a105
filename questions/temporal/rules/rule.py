"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from questions.temporal.context import Context, Reading


@dataclass(frozen=True, slots=True)
class Rule:
    """How to read one kind of expression."""

    name: str
    begins: str
    """The characters with which it can begin, Simplified."""
    units: str
    """The units whose number it can begin with, Simplified: a place where another unit is counted is not tried."""
    read: Callable[[Context, int], Reading | None]
    """What stands at an offset of the prose; None: not understood, let the next rule try."""
