"""How many questions of one fact, and which: of as many sorts as it carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from questions.authoring.identity import drawn
from questions.authoring.question import Question, QuestionKind

MOST_PER_FACT = 6
"""Questions that ask one fact first: a learner meets each of its sides, and no fact crowds out the others."""

_TYPED = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)


def balanced(sources: Sequence[Iterable[Question]], seed: str, most: int) -> list[Question]:
    """Up to ``most`` questions, one of each of ``sources`` in turn, in the order of the sources.

    ``seed`` draws whose turn comes first, so that the sorts are spread over a bank; what is not taken is never written.
    Nobody types the same answer to the same fact twice.
    """
    order = [int(place) for place in drawn(map(str, range(len(sources))), seed)]
    waiting = [(place, iter(sources[place])) for place in order]
    taken: list[tuple[int, Question]] = []
    typed: set[tuple[str, str]] = set()
    while waiting and len(taken) < most:
        still: list[tuple[int, Iterator[Question]]] = []
        for place, questions in waiting:
            question = next((each for each in questions if not _is_typed_again(each, typed)), None)
            if question is None:
                continue
            if question.kind in _TYPED:
                typed.add((question.asks, question.answer))
            taken.append((place, question))
            still.append((place, questions))
            if len(taken) == most:
                break
        waiting = still
    return [question for _, question in sorted(taken, key=lambda each: each[0])]


def _is_typed_again(question: Question, typed: set[tuple[str, str]]) -> bool:
    return question.kind in _TYPED and (question.asks, question.answer) in typed
