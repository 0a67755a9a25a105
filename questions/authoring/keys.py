"""The key of a question in one line, as it is shown after the answer."""

from __future__ import annotations

from collections.abc import Sequence

from questions.authoring.question import Option, QuestionKind


def key_in_words(kind: QuestionKind, options: Sequence[Option]) -> str:
    """Say what the options' key is: the right ones, their order, or the pairs."""
    match kind:
        case QuestionKind.ORDER:
            return " → ".join(option.text for option in options)
        case QuestionKind.MATCH:
            return "；".join(f"{option.text}——{option.match}" for option in options)
        case _:
            return "；".join(option.text for option in options if option.correct)
