"""Whether one question of a paper gives away the answer to another.

1234年，宋蒙聯軍攻陷了何處？ beside 宋蒙聯軍攻陷蔡州，是在哪一年？ answers it: the first names the key of the
second, and both speak of the same event.
"""

from __future__ import annotations

from dataclasses import dataclass

from questions.authoring.question import Question, QuestionKind
from questions.documents.script import fold

_SHARED = 3
"""Characters in a row that two texts share when they speak of the same thing."""

_IN_STEM_ONLY = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)


@dataclass(frozen=True, slots=True)
class Told:
    """What a question says to those who read it, and what it wants to hear."""

    shown: str
    """Its stem, script-folded."""
    runs: frozenset[str]
    """Every run of characters in it."""
    keys: tuple[str, ...]
    """Texts that answer it, script-folded."""
    proof_runs: frozenset[str]
    """Runs of the sentence that proves the key: what the question is about, without the words of asking."""


def told_by(question: Question) -> Told:
    """What has to be known of a question to compare it with others."""
    shown = fold(question.stem)
    keys = {fold(text) for text in _keys(question) if len(text) > 1}
    proof = fold(question.evidence[slice(*question.evidence_highlight)] or question.evidence)
    for key in keys:
        proof = proof.replace(key, "\n")
    return Told(shown, _runs(shown), tuple(keys), _runs(proof))


def gives_away(one: Told, other: Told) -> bool:
    """Whether reading either of two questions answers the other."""
    return _answers(one, other) or _answers(other, one)


def _answers(read: Told, asked: Told) -> bool:
    return not asked.proof_runs.isdisjoint(read.runs) and any(key in read.shown for key in asked.keys)


def _keys(question: Question) -> tuple[str, ...]:
    """Nothing answers an order or a judgement in so many words."""
    if question.kind in _IN_STEM_ONLY:
        return (question.answer, *question.accepted)
    if question.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        return tuple(option.text for option in question.options if option.correct)
    if question.kind is QuestionKind.MATCH:
        return tuple(option.match for option in question.options)
    return ()


def _runs(text: str) -> frozenset[str]:
    return frozenset(
        run for start in range(len(text) - _SHARED + 1) if "\n" not in (run := text[start : start + _SHARED])
    )
