"""Documents damaged at random, and markup piled up without ends."""

from __future__ import annotations

import random
import re
from pathlib import Path

MARKS = (
    *("[", "]", "[[", "]]", "(", ")", "](", "{{", "}}", "{|", "|}", "-{", "}-", "|", "||", "!", "<", ">", "</", "/>"),
    *("<!--", "-->", "<ref>", "</ref>", "<ref name='", "<table>", "</table>", "<p ", '<div class="', "</div>", "<sup>"),
    *("'", '"', "''", "'''", "*", "**", "_", "`", "```", "~~~", "#", "##", "==", "===", "---", "> ", "- ", "1. ", "\\"),
    *(
        "&",
        "&amp;",
        "&#",
        "&#x4e00;",
        "zh:",
        ";",
        ":",
        "=",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "  ",
        "\u3000",
        "\u200b",
        "\u00a0",
    ),
    *("[^1]", "[1]", "\n[1]: ", "\n|---|---|\n", "\n| ", "\n{|\n", "\n|}\n", "https://", "[[File:", "[Category:"),
)
DATES = (*Path(__file__).with_name("pieces_of_dates.txt").read_text("utf-8").split(), "\n", "\u3000")
"""Pieces of time expressions, and what may part them."""
PROSE = tuple(Path(__file__).with_name("pieces_of_prose.txt").read_text("utf-8").split())
"""Pieces of narrative prose."""
PILED_CHARACTERS = 16_000
_WIKILINK = re.compile(r"\[([^\[\]]*)\]\((?:\.\./Page/|https?://[^()\s]*/wiki/)([^()\s]*?)(?:\.md)? \"wikilink\"\)")


def damaged(text: str, chance: random.Random) -> str:
    """``text`` after a few random cuts, copies and insertions of markup and of pieces of dates."""
    for _ in range(chance.randint(1, 12)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice((1, 3, 20, 200)))
        match chance.randrange(5):
            case 0:
                text = text[:start] + text[end:]
            case 1:
                text = text[:start] + text[start:end] * chance.choice((2, 2, 30)) + text[end:]
            case 2:
                text = text[:start] + chance.choice(MARKS) * chance.choice((1, 1, 1, 50)) + text[start:]
            case 3:
                pieces = chance.choices(DATES, k=chance.choice((1, 2, 4, 8)))
                text = text[:start] + "".join(pieces) * chance.choice((1, 1, 1, 50)) + text[start:]
            case _:
                text = text[:start] + text[end:] + text[start:end]
    return text


def piled(chance: random.Random) -> str:
    """A few pieces of prose and of dates over and over, in one paragraph."""
    pile = "".join(chance.choices((*PROSE, *DATES), k=chance.choice((1, 2, 3, 6, 12))))
    return "1211年，" + (pile * PILED_CHARACTERS)[:PILED_CHARACTERS]


def in_wikitext(markdown: str) -> str:
    """The article with its links and emphasis as wikitext has them."""
    return _WIKILINK.sub(r"[[\2|\1]]", markdown).replace("**", "'''").replace("\n## ", "\n== ")


def in_html(markdown: str) -> str:
    """The article as a page."""
    paragraphs = _WIKILINK.sub(r'<a href="/wiki/\2" title="\2">\1</a>', markdown).split("\n\n")
    return "<html><body>" + "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs) + "</body></html>"
