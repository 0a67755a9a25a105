"""The fonts of papers by place, from ``questions/data/paper_fonts.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Fonts:
    """Fonts of one place."""

    latin: str
    text: str
    """As word processors of that place call it; so are the next two."""
    heading: str
    quotation: str
    families: tuple[str, ...]
    """For setting the text on this computer, the best first, those for rare characters last."""


@cache
def fonts_of(language: str) -> Fonts:
    """The fonts of ``zh-TW``, ``zh-HK`` or ``zh-CN``."""
    table = tomllib.loads((resources.files("questions.data") / "paper_fonts.toml").read_text("utf-8"))
    row = table[language.removeprefix("zh-").lower()]
    return Fonts(row["latin"], row["text"], row["heading"], row["quotation"], (*row["typst"], *table["rare"]["typst"]))
