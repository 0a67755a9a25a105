"""Lines of plain text: which of them ends a paragraph, which is a heading."""

from __future__ import annotations

import re

_SENTENCE_ENDS = "。！？；!?;…：:"
_CLOSERS = "」』”’）)》〉\"'"
_CONTINUED = ("，", "、", ",")
_SHORT_LINE = 25
"""Characters; a hard-wrapped line of running text is longer."""
_CHAPTER = re.compile(
    r"[ \t\u3000]*第[一二三四五六七八九十百〇零\d]{1,5}(?P<unit>[編编卷部章回節节])(?=[ \t\u3000]|\S{0,20}$)"
)
_CHAPTER_LEVELS = {"編": 1, "编": 1, "卷": 1, "部": 1, "章": 2, "回": 2, "節": 3, "节": 3}
LONGEST_HEADING = 40
"""Characters."""


def ends_paragraph(line: str, alone: bool) -> bool:
    """Whether nothing can follow ``line`` in its paragraph; ``alone``: it is the only one so far."""
    last = line.rstrip()
    bare = last.rstrip(_CLOSERS)
    if bare.endswith(tuple(_SENTENCE_ENDS)):
        return True
    return alone and len(last) < _SHORT_LINE and not last.endswith(_CONTINUED)


def chapter_level(line: str) -> int:
    """The level of a heading such as 第一章 背景; 0 for any other line."""
    chapter = _CHAPTER.match(line)
    if chapter is None or len(line) > LONGEST_HEADING or ends_sentence(line):
        return 0
    return _CHAPTER_LEVELS[chapter["unit"]]


def ends_sentence(line: str) -> bool:
    """Whether ``line`` closes a sentence."""
    return line.rstrip().rstrip(_CLOSERS).endswith(tuple("。！？；!?;…，,"))
