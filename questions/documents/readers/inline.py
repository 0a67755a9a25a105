r"""Inline markup of Markdown as this literature has it: links, emphasis, footnote marks, language variants, HTML.

``[鐵木真統一蒙古後](https://zh.wikipedia.org/wiki/鐵木真 "wikilink")`` is the prose 鐵木真統一蒙古後 with a link to
鐵木真: in such dumps the text of a link often runs on past the name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from questions.documents.readers.addresses import FILE, is_file, link_target, title_target
from questions.documents.readers.characters import ENTITY, UNSEEN, character_of
from questions.documents.readers.closers import Closers
from questions.documents.readers.prose import Prose
from questions.documents.readers.variants import shown_variant

# Each alternative begins with a literal character outside of groups: only so does re skip plain text quickly.
# Where none of the groups at the top takes part, the token is mere markup and is dropped.
_TOKEN = re.compile(
    r"""
      \[(?P<link>(?P<label>[^\[\]\\<>&\n.`*_~{}\u00ad\u200b-\u200f]*)\]
          \((?P<address>[^()\\\s"<>]*)(?:\ "(?P<title>[^"\n]*)")?\))
    | \[\[(?P<wiki_link>(?P<wiki_title>(?!\d+\])[^\[\]\n|]{1,100})(?:\|(?P<wiki_label>[^\[\]\n|]{1,100}))?\]\])(?!\()
    | \[(?P<odd_link>(?P<odd_label>(?:\\.|[^\[\]\\]|\[[^\[\]]*\])*+)\]
          \(<?(?P<odd_address>(?:\\.|[^()\\\s<>]|\((?:\\.|[^()\\\s])*+\))*+)>?
          (?:\s+["'](?P<odd_title>[^"'\n]*)["'])?\s*\))
    | \[(?:\^[^\]\s\[]{1,64}|\d{1,3}|[a-z]|[註注][\s\d]{0,4}|[來来]源[請请]求)\](?!\()    # footnote marks
    | \\\[(?:\d{1,3}|[註注]\ ?\d{1,3}|[a-z])\\\]
    | \[(?P<reference>(?P<name>[^\[\]\n\\]{1,200})\](?:\[(?P<key>[^\[\]\n]{0,200})\])?)
    | !\[[^\[\]\n]*\](?:\((?:\\.|[^()\n\\]|\([^()\n]*\))*+\)|\[[^\[\]\n]*\])              # ![picture](address)
    | \\(?P<escaped>[\\`*_{}\[\]()<>\#+\-.!~|&$^"'])
    | -(?P<variant>\{)
    | \}-
    | \{\{[^{}]*\}\}
    | \*\**
    | __+
    | _(?:(?=\w)(?<!\w_)|(?!\w)(?<=\w_))
    | ~~
    | ``*
    | <(?P<comment>!--)
    | <(?P<tag>(?P<tag_name>/?[a-zA-Z][a-zA-Z0-9]*)[^<>]*)>
    | &(?P<entity>"""
    + ENTITY
    + r""")
    | \n(?P<newline>[ \t>]*)
    | \u00a0(?P<blank>)
    | """
    + "|".join(UNSEEN),
    re.VERBOSE | re.DOTALL,
)
_PICTURE = re.compile(r"(?i)\.(?:jpe?g|png|gif|svg|tiff?|webp|ogg|pdf)\s*$|^fig:")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_HIDDEN_ELEMENTS = frozenset(("ref", "script", "style", "table", "math", "gallery", "timeline", "rt", "rp"))
_DUMP_TITLES = (None, "wikilink")
"""What a link of the dump has where others have a title."""


class InlineReader:
    """Reads the inline markup of one stretch of a file, from its beginning to its end."""

    def __init__(self, text: str, start: int, addresses: Mapping[str, str]) -> None:
        """``text`` stands at ``start`` in the file; ``addresses`` are those given apart from the links."""
        self._text = text
        self._start = start
        self._addresses = addresses
        self._closers = Closers(text)

    def read(self, prose: Prose, begin: int, end: int) -> None:
        """Append to ``prose`` what ``text[begin:end]`` says."""
        text, shift = self._text, self._start
        position = begin
        for token in _TOKEN.finditer(text, begin, end):
            start = token.start()
            if start < position:
                continue  # inside of what was passed over, such as a comment
            kind = token.lastgroup
            if kind == "link":
                label, address, title = token.group(2, 3, 4)
                target = link_target(address)
                if target != FILE and (title in _DUMP_TITLES or not _PICTURE.search(title)):
                    prose.copy_link(text[position:start], shift + position, label, shift + start + 1, target)
                    position = token.end()
                    continue
            prose.copy(text[position:start], shift + position)
            position = token.end()
            if kind is not None and kind != "link":
                position = min(end, self._add(prose, token, kind, end))
        if position < end:
            prose.copy(text[position:end], shift + position)

    def _add(self, prose: Prose, token: re.Match[str], kind: str, limit: int) -> int:
        """Append what a token of ``kind`` says; the place from which to read on."""
        start, end, source = token.start(), token.end(), self._start + token.start()
        match kind:
            case "newline":
                prose.break_line(source)
            case "escaped":
                prose.copy(token["escaped"], source + 1)
            case "blank":
                prose.copy(" ", source)
            case "entity":
                prose.stand_for(character_of(token[0]), source, self._start + end)
            case "wiki_link":
                self._add_wiki_link(prose, token)
            case "odd_link":
                self._add_odd_link(prose, token)
            case "reference":
                self._add_reference(prose, token)
            case "variant":
                return self._add_variant(prose, end, limit)
            case "comment":
                return max(end, self._closers.after("-->", end))
            case "tag":
                return self._pass_tag(prose, token, start)
        return end

    def _add_wiki_link(self, prose: Prose, token: re.Match[str]) -> None:
        """``[[甲之戰]]`` or ``[[甲之戰|此戰]]``, as notes and texts taken from wikis have it."""
        if is_file(token["wiki_title"]):
            return
        first = prose.length
        self.read(prose, *token.span("wiki_title" if token["wiki_label"] is None else "wiki_label"))
        prose.link(first, title_target(token["wiki_title"].strip()))

    def _add_odd_link(self, prose: Prose, token: re.Match[str]) -> None:
        """A link with markup, brackets or escapes in it, or to a picture, of which nothing is read."""
        label, address, title = token.group("odd_label", "odd_address", "odd_title")
        target = link_target(_ESCAPED.sub(r"\1", address))
        if target != FILE and not _PICTURE.search(label) and not _PICTURE.search(title or ""):
            first = prose.length
            self.read(prose, *token.span("odd_label"))
            prose.link(first, target)

    def _add_reference(self, prose: Prose, token: re.Match[str]) -> None:
        """``[甲之戰][1]`` or ``[甲之戰]``, a link if its address is given somewhere; else words in brackets."""
        start, end = token.span("name")
        address = self._addresses.get((token["key"] or token["name"]).casefold())
        if address is not None:
            first = prose.length
            self.read(prose, start, end)
            prose.link(first, link_target(address))
            return
        prose.copy("[", self._start + token.start())
        self.read(prose, start, end)
        prose.copy(self._text[end : token.end()], self._start + end)

    def _add_variant(self, prose: Prose, begin: int, limit: int) -> int:
        close = self._closers.after("}-", begin)
        if not begin < close <= limit or self._text.find("-{", begin, close) >= 0:
            return begin
        start, end = shown_variant(self._text, begin, close - 2)
        self.read(prose, start, end)
        return close

    def _pass_tag(self, prose: Prose, token: re.Match[str], start: int) -> int:
        name = token["tag_name"].lower()
        if name == "br":
            prose.break_line(self._start + start)
        elif name in _HIDDEN_ELEMENTS and not token["tag"].endswith("/"):
            return max(token.end(), self._closers.after_element(name, token.end()))
        return token.end()
