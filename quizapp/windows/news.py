"""What the window tells in its notice: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from quizapp.widgets.notice import Notice

_MOST_TOLD = 5
"""Lines of a report that a notice shows."""


class News(QObject):
    """Words for everything that is told without being asked for."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self._notice = notice
        self._say: Callable[[], str] = str
        self._name_act: Callable[[], str] | None = None

    def retranslate(self) -> None:
        """Say what is still told in another language."""
        self._notice.reword(self._say(), self._name_act() if self._name_act else "")

    def trouble(self, text: str) -> None:
        """Say what went wrong, in place."""
        self._tell(lambda: text, trouble=True)

    def mishap(self, log: Path) -> None:
        """Own up to a mistake of the program."""

        def say() -> str:
            told = self.tr("Something went wrong inside the program. All answers given are kept; details are in {log}.")
            return told.format(log=log)

        self._tell(say, trouble=True)

    def missing_fonts(self) -> None:
        """Say why Chinese shows as empty boxes."""

        def say() -> str:
            return self.tr(
                "No Chinese font is installed, so characters show as boxes. Install one, such as Noto Serif CJK."
            )

        self._tell(say, trouble=True)

    def hovering(self, banks: bool) -> None:
        """Say what a drop would do."""

        def say() -> str:
            opening, making = self.tr("Drop to open the bank"), self.tr("Drop to make a bank from these documents")
            return opening if banks else making

        self._tell(say)

    def written(self, path: Path, questions: int, left: list[str]) -> None:
        """Say what was written, and name what was not."""

        def say() -> str:
            lines = [self.tr("{path}: %n question(s) written.", "", questions).format(path=path)]
            if left:
                lines.append(self.tr("%n question(s) do not fit the format and were left out:", "", len(left)))
                lines += left[:_MOST_TOLD]
            if len(left) > _MOST_TOLD:
                lines.append("…")
            return "\n".join(lines)

        self._tell(say)

    def taken(self, path: Path, questions: int) -> None:
        """Say how much of a file was taken in."""
        self._tell(lambda: self.tr("{path}: %n question(s) imported.", "", questions).format(path=path.name))

    def passed_over(self) -> None:
        """Say that a question cannot be asked here."""
        self._tell(
            lambda: self.tr("A question of a kind this version does not know was left out; a newer version asks it.")
        )

    def leech(self, stem: str, times: int, leave_out: Callable[[], None]) -> None:
        """Offer to leave out what does not stick."""

        def say() -> str:
            told = self.tr("Forgotten %n time(s); better reworded or taken out of study: {question}", "", times)
            return told.format(question=stem)

        self._offer(say, lambda: self.tr("Take out of study"), leave_out)

    def built(self, title: str, questions: int, study: Callable[[], None]) -> None:
        """Offer a new bank for study."""

        def say() -> str:
            return self.tr("{title} is ready: %n question(s).", "", questions).format(title=title)

        self._offer(say, lambda: self.tr("Study it now"), study)

    def _tell(self, say: Callable[[], str], *, trouble: bool = False) -> None:
        self._say, self._name_act = say, None
        self._notice.tell(say(), trouble=trouble)

    def _offer(self, say: Callable[[], str], name_act: Callable[[], str], act: Callable[[], None]) -> None:
        self._say, self._name_act = say, name_act
        self._notice.offer(say(), name_act(), act)
