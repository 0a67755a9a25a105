"""Cases a historian can add to: blocks of lines, parted by blank ones, comments dropped."""

from pathlib import Path

DATA = Path(__file__).parent / "data"


def blocks(name: str) -> list[list[str]]:
    """The blocks of the file ``name``, each a list of its lines."""
    text = (DATA / name).read_text(encoding="utf-8")
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    return [block.splitlines() for block in lines.split("\n\n") if block.strip()]
