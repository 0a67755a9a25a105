"""Tables a historian can read and extend. README.md has source and licence of each."""

from __future__ import annotations

from importlib.resources import files


def lines(name: str) -> list[str]:
    """The lines of the table ``name``, without comments (``#``) and blank ones."""
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def rows(name: str) -> list[dict[str, str]]:
    """The rows of the tab-separated table ``name`` by its heading line; missing cells are empty."""
    heading, *body = [line.split("\t") for line in lines(name)]
    return [dict(zip(heading, [*cells, *[""] * (len(heading) - len(cells))], strict=False)) for cells in body]
