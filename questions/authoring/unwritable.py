"""Characters that no text of people holds, and that files for other programs cannot hold."""

from __future__ import annotations

import re

from questions.authoring.question import Question

UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Control characters but for tab and newline, halves of characters, and what XML 1.0 has no place for."""


def texts_of(question: Question) -> list[str]:
    """Everything in ``question`` that somebody wrote."""
    texts = [question.stem, question.answer, question.explanation, question.document, question.url, question.evidence]
    for option in question.options:
        texts += (option.text, option.match)
    return [*texts, *question.accepted]


def unwritable_in(question: Question) -> str:
    """The names of such characters in ``question``, U+0007 U+001B; empty as a rule."""
    found = UNWRITABLE.findall("\n".join(texts_of(question)))
    return " ".join(f"U+{ord(character):04X}" for character in sorted(set(found)))
