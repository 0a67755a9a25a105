"""What a question is called in the lists of other programs."""

from __future__ import annotations

from questions.authoring.question import Question

_LENGTH = 60
_TAGS_TO_BRACKETS = str.maketrans("<>", "〈〉")
"""Moodle throws tags out of names."""


def label(question: Question) -> str:
    """The beginning of its stem, on one line."""
    return " ".join(question.stem.split())[:_LENGTH].translate(_TAGS_TO_BRACKETS)
