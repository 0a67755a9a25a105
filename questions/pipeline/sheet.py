"""What one document tells."""

from __future__ import annotations

from dataclasses import dataclass

from questions.bank import BankDocument
from questions.facts.claim import Claim


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document and its claims."""

    document: BankDocument
    claims: tuple[Claim, ...]
