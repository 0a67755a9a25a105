"""The stylesheet: ``style.qss`` with the tokens filled in."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from importlib import resources
from pathlib import Path
from string import Template

from quizapp.resources.tokens import DARK, Tokens, TypeScale

_LINE_EM = 1.47
"""Height of a line of the interface with Chinese in it; rows of buttons get no higher than their least height."""


@cache
def _template() -> Template:
    return Template(resources.files("quizapp.resources").joinpath("style.qss").read_text("utf-8"))


@cache
def _icons() -> str:
    """The folder of the icons, as a stylesheet names files."""
    return Path(str(resources.files("quizapp.resources").joinpath("icons"))).as_posix()


def stylesheet(tokens: Tokens, scale: TypeScale, serif: list[str]) -> str:
    """Fill in colours, sizes (``$size_body`` …) and the serif families."""
    sizes = {f"size_{name}": f"{pixels}px" for name, pixels in asdict(scale).items()}
    sizes["line_height"] = f"{round(scale.body * _LINE_EM)}px"
    families = ", ".join(f'"{family}"' for family in serif) or "serif"
    tick = f"tick_{'dark' if tokens is DARK else 'light'}.svg"  # in the colour of the surface, on indigo
    return _template().substitute(asdict(tokens), **sizes, serif=families, icons=_icons(), tick=tick)
