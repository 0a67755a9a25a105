"""Whether what is written can be read."""

from __future__ import annotations

import pytest

from quizapp.resources.tokens import DARK, LIGHT, Tokens

TEXT = 4.5
CONTROL = 3.0


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.1."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["ink", "muted", "vermilion", "indigo", "bamboo", "ochre"])
@pytest.mark.parametrize("ground", ["paper", "surface", "raised"])
def test_text_on_grounds(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *(
            (text, f"tint_{colour}")
            for colour in ("vermilion", "indigo", "bamboo", "ochre")
            for text in ("ink", "muted")
        ),
        *((colour, f"tint_{colour}") for colour in ("vermilion", "indigo", "bamboo", "ochre")),
        ("surface", "indigo"),
        ("on_vermilion", "vermilion"),
        ("on_vermilion", "vermilion_pressed"),
    ],
)
def test_text_on_colours(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "surface"])
def test_borders_of_controls(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.outline, getattr(tokens, ground)) >= CONTROL
