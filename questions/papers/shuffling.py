"""The order of questions and options in each version of a paper; only seeds decide, the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from questions.authoring.question import Asks, Question, QuestionKind

T = TypeVar("T")

_SCALES = {Asks.WHEN, Asks.ERA, Asks.INTERVAL, Asks.SOURCE}
"""Asked for years or lengths of time: readers look for them in order, rising or falling."""

_LONGEST_RUN = 3
"""Keys of the same letter one after another: more make pupils doubt what they know."""


def version_order(items: Sequence[T], seed: str, version: int) -> list[T]:
    """``items`` as the ``version``-th version has them: the first as they are, each other in an order of its own."""
    orders = [list(range(len(items)))]
    random = Random(f"{seed}|questions")
    while len(orders) <= version:
        shuffled = list(orders[0])
        random.shuffle(shuffled)
        if shuffled not in orders or len(orders) >= _orders_of(len(items)):
            orders.append(shuffled)
    return [items[index] for index in orders[version]]


def _orders_of(count: int) -> int:
    """How many orders there are, as far as four versions need to know."""
    return (1, 1, 2, 6)[count] if count < 4 else 24


def is_scale(question: Question) -> bool:
    """Whether the options stand on a scale, as years do, and are best read in its order."""
    return question.kind is QuestionKind.SINGLE_CHOICE and question.asks in _SCALES


def deal_positions(questions: Sequence[Question], seed: str) -> list[int | None]:
    """Where the key of each single choice goes: every letter about as often, none long in a row. None for other kinds.

    On a scale only two places are open to the key, that of rising and that of falling order.
    """
    random = Random(f"{seed}|positions")
    used: dict[int, int] = {}
    recent: list[int] = []
    places: list[int | None] = []
    for question in questions:
        if question.kind is not QuestionKind.SINGLE_CHOICE:
            places.append(None)
            continue
        open_places = _open_places(question)
        fresh = [place for place in open_places if recent[-_LONGEST_RUN:] != [place] * _LONGEST_RUN] or open_places
        fewest = min(used.get(place, 0) for place in fresh)
        place = random.choice([each for each in fresh if used.get(each, 0) == fewest])
        used[place] = used.get(place, 0) + 1
        recent.append(place)
        places.append(place)
    return places


def _open_places(question: Question) -> list[int]:
    last = len(question.options) - 1
    if not is_scale(question):
        return list(range(last + 1))
    key = _key_index(question)
    return sorted({key, last - key})


def _key_index(question: Question) -> int:
    return next(index for index, option in enumerate(question.options) if option.correct)


def order_of_options(question: Question, seed: str, key_place: int | None) -> tuple[int, ...]:
    """Indices into the question's options in the order printed.

    Args:
        question: its options in the bank's order.
        seed: decides the shuffle.
        key_place: where the key of a single choice comes to stand.
    """
    order = list(range(len(question.options)))
    if question.kind is QuestionKind.TRUE_FALSE:
        return tuple(order)
    if key_place is not None and is_scale(question):
        return tuple(order if _key_index(question) == key_place else order[::-1])
    random = Random(f"{seed}|options")
    if key_place is not None:
        key = _key_index(question)
        order.remove(key)
        random.shuffle(order)
        order.insert(key_place, key)
        return tuple(order)
    random.shuffle(order)
    if question.kind is QuestionKind.ORDER and len(order) > 1 and order == sorted(order):
        order.reverse()  # already in order, it would need no answer
    return tuple(order)
