"""Who rules, by what the last characters of a name tell."""

from __future__ import annotations

import re

from questions.documents.script import fold
from questions.entities.titles import is_named_like_ruler

_RULER = re.compile("(?:[帝宗祖皇汗]|[单單]于|太后)$")
_APPOINTER = re.compile("(?:[帝宗祖皇汗王廷主]|[单單]于|太后)$")


def is_ruler(name: str) -> bool:
    """Whether ``name`` is a ruler's: 神宗, 冒頓單于; but not 許敬宗."""
    return _RULER.search(name) is not None and not is_named_like_ruler(fold(name))


def appoints(name: str) -> bool:
    """Whether ``name`` appoints generals and does not fight himself: 清廷, 神宗."""
    return _APPOINTER.search(name) is not None and not is_named_like_ruler(fold(name))
