"""``.html``: one page that needs nothing else, no network and no server."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256
from html import escape
from importlib import resources
from typing import BinaryIO

from questions.authoring.question import Question
from questions.exporters.format import Format, Options, Written
from questions.exporters.html.data import page_data
from questions.exporters.whole_bank import write_bank
from questions.papers.handout import Part
from questions.papers.printing import PrintedPaper

_SCRIPTS = ("1_parts.js", "2_kinds.js", "3_page.js")
_TELLING = (Part.KEY, Part.SOLUTIONS)


def write_paper(versions: Sequence[PrintedPaper], parts: Collection[Part], out: BinaryIO) -> None:
    """Write all versions of a paper into one page; it knows the answers if key or solutions are wanted.

    Who can read the page's source can read the answers in it.
    """
    data = page_data(list(versions), answers=any(part in parts for part in _TELLING))
    script, style = "".join(map(_source, _SCRIPTS)), _source("quiz.css")
    page = _source("page.html")
    for name, text in (
        ("lang", versions[0].language),
        ("title", escape(versions[0].title)),
        ("no_script", escape(versions[0].words.screen["no_script"])),
        ("script_hash", _fingerprint(script)),
        ("style_hash", _fingerprint(style)),
        ("style", style),
        ("script", script),
        ("data", json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")),  # the last: it may hold [[names]]
    ):
        page = page.replace(f"[[{name}]]", text, 1)
    out.write(page.encode())


def _source(name: str) -> str:
    return (resources.files("questions.data") / "html" / name).read_text("utf-8")


def _fingerprint(text: str) -> str:
    """By which a browser knows the one script, and the one style, that may be on the page."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    return write_bank(questions, out, options, write_paper)


FORMAT = Format(name="html", suffix=".html", write=_write)
