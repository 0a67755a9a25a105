"""The value every rule returns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with a question."""

    rule: str
    """The rule's id."""
    message: str
    """One clause in English, with the words at fault."""
