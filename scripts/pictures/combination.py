"""In what the views are pictured: language, theme, size and scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from quizapp.settings.declarations import Appearance, LanguageChoice

THEMES = (Appearance.LIGHT, Appearance.DARK)
LANGUAGES = (LanguageChoice.TRADITIONAL, LanguageChoice.SIMPLIFIED, LanguageChoice.ENGLISH)
ROOMS = ((1024, 700, 1), (1920, 1080, 1), (1024, 700, 2))
"""Widths and heights in logical pixels, and scales."""


@dataclass(frozen=True, slots=True)
class Combination:
    """One way in which all views are pictured."""

    language: LanguageChoice
    theme: Appearance
    width: int
    """Logical pixels, as ``height``."""
    height: int
    scale: int

    @property
    def size(self) -> str:
        """The name of its size: 1024x700, 1024x700@2."""
        return f"{self.width}x{self.height}" + (f"@{self.scale}" if self.scale != 1 else "")

    @property
    def folder(self) -> str:
        """Where its pictures go, relative to all."""
        return f"{self.language.value}/{self.size}/{self.theme.value}"

    @property
    def options(self) -> list[str]:
        """The options that make this one alone."""
        size = f"{self.width}x{self.height}"
        named = {"language": self.language, "theme": self.theme, "size": size, "scale": self.scale}
        return [word for name, value in named.items() for word in (f"--{name}", str(value))]


def combinations(
    language: str | None, theme: str | None, size: tuple[int, int] | None, scale: int | None
) -> Iterator[Combination]:
    """All, or those with what is given; a size or scale that is not among the usual ones makes one of its own."""
    rooms = [room for room in ROOMS if size in {None, room[:2]} and scale in {None, room[2]}]
    rooms = rooms or [(*(size or ROOMS[0][:2]), scale or 1)]
    for room, words, tint in product(rooms, LANGUAGES, THEMES):
        if language in {None, words.value} and theme in {None, tint.value}:
            yield Combination(words, tint, *room)
