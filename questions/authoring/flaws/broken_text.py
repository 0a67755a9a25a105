"""No text cut off or unbalanced: 「夏兵破金朝, 、邠州, 夏兵破金朝邠州，."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import shown
from questions.authoring.question import Question

_PAIRS = ("（）", "「」", "『』", "《》", "“”", "‘’", "〈〉", "()")
_NEVER_FIRST = "，。、；：？！）」』》”’"
_NEVER_LAST = "，、；：（「『《“‘"
_BRACKET = re.compile(f"[{re.escape(''.join(_PAIRS))}]")
_STRAY = re.compile("，[，。、？]|。[。，？]|、[、，]|？？|（）|「」")


def check(question: Question) -> Flaw | None:
    """Find a text that is empty, opens or ends with the wrong mark, or has brackets that do not match."""
    for text in shown(question):
        if not text.strip() or text != text.strip():
            return Flaw("broken-text", "an empty text, or blanks around one")
        if text[0] in _NEVER_FIRST or text[-1] in _NEVER_LAST:
            return Flaw("broken-text", f"cut off: {text}")
        if _BRACKET.search(text) and any(text.count(pair[0]) != text.count(pair[1]) for pair in _PAIRS):
            return Flaw("broken-text", f"unbalanced: {text}")
        if _STRAY.search(text):
            return Flaw("broken-text", f"stray punctuation: {text}")
    return None
