r"""Inline markup of Markdown as this literature has it: links, emphasis, footnote marks, language variants.

``[鐵木真統一蒙古後](https://zh.wikipedia.org/wiki/鐵木真 "wikilink")`` is the prose 鐵木真統一蒙古後 with a link to
鐵木真: in such dumps the text of a link often runs on past the name.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from questions.documents.document import Link

_TOKEN = re.compile(
    r"""
      !?\[(?P<text>(?:\\.|[^\[\]\\]|\[[^\[\]]*\])*)\]
         \((?P<target>(?:\\.|[^()\\\s]|\((?:\\.|[^()\\])*\))*)(?:\s+"(?P<title>[^"]*)")?\s*\)
    | -\{[^{}]*?zh-?[a-z]*:(?P<variant>[^;{}]*)[^{}]*\}-      # -{zh-hans:里;zh-hant:裡}-
    | (?P<drop>
          -\{|\}-                                            # -{趙范}-
        | \*\*+|__+|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)           # emphasis
        | \\\[(?:\d+|[註注]\ ?\d+|[a-z])\\\]                  # footnote marks \[1\]
        | \[\^[^\]\s]+\]                                     # [^1]
        | \{\{[^{}]*\}\}                                     # {{template}}
        | <!--.*?-->|<ref\b[^>/]*/>|<ref\b.*?</ref>|<[a-zA-Z/][^<>]*>
      )
    | \\(?P<escaped>[\\`*_{}\[\]()<>\#+\-.!~|&$^])
    | (?P<space>&nbsp;|&ensp;|&emsp;|\u00a0)
    | (?P<newline>[ \t]*\r?\n[ \t]*)
    """,
    re.VERBOSE | re.DOTALL,
)
_MARKUP_CHARACTERS = re.compile(r"[\[\]*_\\{}<&\n\u00a0]")
_IMAGE = re.compile(r"(?i)\.(?:jpe?g|png|gif|svg|tiff?|webp|ogg|pdf)$|^fig:")
_FILE_TARGET = re.compile(r"(?i)(?:^|[/:])(?:file|image|category|檔案|文件|图像|圖像|分类|分類):")
_WIKI_ADDRESS = re.compile(r"^https?://[a-z-]+\.(?:m\.)?wikipedia\.org/(?:wiki|zh-?\w*)/(?P<title>.+)$")
_PAGE_ADDRESS = re.compile(r"^(?:\.\./Page/|\./)(?P<title>.+?)(?:\.md)?$")
_OTHER_WIKI = re.compile(r"^:?(?:s|w|d|b|q|v|n|m|wikt|wikisource|[a-z]{2,3}):")
_DISAMBIGUATION = re.compile(r"[_ ]*[(（][^()（）]*[)）]$")
_ESCAPED = re.compile(r"\\(.)")


class Prose:
    """Prose under construction: pieces copied from the source, each with its place there."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.prose_breaks: list[int] = []
        self.source_breaks: list[int] = []
        self.links: list[Link] = []
        self.length = 0

    def copy(self, text: str, source: int) -> None:
        """Append ``text``, which stands at ``source`` in the file; prose begins with no blank."""
        if not self.length:
            source += len(text) - len(text.lstrip())
            text = text.lstrip()
        if text:
            self.pieces.append(text)
            self.prose_breaks.append(self.length)
            self.source_breaks.append(source)
            self.length += len(text)

    def add_inline(self, text: str, source: int) -> None:
        """Append the prose of ``text``, inline Markdown that stands at ``source`` in the file."""
        if not _MARKUP_CHARACTERS.search(text):
            self.copy(text, source)
            return
        position = 0
        for token in _TOKEN.finditer(text):
            self.copy(text[position : token.start()], source + position)
            position = token.end()
            self._add_token(text, token, source)
        self.copy(text[position:], source + position)

    def _add_token(self, text: str, token: re.Match[str], source: int) -> None:
        if token["target"] is not None:
            self._add_link(token, source)
        elif token["variant"] is not None:
            self.copy(token["variant"], source + token.start("variant"))
        elif token["escaped"] is not None:
            self.copy(token["escaped"], source + token.start("escaped"))
        elif token["space"] is not None or (token["newline"] is not None and _needs_space(text, token)):
            self.copy(" ", source + token.start())

    def _add_link(self, token: re.Match[str], source: int) -> None:
        address = _ESCAPED.sub(r"\1", token["target"])
        label = token["text"]
        if _FILE_TARGET.search(address) or _IMAGE.search(label.strip()) or _IMAGE.search(token["title"] or ""):
            return
        start = self.length
        self.add_inline(label, source + token.start("text"))
        target = link_target(address)
        if target and self.length > start:
            self.links.append(Link(start, self.length, target))


def link_target(address: str) -> str:
    """The title an address links to, without its disambiguating suffix; empty where it is no article's."""
    match = _WIKI_ADDRESS.match(address) or _PAGE_ADDRESS.match(address)
    if match is None:
        return ""
    title = unquote(match["title"]).split("#", 1)[0].replace("_", " ").strip()
    if _OTHER_WIKI.match(title):
        return ""
    return _DISAMBIGUATION.sub("", title)


def _needs_space(text: str, newline: re.Match[str]) -> bool:
    """A line break inside a paragraph is a space between Latin words, nothing between Chinese characters."""
    before = text[newline.start() - 1 : newline.start()]
    after = text[newline.end() : newline.end() + 1]
    return bool(before and after) and before < "\u2e80" and after < "\u2e80"
