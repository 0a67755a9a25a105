"""How many questions of one fact, and which: of as many sorts as it carries."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from questions.authoring.identity import drawn
from questions.authoring.question import Question, QuestionKind

MOST_PER_FACT, MOST_OF_CIRCLES = 12, 4
"""Questions that ask one fact first: a learner meets each of its sides, and no fact crowds out the others. At most a
third of them ask it together with others."""

_TYPED = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)


def balanced(sources: Sequence[Iterable[Question]], seed: str, most: int, known: Container[str] = ()) -> list[Question]:
    """Up to ``most`` questions, one of each of ``sources`` in turn, in the order of the sources.

    ``seed`` draws whose turn comes first, so that the sorts are spread over a bank. Questions whose ids are ``known``,
    because learners have them already, go before all others. Nobody types the same answer to the same fact, or judges
    the same statement, twice.
    """
    met: set[tuple[str, str]] = set()
    taken: list[tuple[int, Question]] = []
    if known:  # else what is not taken is never written
        sources = [list(questions) for questions in sources]
        kept = [[question for question in questions if question.id in known] for questions in sources]
        sources = [[question for question in questions if question.id not in known] for questions in sources]
        taken += _in_turn(kept, seed, most, met)
    taken += _in_turn(sources, seed, most - len(taken), met)
    return [question for _, question in sorted(taken, key=lambda each: each[0])]


def _in_turn(
    sources: Sequence[Iterable[Question]], seed: str, most: int, met: set[tuple[str, str]]
) -> Iterator[tuple[int, Question]]:
    """Up to ``most`` questions with the places of their sources; ``met`` is what is not asked again."""
    order = [int(place) for place in drawn(map(str, range(len(sources))), seed)]
    waiting = [(place, iter(sources[place])) for place in order]
    count = 0
    while waiting and count < most:
        still: list[tuple[int, Iterator[Question]]] = []
        for place, questions in waiting:
            question = next((each for each in questions if _task(each) not in met), None)
            if question is None:
                continue
            met.add(_task(question))
            yield place, question
            count += 1
            if count == most:
                return
            still.append((place, questions))
        waiting = still


def _task(question: Question) -> tuple[str, str]:
    """What a learner has to do: the same twice is one question too many."""
    if question.kind in _TYPED:
        return question.asks, question.answer
    if question.kind is QuestionKind.TRUE_FALSE and len(question.facts) == 1:
        return question.kind, ""  # a true statement gives away that the same with another year is false
    return question.kind, question.stem if question.kind is QuestionKind.TRUE_FALSE else question.id
