"""The directions of imports, as docs/architecture.md gives them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

LAYERS = (
    {"calendars"},
    {"documents", "wikis"},
    {"temporal"},
    {"entities"},
    {"facts"},
    {"authoring"},
    {"papers"},
    {"bank"},
    {"exporters", "importers"},
    {"pipeline", "evaluation"},
    {"cli"},
)
"""A layer imports itself and what stands before it."""

FOUNDATION = {"errors", "atomic", "data", "messages", "__init__"}
"""Imported by anyone, importing nothing of ours but each other."""

MODULES = sorted(path for package in ("questions", "quizapp") for path in (ROOT / package).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Dotted names of what ``path`` imports anywhere, ``from a import b`` as ``a.b``."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def part(path: Path) -> str:
    """The package or module right under ``questions`` or ``quizapp``."""
    return path.relative_to(ROOT).parts[1].removesuffix(".py")


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_directions(path: Path) -> None:
    wrong = _wrong_in_questions if path.is_relative_to(ROOT / "questions") else _wrong_in_app
    assert not set(wrong(path, set(imported(path))))


def _wrong_in_questions(path: Path, names: set[str]) -> Iterator[str]:
    here = part(path)
    allowed = set(FOUNDATION)
    if here not in FOUNDATION and here != "__main__":
        rank = next(rank for rank, layer in enumerate(LAYERS) if here in layer)
        allowed = allowed.union(*LAYERS[: rank + 1]) - (LAYERS[rank] - {here})
    elif here == "__main__":
        allowed.add("cli")
    for name in names:
        top, _, rest = name.partition(".")
        if top in {"quizapp", "PySide6"} or (top in {"sqlalchemy", "alembic"} and here != "bank"):
            yield name
        if top == "questions" and rest.split(".")[0] not in allowed | {"", "__version__"}:
            yield name


VALUES = (
    "questions.authoring.question",
    "questions.authoring.surroundings",
    "questions.authoring.topic",
    "questions.calendars",
    "questions.documents.script",
    "questions.errors",
)
"""What studying knows of ``questions``."""

LOOKS = {"windows", "widgets", "dialogs"}


def _wrong_in_app(path: Path, names: set[str]) -> Iterator[str]:
    here = part(path)
    for name in names:
        top = name.partition(".")[0]
        if top in {"sqlalchemy", "alembic"} and here != "store":
            yield name
        if here == "study" and top not in {"fsrs"} and (top == "PySide6" or not _known_to_study(name)):
            yield name
        if here in LOOKS and name.startswith(("quizapp.store", "questions.bank")):
            yield name


def _known_to_study(name: str) -> bool:
    if name.startswith("questions."):
        return name.startswith(VALUES)
    return not name.startswith("quizapp.") or name.startswith("quizapp.study.")
