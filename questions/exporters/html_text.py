"""Plain text as HTML."""

from __future__ import annotations

import html


def as_html(text: str) -> str:
    """``text`` with its marks as marks of text, and its lines broken."""
    return html.escape(text, quote=False).replace("\n", "<br>")
