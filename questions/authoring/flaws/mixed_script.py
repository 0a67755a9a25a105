"""Stem and options are in one script: not 冯玉祥 in a Traditional paper."""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question
from questions.documents.one_script import is_mixed


def check(question: Question) -> Flaw | None:
    """Find characters of both scripts in what is asked; what a learner may type is accepted in both."""
    shown = question.stem + "".join(option.text + option.match for option in question.options) + question.answer
    return Flaw("mixed-script", f"holds both scripts: {question.stem}") if is_mixed(shown) else None
