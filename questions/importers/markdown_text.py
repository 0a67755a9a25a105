"""Texts in Markdown as their readers see them; files of questions in Markdown are read by `markdown`."""

from __future__ import annotations

import re

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_KEPT = "\ue000{}\ue001"
_KEEPING = re.compile("\ue000(\\d+)\ue001")
_PICTURE = re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_LINK = re.compile(r"\[([^\[\]]{0,500})\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)(.{1,500}?)\1")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_STRESSED = re.compile(
    r"(?<![\w*_])([*_])(?=[^\s*_])(.{1,500}?)(?<=[^\s*_])\1(?![\w*_])|\*(?=[^\s*])([^*\n]{1,500}?)(?<=\S)\*"
)
_BEFORE_LINES = re.compile(r"^ {0,3}(?:#{1,6} +|> ?)", re.MULTILINE)


def has_pictures(text: str) -> bool:
    """Whether there is something to look at."""
    return "![" in text and _PICTURE.search(text) is not None


def unmarked(text: str) -> str:
    """``text`` without the marks of headings, quotations, emphasis, code and links; HTML in it stays."""
    text = _ESCAPED.sub(lambda found: _KEPT.format(ord(found[1])), text)
    text = _CODE.sub(r"\2", _LINK.sub(r"\1", _PICTURE.sub("", text)))
    text = _STRONG.sub(r"\2", _BEFORE_LINES.sub("", text))
    text = _STRESSED.sub(lambda found: found[2] or found[3], text)
    return _KEEPING.sub(lambda found: chr(int(found[1])), text)
