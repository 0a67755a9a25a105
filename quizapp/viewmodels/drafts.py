"""Answers in the making: what is put together in several steps before it is submitted.

Places count what is on the screen, from 0, as it was first shown.
"""

from __future__ import annotations

from questions.authoring.question import QuestionKind


class Selection:
    """Several options are chosen."""

    def __init__(self) -> None:
        self._chosen: set[int] = set()

    def choose(self, place: int) -> None:
        """Choose an option, or no longer."""
        self._chosen ^= {place}

    @property
    def given(self) -> tuple[int, ...]:
        """The places chosen, in order."""
        return tuple(sorted(self._chosen))

    @property
    def complete(self) -> bool:
        """Whether it can be submitted."""
        return bool(self._chosen)


class Arrangement:
    """Options are brought into order: picked one after the other, or moved."""

    def __init__(self, count: int) -> None:
        self._row = list(range(count))
        self.placed = 0
        """How many, from the front, stand where the learner put them."""

    def choose(self, place: int) -> None:
        """Pick the next in order, or take one back that was picked."""
        at = self._row.index(place)
        taken_back = at < self.placed
        if taken_back:
            self.placed -= 1
        self._row.insert(self.placed, self._row.pop(at))
        if not taken_back:
            self.placed += 1

    def move(self, place: int, to: int) -> None:
        """Put an option at a position of the row; with that, the whole row is as the learner wants it."""
        self._row.remove(place)
        self._row.insert(max(0, to), place)
        self.placed = len(self._row)

    @property
    def given(self) -> tuple[int, ...]:
        """The places in the order of the row."""
        return tuple(self._row)

    @property
    def complete(self) -> bool:
        """Whether it can be submitted."""
        return self.placed == len(self._row)


class Pairing:
    """To each option on the left belongs one on the right."""

    def __init__(self, count: int) -> None:
        self.pairs: list[int | None] = [None] * count
        """For each on the left its place on the right; None where there is none yet."""
        self.current = 0
        """Which on the left waits for its pair."""

    def choose(self, place: int) -> None:
        """Turn to an option on the left."""
        self.current = place

    def pair(self, right: int) -> None:
        """Give the current one its pair, taking it from whoever had it, and turn to the next without one."""
        if right in self.pairs:
            self.pairs[self.pairs.index(right)] = None
        self.pairs[self.current] = right
        onwards = (*range(self.current, len(self.pairs)), *range(self.current))
        self.current = next((left for left in onwards if self.pairs[left] is None), self.current)

    @property
    def given(self) -> tuple[int, ...]:
        """The places on the right, in the order of the left."""
        return tuple(right for right in self.pairs if right is not None)

    @property
    def complete(self) -> bool:
        """Whether it can be submitted."""
        return None not in self.pairs


class Placing:
    """An event is put among others."""

    def __init__(self, count: int) -> None:
        """``count`` places; it stands in none of them yet."""
        self._count = count
        self.place: int | None = None

    def choose(self, place: int) -> None:
        """Put it in a place."""
        self.place = place

    def move(self, step: int) -> None:
        """Move it earlier (-1) or later (1); from nowhere into the first place or the last."""
        start = self._count if step < 0 else -1
        at = start if self.place is None else self.place
        self.place = max(0, min(self._count - 1, at + step))

    @property
    def given(self) -> tuple[int, ...]:
        """The place."""
        return () if self.place is None else (self.place,)

    @property
    def complete(self) -> bool:
        """Whether it can be submitted."""
        return self.place is not None


Draft = Selection | Arrangement | Pairing | Placing


def draft_for(kind: QuestionKind, count: int) -> Draft | None:
    """An empty draft for ``count`` options; None for kinds that are answered at one stroke."""
    if kind is QuestionKind.MULTIPLE_CHOICE:
        return Selection()
    if kind is QuestionKind.ORDER:
        return Arrangement(count)
    return Pairing(count) if kind is QuestionKind.MATCH else None
