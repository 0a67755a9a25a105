"""Names that come one by one, met in a text: few are looked for one after the other, many in one pass."""

from __future__ import annotations

from ahocorasick_rs import AhoCorasick

_FEW = 80
"""So many names are looked for faster than the automaton that knows them is built, which most articles never need."""
_SHARE = 4
"""One of so many names may be looked for by itself before the automaton is built anew."""


class NameIndex:
    """Names, script-folded, each given once."""

    def __init__(self) -> None:
        self._indexed: list[str] = []
        self._automaton: AhoCorasick | None = None
        self._recent: list[str] = []

    def add(self, name: str) -> None:
        """Take up ``name``."""
        self._recent.append(name)
        if len(self._recent) > max(_FEW, len(self._indexed) // _SHARE):
            self.build()

    def build(self) -> None:
        """Make many names ready to be met in one pass, as before a long text."""
        if len(self._recent) + len(self._indexed) > _FEW and self._recent:
            self._indexed += self._recent
            self._recent = []
            self._automaton = AhoCorasick(self._indexed)

    def met(self, folded: str) -> list[tuple[int, int]]:
        """Start and end of each name in ``folded``, overlapping ones too, by their ends."""
        found = []
        if self._automaton is not None:
            found = [
                (start, end) for _, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True)
            ]
        for name in self._recent:
            start = folded.find(name)
            while start >= 0:
                found.append((start, start + len(name)))
                start = folded.find(name, start + 1)
        return sorted(found, key=_by_end)


def _by_end(span: tuple[int, int]) -> tuple[int, int]:
    """The longer of two names that end together come first."""
    return span[1], span[0]
