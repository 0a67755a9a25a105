"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import BinaryIO

from questions.authoring.question import Question


@dataclass(frozen=True, slots=True)
class Format:
    """One way of writing questions for another program."""

    name: str
    """As the user writes it: ``json-lines``."""
    suffix: str
    """What such files end in, with the dot."""
    write: Callable[[Iterable[Question], BinaryIO], int]
    """Write the questions as they come, and return how many they were."""
