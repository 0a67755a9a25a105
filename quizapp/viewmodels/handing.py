"""Handing out and taking in: questions to files of other programs, and from them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QObject, Signal

from questions.atomic import replacing
from questions.errors import OutputNotWritable
from questions.messages import message
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.formats import format_word

if TYPE_CHECKING:
    from questions.exporters.format import Left, Written
    from questions.importers.importing import Report
    from questions.papers.handout import Part
    from questions.papers.printing import PrintedPaper

PAPER_FORMATS = ("docx", "pdf")
"""Formats that set a paper as it was composed."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A format to choose."""

    name: str
    title: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one question of a file."""

    place: int
    title: str
    verdict: str
    why: str


class Handing(QObject):
    """Writes and reads beside the interface; files appear whole or not at all."""

    written = Signal(Path, int, list)
    """A file, how many questions are in it, and a line for each that is not, with the reason."""
    previewed = Signal(Path, list)
    """A file and the fates of its questions, should it be taken in."""
    taken = Signal(Path, int)
    """A file, and how many of its questions were added or changed."""
    refused = Signal(str)

    def __init__(self, desk: Desk, language: Callable[[], str], parent: QObject | None = None) -> None:
        """``language`` is one of `questions.messages.LANGUAGES`."""
        super().__init__(parent)
        self._desk = desk
        self._language = language
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
        bank = self._desk.bank
        if bank is None:
            return

        def pour(out: BinaryIO) -> Written:
            from questions.exporters.exporting import export  # noqa: PLC0415
            from questions.exporters.format import Options  # noqa: PLC0415
            from questions.exporters.registry import FORMATS  # noqa: PLC0415

            questions = map(bank.question, ids) if ids else bank.questions()
            options = Options(title=bank.title, script=script, modified=bank.modified(), tags=bank.tags())
            return export(questions, FORMATS[format_name], out, options)

        self._write(target, pour)

    def write_paper(
        self, format_name: str, target: Path, versions: Sequence[PrintedPaper], parts: Collection[Part]
    ) -> None:
        """Write a composed paper with its keys and sheets; ``written`` follows."""

        def pour(out: BinaryIO) -> Written:
            from questions.exporters.docx import file as docx  # noqa: PLC0415
            from questions.exporters.format import Written  # noqa: PLC0415
            from questions.exporters.pdf import file as pdf  # noqa: PLC0415

            writer = {"docx": docx.write_paper, "pdf": pdf.write_paper}[format_name]
            writer(versions, parts, out)
            questions = versions[0].questions
            boxed = [left for each in questions if format_name == "pdf" and (left := pdf.misfit(each.question))]
            return Written(len(questions), tuple(boxed))

        self._write(target, pour)

    def preview(self, path: Path) -> None:
        """Say what would become of the questions of a file; ``previewed`` follows."""
        bank, language = self._desk.bank, self._language()
        if bank is None:
            return

        def work(_report: object) -> list[Fate]:
            from questions.importers.importing import import_file  # noqa: PLC0415

            return _fates(import_file(path, bank, only_try=True), language)

        self._desk.work(
            self.tr("Reading {name}").format(name=path.name), work, lambda fates: self.previewed.emit(path, fates)
        )

    def take(self, path: Path) -> None:
        """Take the questions of a file in; ``taken`` follows, and the desk shows them."""

        bank = self._desk.bank
        if bank is None:
            return

        def work(_report: object) -> int:
            from questions.importers.importing import import_file  # noqa: PLC0415

            counts = import_file(path, bank).counts
            return sum(count for verdict, count in counts.items() if verdict in ("added", "changed"))

        def done(new: int) -> None:
            self._desk.read_again()
            self.taken.emit(path, new)

        self._desk.work(self.tr("Reading {name}").format(name=path.name), work, done)

    def _write(self, target: Path, pour: Callable[[BinaryIO], Written]) -> None:
        def work(_report: object) -> Written:
            with replacing(target, OutputNotWritable) as draft, draft.open("wb") as out:
                return pour(out)

        def done(written: Written) -> None:
            self.written.emit(target, written.questions, [self._reason(left) for left in written.left])

        self._desk.work(self.tr("Writing {name}").format(name=target.name), work, done)

    def _reason(self, left: Left) -> str:
        return f"{left.question_id}: {message(left.reason, self._language(), detail=left.detail)}"


def _fates(report: Report, language: str) -> list[Fate]:
    fates = []
    for outcome in report.outcomes:
        reasons = [outcome.refusal] if outcome.refusal else list(outcome.notes)
        why = "；".join(message(reason, language) for reason in reasons)
        fates.append(Fate(outcome.place, outcome.title, outcome.verdict.value, why))
    return fates
