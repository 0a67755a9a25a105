"""What else is right for a typed answer, as one reads it."""

from __future__ import annotations

from questions.authoring.question import Question
from questions.documents.script import fold, script_of


def also_right(question: Question) -> list[str]:
    """The accepted answers besides the key, each once: where both scripts are accepted, in that of the question."""
    script = script_of(question.stem)
    forms: dict[str, str] = {}
    for text in question.accepted:
        word = fold(text)
        if word not in forms or script_of(text, script) == script:
            forms[word] = text
    forms.pop(fold(question.answer), None)
    return list(forms.values())
