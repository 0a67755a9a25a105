"""Tags of HTML: what they are called, what they are for, what is hidden."""

from __future__ import annotations

import html
import re

from questions.data import rows

TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]{0,9000}\"|'[^']{0,9000}')*+)>"
)
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]{1,60})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")

_SKIPPED = {(row["by"], row["name"]) for row in rows("html_skipped.tsv")}
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none")

BLOCKS = frozenset(
    (
        "address",
        "article",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    )
)
"""Elements before and behind which a passage ends."""
RAW = frozenset(("script", "style", "textarea", "noscript"))
"""Elements in which tags mean nothing."""
LISTS = frozenset(("ul", "ol", "dl"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}


def attributes(written: str) -> dict[str, str]:
    """The attributes of a tag, from what is written in it behind its name."""
    if "=" not in written:
        return {}
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        found.setdefault(match[1].lower(), html.unescape(match[2] or match[3] or match[4] or ""))
    return found


def is_skipped(name: str, given: dict[str, str]) -> bool:
    """Whether an element of that name with these attributes holds no narrative."""
    if name in _VOID:
        return False
    if ("element", name) in _SKIPPED or ("role", given.get("role", "")) in _SKIPPED:
        return True
    if ("id", given.get("id", "")) in _SKIPPED or _HIDDEN_STYLE.search(given.get("style", "")):
        return True
    return any(("class", word) in _SKIPPED for word in given.get("class", "").split())
