"""Categories of a question bank in a course: what people file questions under there."""

from __future__ import annotations

import re

_SLASH = re.compile(r"(?<!/)/(?!/)")
_NOBODY_S = re.compile(r"\$\w+\$|top|default for .*|.*(?:預設|默认).*", re.IGNORECASE)
"""Where every question lies until somebody files it."""


def tag_of_category(path: str) -> str:
    """The tag for questions of ``$course$/top/宋史/端平``: its last name; empty for a category that nobody made."""
    name = _SLASH.split(path.strip())[-1].replace("//", "/").strip()
    return "" if _NOBODY_S.fullmatch(name) else name
