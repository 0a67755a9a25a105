"""Where facts come from, as far as a question tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """One document, by what is shown of it."""

    title: str
    url: str = ""
    licence: str = ""
    script: str = "zh-Hant"
    """``zh-Hant`` or ``zh-Hans``: the script its statements are written in, and so its questions."""
