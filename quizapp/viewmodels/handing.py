"""Handing out and taking in: questions to files of other programs, and from them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from questions.atomic import replacing
from questions.errors import OutputNotWritable
from quizapp.apart import apart
from quizapp.errands import Handed, Taken, take, write_paper, write_questions
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.formats import format_word
from quizapp.viewmodels.task import Report

if TYPE_CHECKING:
    from questions.authoring.question import Question
    from questions.importers.fields import FieldMap
    from questions.papers.handout import Part
    from questions.papers.paper import Paper

PAPER_FORMATS = ("docx", "pdf", "html")
"""Formats that set a paper as it was composed."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A format to choose."""

    name: str
    title: str
    suffix: str


class Handing(QObject):
    """Writes and reads beside the interface; files appear whole or not at all."""

    written = Signal(Path, int, list)
    """A file, how many questions are in it, and a line for each that is not, with the reason."""
    previewed = Signal(Path, list)
    """A file and the fates of its questions, should it be taken in."""
    fields_found = Signal(list)
    """The kinds of notes of a file that is previewed, whose fields are for a person to choose; most files have none."""
    company_found = Signal(list)
    """Of the same: a line for each thing that would come with its questions."""
    taken = Signal(Path, int)
    """A file, and how many of its questions were added or changed."""
    refused = Signal(str)

    def __init__(self, desk: Desk, language: Callable[[], str], parent: QObject | None = None) -> None:
        """``language`` is one of `questions.messages.LANGUAGES`."""
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._fields: tuple[Path, Mapping[int, FieldMap]] = Path(), {}
        """A file, and what a person chose for its fields."""
        desk.refused.connect(self.refused)

    @property
    def formats(self) -> list[Kind]:
        """What questions can be written as."""
        from questions.exporters.registry import FORMATS  # noqa: PLC0415 - loaded when something is handed out

        return [Kind(each.name, format_word(each.name), each.suffix) for each in FORMATS.values()]

    @property
    def endings(self) -> list[str]:
        """Endings of the files that questions can be taken from."""
        from questions.importers.registry import SUFFIXES  # noqa: PLC0415 - loaded when something is taken in

        return sorted(SUFFIXES)

    @property
    def name(self) -> str:
        """A name for a file: the bank's."""
        return self._desk.bank.title if self._desk.bank else ""

    def write(self, format_name: str, target: Path, ids: Sequence[str] = (), script: str = "") -> None:
        """Write questions of the bank, all where none are named; ``written`` follows."""
        if self._desk.bank is not None:
            self._write(target, write_questions, self._desk.bank.address, tuple(ids), format_name, script)

    def write_paper(
        self, format_name: str, target: Path, paper: Paper, questions: Sequence[Question], parts: Collection[Part]
    ) -> None:
        """Write a composed paper, given its questions, with its keys and sheets; ``written`` follows."""
        self._write(target, write_paper, paper, tuple(questions), tuple(parts), f".{format_name}")

    def preview(self, path: Path, fields: Mapping[int, FieldMap] | None = None) -> None:
        """Say what would become of the questions of a file; ``previewed`` follows.

        ``fields`` are what a person chose for kinds of notes; without them ``fields_found`` goes before.
        """
        self._fields = path, fields or {}

        def done(taken: Taken) -> None:
            if fields is None:
                self.fields_found.emit(list(taken.fields))
            self.company_found.emit(list(taken.company))
            self.previewed.emit(path, list(taken.fates))

        self._take(path, only_try=True, done=done)

    def take(self, path: Path) -> None:
        """Take the questions of a file in; ``taken`` follows, and the desk shows them."""

        def done(taken: Taken) -> None:
            self._desk.read_again()
            self.taken.emit(path, taken.new)

        self._take(path, only_try=False, done=done)

    def _take(self, path: Path, *, only_try: bool, done: Callable[[Taken], None]) -> None:
        bank, language = self._desk.bank, self._language()
        if bank is None:
            return

        previewed, fields = self._fields

        def work(report: Report) -> Taken:
            chosen = fields if path == previewed else {}
            return apart(take, path, bank.address, language, only_try, chosen, tell=report)

        self._desk.work(self.tr("Reading {name}").format(name=path.name), work, done)

    def _write(self, target: Path, errand: Callable[..., Handed], *given: object) -> None:
        language = self._language()

        def work(report: Report) -> Handed:
            with replacing(target, OutputNotWritable) as draft:  # here, for who is killed leaves it lying about
                return apart(errand, *given, draft, language, tell=report)

        def done(handed: Handed) -> None:
            self.written.emit(target, handed.questions, list(handed.left))

        self._desk.work(self.tr("Writing {name}").format(name=target.name), work, done)
