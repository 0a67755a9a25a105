"""Words that look like dates and are none: 十月革命, 九一八, 三年級. The list is data."""

from __future__ import annotations

from questions.data import lines
from questions.documents.script import fold
from questions.temporal.context import Context, Reading
from questions.temporal.rules.rule import Rule

_BY_BEGINNING: dict[str, tuple[str, ...]] = {}
for _word in sorted({fold(line) for line in lines("not_dates.txt")}, key=len, reverse=True):
    _BY_BEGINNING[_word[:2]] = (*_BY_BEGINNING.get(_word[:2], ()), _word)
_LONGEST = max(map(len, lines("not_dates.txt")))


def read(context: Context, position: int) -> Reading | None:
    """Consumed, and no date."""
    words = _BY_BEGINNING.get(fold(context.prose[position : position + 2]))
    if words is None:
        return None
    text = fold(context.prose[position : position + _LONGEST])
    for word in words:
        if text.startswith(word):
            return Reading(position, position + len(word), None)
    return None


RULE: Rule = Rule("not_a_date", "".join({word[0] for word in map(fold, lines("not_dates.txt"))}), "年月日天世个", read)
