"""Whether what is written can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import resources

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


WORDLESS = ("::chunk", "::indicator", "::handle", "::separator", "hairline", "QProgressBar")
"""Parts that nothing is written on."""


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Selectors of the stylesheet with the tokens their properties name, without those of what cannot be used now."""
    text = resources.files("quizapp.resources").joinpath("style.qss").read_text("utf-8")
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)):
        if ":disabled" not in selector:
            yield selector, dict(re.findall(r"([\w-]+)\s*:\s*[^;$]*\$(\w+)", body))


def texts_on_grounds() -> Iterator[tuple[str, str]]:
    """Every pair the stylesheet makes; what names no ground of its own may stand on any plain one."""
    for selector, tokens in rules():
        if any(part in selector for part in WORDLESS):
            continue
        if "selection-color" in tokens:
            yield tokens["selection-color"], tokens["selection-background-color"]
        if "background" in tokens:
            yield tokens.get("color", "ink"), tokens["background"]
        elif "color" in tokens:
            yield tokens["color"], "paper"
            yield tokens["color"], "surface"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), sorted(set(texts_on_grounds())))
def test_every_pair_of_the_stylesheet(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "surface"])
def test_focus_stands_out(tokens: Tokens, ground: str) -> None:
    lines = {found["border"] for selector, found in rules() if ":focus" in selector and "border" in found}
    assert {"indigo", "ink"} <= lines
    assert all(contrast(getattr(tokens, line), getattr(tokens, ground)) >= CONTROL for line in lines)
