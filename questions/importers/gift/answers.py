"""What stands between the braces of a GIFT question."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.importers.gift.paragraphs import find, parts

_WEIGHT = re.compile(r"\s*%(-?\d{1,3}(?:\.\d*)?)%")
_TRUTHS = {"TRUE": True, "T": True, "FALSE": False, "F": False}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it is written, escapes and all."""

    text: str
    right: bool
    """Whether ``=`` stands before it, not ``~``."""
    weight: float | None
    """In per cent, where it is told."""
    feedback: str

    @property
    def pair(self) -> tuple[str, str] | None:
        """Both sides of ``甲 -> 乙``; None where there is no arrow."""
        place = self.text.find("->")
        return None if place < 0 else (self.text[:place], self.text[place + 2 :])


def without_general_feedback(content: str) -> tuple[str, str]:
    """The answers, and what is said after them in any case."""
    place = find(content, "####")
    return (content, "") if place < 0 else (content[:place], content[place + 4 :])


def truth_of(content: str) -> bool | None:
    """Whether a statement is right; None where the answers are others."""
    return _TRUTHS.get(parts(content, "#")[0].strip().upper())


def feedbacks(content: str) -> list[str]:
    """What is said after single answers of a statement to be judged."""
    return [part.lstrip("#") for part in parts(content, "#")[1:]]


def answers_of(content: str) -> list[Answer]:
    """The answers, in order; raises ValueError where something stands before the first."""
    first, *written = parts(content, "=~")
    if first.strip():
        raise ValueError(first)
    found = []
    for answer in written:
        text, *remarks = parts(answer[1:], "#")
        weight = _WEIGHT.match(text)
        found.append(
            Answer(
                text=text[weight.end() :] if weight else text,
                right=answer[0] == "=",
                weight=float(weight[1]) if weight else None,
                feedback="".join(remark[1:] for remark in remarks),
            )
        )
    return found
