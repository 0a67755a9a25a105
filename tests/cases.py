"""Cases as text a historian can add to: blocks of ``=== title``, input, ``---``, expected."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Case:
    """One case of a text file."""

    title: str
    given: str
    expected: str

    def __str__(self) -> str:
        return self.title


def read_cases(path: Path) -> list[Case]:
    """The cases of ``path``, in order; lines before the first title are commentary."""
    cases = []
    for block in path.read_text(encoding="utf-8").split("\n=== ")[1:]:
        title, _, body = block.partition("\n")
        given, _, expected = body.partition("\n---\n")
        cases.append(Case(title.strip(), given.strip("\n"), expected.strip("\n")))
    assert cases, f"{path} holds no cases"
    assert len({case.title for case in cases}) == len(cases), f"{path} has two cases of one title"
    return cases
