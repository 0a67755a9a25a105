"""What a text says about itself before it begins: ``---``, lines of ``key: value``, ``---``."""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<lines>(?:(?!---|\.\.\.).*\n){0,200})(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_LINE = re.compile(r"^(?P<key>[\w -]{1,40}?)[ \t]*[:：][ \t]*(?P<value>.*?)[ \t]*\r?$", re.MULTILINE)
_KEYS = {
    "title": ("title", "標題", "标题", "題目", "题目"),
    "url": ("url", "source", "address", "link", "permalink", "canonical", "網址", "网址", "來源", "来源"),
    "licence": ("licence", "license", "rights", "copyright", "授權", "授权", "許可", "许可"),
    "date": ("date", "created", "published", "日期"),
}
_FIELDS = {key: name for name, keys in _KEYS.items() for key in keys}


def read_front_matter(text: str) -> tuple[dict[str, str], int]:
    """The values of title, url, licence and date as far as given, and where the text itself begins."""
    match = _FRONT_MATTER.match(text)
    if match is None or not _LINE.search(match["lines"]):
        return {}, 0
    found: dict[str, str] = {}
    for line in _LINE.finditer(match["lines"]):
        name = _FIELDS.get(line["key"].lower())
        value = line["value"].strip("\"'")
        if name and value:
            found.setdefault(name, value)
    return found, match.end()
