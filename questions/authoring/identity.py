"""What makes a question the same question, and choices that never depend on chance or order."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from questions.authoring.question import Asks, QuestionKind
from questions.documents.script import fold


def question_id(kind: QuestionKind, asks: Asks, fact_id: str, key: str) -> str:
    """The id of the question of ``kind`` that asks the fact for ``key``; the key's script makes no difference."""
    return "q" + _digest("|".join((kind, asks, fact_id, fold(key))))


def drawn(options: Iterable[str], seed: str) -> list[str]:
    """``options`` in an order that only they and ``seed`` decide: the same on every machine and in every build."""
    return sorted(options, key=lambda option: _digest(f"{seed}|{option}"))


def number(seed: str, below: int) -> int:
    """A number from 0 to ``below - 1`` that only ``seed`` decides."""
    return int(_digest(seed), 16) % below


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=10).hexdigest()
