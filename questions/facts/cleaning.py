"""From a clause as it stands in the text to words that stand alone: no dates, no brackets, no opening connective."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.entities.entity import Entity
from questions.facts.excerpt import Excerpt
from questions.facts.wording import is_verb, longest_verb_at, tie

_BRACKETS = re.compile(r"（[^（）]*）|\([^()]*\)")
_DATE_PREPOSITION = re.compile(
    r"(?:得以?[于在]|早在|就在|终于|始于|起于|止于|直到|直至|及至|延至|时至|起于|约于|约在|(?<!由)于|在|自|从|到|至|以)$"
)
_SAYS_WHICH = re.compile(r"的$|(?:因为|由于|原因[为是])$|^[^，。]{2,14}(?:是指|指的是|指)$")
"""What is dropped before a date: 占領洛陽的第二天 says which day, 遼朝滅亡指1114年… what word means it, and what was so
because of a dated event was not so then."""
_HOUR = "凌晨|清晨|拂晓|黎明|傍晚|深夜|当晚|夜间|夜里|晚间|早晨|上午|下午|中午|午后|夜|晚|晨"
_AFTER_DATE = re.compile(rf"^(?:{_HOUR})?(?:的时候|时候|期间|间|时|里|起(?![用兵义事程草身初]))?[，,]?\s*")
_CONTINUES_PLACE = re.compile(r"^(?:[^，。；]{1,8}?)(?:之战|之役|战役|会战|海战|之变|政变|会议|大会)")
_NOISE = re.compile(r"[\s*_]+(?=[\u2e80-\uffff])|(?<=[\u2e80-\uffff])[\s*_]+")
_RESIDUE = re.compile(r"^[，、；：,.\s]+|[，、；：,\s]+$")
_UNTIDY = re.compile(r"[（(\s*_]|^[，、；：,.]|[，、；：,]$")
"""What all that is to be tidied has in it, and most clauses have not."""


def without_dates(
    passage: Excerpt, start: int, end: int, dates: Sequence[tuple[int, int]], *, defining: bool = False
) -> Excerpt:
    """The stretch of ``passage`` from ``start`` to ``end`` without ``dates``, prepositions before them, and brackets.

    What only says which day or which word is meant goes too, unless the text is read as a definition.
    """
    kept: list[tuple[int, int]] = []
    position = start
    for date_start, date_end in dates:
        if date_start < position or date_end > end:
            continue
        before, after = passage.folded[position:date_start], passage.folded[date_end:end]
        preposition = _DATE_PREPOSITION.search(before)
        if preposition and not (preposition[0] in "在于" and _CONTINUES_PLACE.match(after)):
            before = before[: preposition.start()]
        if defining or not _SAYS_WHICH.search(before):
            kept.append((position, position + len(before)))
        following = _AFTER_DATE.match(after)
        position = date_end + (following.end() if following else 0)
    return tidy(passage.parts([*kept, (position, end)]))


def tidy(excerpt: Excerpt) -> Excerpt:
    """Brackets with what they hold, stray blanks and marks at the ends removed."""
    if _UNTIDY.search(excerpt.text) is None:
        return excerpt
    for pattern in (_BRACKETS, _BRACKETS, _NOISE, _RESIDUE):  # brackets twice: one may hold another
        excerpt = excerpt.without(match.span() for match in pattern.finditer(excerpt.text))
    return excerpt


def without_connectives(body: Excerpt, names: Sequence[Entity]) -> Excerpt:
    """``body`` without the words that tie it to what went before; a name or verb that begins alike is left whole."""
    folded = body.folded
    dropped = 0
    while True:
        rest = folded[dropped:]
        word = tie(rest)
        if not word or len(word) >= len(rest) or any(name.start <= dropped < name.end for name in names):
            return body.part(dropped)
        if len(longest_verb_at(rest, 0)) > len(word) or is_verb(word):
            return body.part(dropped)
        dropped += len(word)
        while folded[dropped : dropped + 1] in ("，", "、", ",") and dropped < len(folded):
            dropped += 1
