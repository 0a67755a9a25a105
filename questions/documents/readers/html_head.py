"""What a page of HTML says about itself, and where its article begins."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from questions.documents.readers.html_tags import TAG, attributes
from questions.documents.script import HANS, HANT

_HEAD_CHARACTERS = 1 << 16
_HEAD_TAG = re.compile(r"<(?:html|link|meta)\b", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^<>]*>([^<]{1,500})", re.IGNORECASE)
_FIRST_HEADING = re.compile(r"<h1\b[^<>]*>((?:[^<]|<(?!/h1)){1,500}?)</h1", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[^<>]*>")
_SITE = re.compile(r"\s+[-–—|_]\s+\S[^-–—|_]{0,60}$")
"""Behind the title of the page, that of the site."""
_SCRIPTS = {
    **dict.fromkeys(("zh-hant", "zh-tw", "zh-hk", "zh-mo"), HANT),
    **dict.fromkeys(("zh-hans", "zh-cn", "zh-sg", "zh-my"), HANS),
}
_CONTAINERS = (
    re.compile(r"<(?P<name>div)\b[^<>]{0,300}\bid=[\"']?(?:mw-content-text|bodyContent)\b[^<>]*>", re.IGNORECASE),
    re.compile(r"<(?P<name>main)\b[^<>]*>", re.IGNORECASE),
    re.compile(r"<(?P<name>div)\b[^<>]{0,300}\bclass=[\"'][^\"'<>]*\bmw-parser-output\b[^<>]*>", re.IGNORECASE),
)
_ARTICLE = re.compile(r"<(?P<name>article)\b[^<>]*>", re.IGNORECASE)


@dataclass
class Head:
    """What is known of a page; empty where nothing is."""

    title: str = ""
    url: str = ""
    licence: str = ""
    script: str = ""


def read_head(text: str) -> Head:
    """What the page ``text`` says about itself."""
    head = Head()
    for found in _HEAD_TAG.finditer(text, 0, _HEAD_CHARACTERS):
        tag = TAG.match(text, found.start())
        if tag is None:
            continue
        given = attributes(tag["attributes"])
        relation = given.get("rel", "").lower().split()
        if tag["name"].lower() == "html":
            head.script = _SCRIPTS.get("-".join(given.get("lang", "").lower().split("-")[:2]), "")
        elif "canonical" in relation:
            head.url = given.get("href", "")
        elif "license" in relation:
            head.licence = given.get("href", "")
        elif given.get("property") == "og:url":
            head.url = head.url or given.get("content", "")
    head.title = _title(text)
    return head


def content_begins(text: str) -> re.Match[str] | None:
    """The tag of the element that holds the article, where the page has one element for it; group ``name``."""
    for container in _CONTAINERS:
        if found := container.search(text):
            return found
    articles = _ARTICLE.findall(text)
    return _ARTICLE.search(text) if len(articles) == 1 else None


def _title(text: str) -> str:
    """The first heading of the page; else its title, without that of the site."""
    if heading := _FIRST_HEADING.search(text, 0, 1 << 18):
        words = html.unescape(_ANY_TAG.sub("", heading[1])).strip()
        if words:
            return words
    title = _TITLE.search(text, 0, _HEAD_CHARACTERS)
    return _SITE.sub("", html.unescape(title[1]).strip()) if title else ""
