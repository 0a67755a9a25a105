"""No word that gives an option away as wrong (絕對, 從不) or right (往往, 可能): history is seldom so plain."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded
from questions.authoring.question import Question

_TELLING = re.compile("绝对|永远|从不|从来|必然|必定|毫不|毫无|一律|绝不|往往|常常|通常|可能|也许|或许|大概|有时")


def check(question: Question) -> Flaw | None:
    """Find such a word in an option, while another option has none."""
    found = [option.text for option in question.options if _TELLING.search(folded(option.text))]
    if not found or len(found) == len(question.options):
        return None
    return Flaw("absolute-word", f"a word gives it away: {found[0]}")
