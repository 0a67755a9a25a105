"""No 以上皆是, no 以上皆非: who knows two options to be right need not know the third."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded
from questions.authoring.question import Question

_ABOVE = re.compile(
    r"(?:以上|上述)[^，。]{0,4}(?:皆|都|均|全|无|没)|^(?:皆|都|全)(?:是|非|对|错|不是)|^[甲乙丙丁A-D]和[甲乙丙丁A-D]"
)


def check(question: Question) -> Flaw | None:
    """Find an option that speaks of the others."""
    found = next((option.text for option in question.options if _ABOVE.search(folded(option.text))), None)
    return Flaw("all-of-the-above", f"speaks of the other options: {found}") if found else None
