"""Where something ends: searches that stay linear however many beginnings have no end."""

from __future__ import annotations


class Closers:
    """Searches ``text`` for the ends of what begins at ascending places."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._absent: dict[str, int] = {}
        """Closers of which the text holds none from that place on."""

    def after(self, closer: str, start: int) -> int:
        """The place just behind the first ``closer`` from ``start`` on; -1 where there is none."""
        absent = self._absent.get(closer)
        if absent is not None and start >= absent:
            return -1
        found = self._text.find(closer, start)
        if found < 0:
            self._absent[closer] = start
            return -1
        return found + len(closer)

    def after_element(self, name: str, start: int) -> int:
        """The place just behind the end tag ``</name>``; -1 where there is none."""
        named = self.after(f"</{name}", start)
        return self.after(">", named) if named >= 0 else -1
