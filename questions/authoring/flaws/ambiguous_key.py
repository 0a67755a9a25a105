"""The options marked right are the key shown, and neither all nor none where there is something to choose.

A typed answer is among those accepted.
"""

from __future__ import annotations

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.question import Question, QuestionKind

_TYPED = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)
_ARRANGED = (QuestionKind.ORDER, QuestionKind.MATCH)
_ONE = (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)


def check(question: Question) -> Flaw | None:
    """Find a choice without exactly one key or with nothing wrong, or a typed answer that would be judged wrong."""
    right = [option.text for option in question.options if option.correct]
    if question.kind in _TYPED:
        is_sound = question.answer in question.accepted
    elif question.kind in _ONE:
        is_sound = right == [question.answer]
    elif question.kind in _ARRANGED:
        is_sound = len(right) == len(question.options)
    else:
        is_sound = 0 < len(right) < len(question.options)
    return None if is_sound else Flaw("ambiguous-key", f"has {len(right)} right options for {question.answer}")
