"""No remains of markup: 夏兵破[邠州](../Page/邠州.md)."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import shown
from questions.authoring.question import Question

_MARKUP = re.compile(
    r"\[|\]|\{\{|\}\}|\*\*|''|</?[a-z]|&[a-z]+;|https?:|wikilink|\.md\b|\\|Category:|File:", re.IGNORECASE
)


def check(question: Question) -> Flaw | None:
    """Find markup in any text that is shown."""
    for text in [*shown(question), question.evidence]:
        if found := _MARKUP.search(text):
            return Flaw("markup", f"holds markup: {found[0]}")
    return None
