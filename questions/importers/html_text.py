"""HTML of other programs as plain text: lines and characters are kept, everything else is taken off."""

from __future__ import annotations

import html
import re

_ENDS_OF_LINES = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6])>(?=.)", re.IGNORECASE | re.DOTALL)
_ENDS_OF_CELLS = re.compile(r"</t[dh]\s*>(?=\s*<t[dh]\b)", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style|rt|rp)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)", re.IGNORECASE | re.DOTALL)
"""Scripts, comments, and how a word is pronounced, which is written above it."""
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*>")
_PARAGRAPHS = re.compile(r"</?(?:p|div|br)\b[^<>]*>|<span>", re.IGNORECASE)
"""What every editor puts around a text: nothing of what is said is lost with it."""
_PICTURE = re.compile(r"<(?:img|svg|video|audio|object|embed|iframe)\b", re.IGNORECASE)
_BROKEN_LINE = re.compile(r"(?<!\s)[ \t]*\r?\n\s*")
_ASIDE = re.compile(
    r"(?<=>)[ \t]*\r?\n\s*|(?<!\s)[ \t]*\r?\n\s*(?=</?(?:p|div|br|li|ul|ol|tr|h[1-6])\b)", re.IGNORECASE
)


def plain_text(text: str) -> str:
    """What a reader of the HTML sees, as plain text."""
    if "<" in text:
        text = _ENDS_OF_CELLS.sub(" ", _UNSEEN.sub("", _ENDS_OF_LINES.sub("\n", text)))
        text = _TAGS.sub("", text)
    return html.unescape(text)


def without_line_breaks(text: str) -> str:
    """HTML in which only ``<br>`` and paragraphs end a line, as browsers have it."""
    return _BROKEN_LINE.sub(" ", _ASIDE.sub("", text)) if "\n" in text else text


def has_markup(text: str) -> bool:
    """Whether anything but paragraphs and lines is lost with the tags."""
    return "<" in text and any(tag.lower() != "</span>" for tag in _TAGS.findall(_PARAGRAPHS.sub("", text)))


def has_picture(text: str) -> bool:
    """Whether there is something to look at."""
    return "<" in text and _PICTURE.search(text) is not None
