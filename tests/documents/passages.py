"""How passages are written in the case files, and what holds for every passage of every format."""

from __future__ import annotations

import html

from questions.documents.document import Passage, PassageKind


def shown(passage: Passage) -> str:
    """``kind: prose``, behind → its links as text=target."""
    kind = f"heading {passage.level}" if passage.kind is PassageKind.HEADING else passage.kind.value
    links = ", ".join(f"{passage.prose[link.start : link.end]}={link.target}" for link in passage.links)
    return f"{kind}: {passage.prose}" + (f" → {links}" if links else "")


def check_places(passage: Passage, text: str, start: int = 0) -> None:
    """Every character of ``passage`` stands where it says in ``text``, which begins at ``start`` of the file."""
    last = start - 1
    otherwise = dict(passage.written_otherwise)
    for offset, character in enumerate(passage.prose):
        begin, end = passage.source_span(offset, offset + 1)
        assert start <= begin < end <= start + len(text)
        source = text[begin - start : end - start]
        if offset in otherwise:
            assert html.unescape(source).isspace() or html.unescape(source) == character or source in "{|}"
        else:
            assert source == character or (character == " " and source.isspace())
            assert begin > last, "the order of the file is kept"
        last = max(last, begin)
    for link in passage.links:
        assert 0 <= link.start < link.end <= len(passage.prose)
        assert link.target
