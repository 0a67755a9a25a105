"""HTML of other programs as plain text: lines and characters are kept, everything else is taken off."""

from __future__ import annotations

import html
import re

_ENDS_OF_LINES = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6])>(?=.)", re.IGNORECASE | re.DOTALL)
_UNSEEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)", re.IGNORECASE | re.DOTALL)
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*>")
_PICTURE = re.compile(r"<(?:img|svg|video|audio|object|embed|iframe)\b", re.IGNORECASE)


def plain_text(text: str) -> str:
    """What a reader of the HTML sees, as plain text."""
    if "<" in text:
        text = _UNSEEN.sub("", _ENDS_OF_LINES.sub("\n", text))
        text = _TAGS.sub("", text)
    return html.unescape(text)


def has_markup(text: str) -> bool:
    """Whether anything but lines is lost with the tags."""
    return "<" in text and _TAGS.search(_ENDS_OF_LINES.sub("", text)) is not None


def has_picture(text: str) -> bool:
    """Whether there is something to look at."""
    return "<" in text and _PICTURE.search(text) is not None
