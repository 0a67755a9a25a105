"""Under which licence a text may be passed on, as far as it tells."""

from __future__ import annotations

import re

_WIKIPEDIA = re.compile(r"^https?://[a-z-]+\.(?:m\.)?wikipedia\.org/")
WIKIPEDIA_LICENCE = "CC BY-SA"
_BY_SA = re.compile(
    r"(?i)(?:\bCC[ -]BY-SA[ -]|creativecommons\.org/licenses/by-sa/"
    r"|(?:知识共享|知識共享|创用CC|創用CC|Creative Commons)[^\n]{0,30}?)(?P<version>[1-4]\.[05])"
)
_VERSION = re.compile(r"[1-4]\.[05]")
"""Found at a fifth of the cost, and in few texts."""
_DEED = re.compile(
    r"(?i)creativecommons\.org/(?:licenses/(?P<terms>[a-z-]+)/(?P<version>\d\.\d)|publicdomain/zero/(?P<zero>\d\.\d))"
)


def licence_of(url: str, declared: str, text: str) -> str:
    """The licence a document names itself, else that of Wikipedia for its articles; empty where it is unknown.

    ``text`` is searched for the version of Wikipedia's licence.
    """
    if deed := _DEED.search(declared):
        return f"CC0 {deed['zero']}" if deed["zero"] else f"CC {deed['terms'].upper()} {deed['version']}"
    if declared or not _WIKIPEDIA.match(url):
        return declared
    version = _BY_SA.search(text) if _VERSION.search(text) else None
    return f"{WIKIPEDIA_LICENCE} {version['version']}" if version else WIKIPEDIA_LICENCE
