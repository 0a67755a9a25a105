"""Statements that were cut off or grew together when they were taken out of their text."""

from __future__ import annotations

import re

from questions.documents.script import fold

_PAIRS = ("（）", "「」", "『』", "《》", "“”", "‘’", "〈〉", "()")
_MARKUP = re.compile(r"[\[\]{}<>|*#\\_=~^]|https?:")
_PILED = re.compile(r"[军兵]达[一二三四五六七八九十百千万余馀多数\d,]+人")
"""清河守軍達六千四百餘人覆沒: two clauses that grew into one."""


def is_broken(text: str) -> bool:
    """Whether a statement is cut off, holds two sentences, unbalanced brackets or markup."""
    if not text or text[0] in "，。、；：）」』》”" or text[-1] in "，、；：（「『《“":
        return True
    if _MARKUP.search(text) or any(mark in text for mark in "？！\n"):
        return True
    if _PILED.search(fold(text)):
        return True
    outside = re.sub(r"「[^」]*」|“[^”]*”", "", text)
    return "。" in outside or any(text.count(pair[0]) != text.count(pair[1]) for pair in _PAIRS)
