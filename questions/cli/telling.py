"""Questions that a format cannot carry, named one a line."""

from __future__ import annotations

from collections.abc import Sequence

from questions.cli.messages import say
from questions.cli.running import words
from questions.exporters.format import Left


def tell_left(left: Sequence[Left]) -> bool:
    """Name the questions that were left out; whether there are any."""
    for each in left:
        words(f"{each.question_id}: {say(each.reason, detail=each.detail)}")
    return bool(left)
