"""How questions of others become our kinds: blanks to be filled, statements to be judged."""

from __future__ import annotations

import re

from questions.authoring.question import Option
from questions.documents.script import HANS, script_of

BLANK = "＿＿"
"""How we write a blank."""

_BLANKS = re.compile(r"[_＿]{2,}")
_TRUTHS = {HANS: ("正确", "错误")}
_OTHERWISE = ("正確", "錯誤")


def gap_filled(stem: str) -> str:
    """``stem`` with its one blank as we write it; empty where it has none, or several."""
    text, count = _BLANKS.subn(BLANK, stem)
    return text if count == 1 else ""


def truth_options(truth: bool, statement: str) -> tuple[Option, Option]:
    """The options of a statement to be judged, in its script."""
    right, wrong = _TRUTHS.get(script_of(statement), _OTHERWISE)
    return Option(right, truth), Option(wrong, not truth)
