"""Documents gathered for a bank: files and folders, pasted text, articles of a wiki."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from questions.errors import Trouble
from quizapp.study.protocols import BankRecord
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.making import Making, file_name
from quizapp.viewmodels.task import Report
from quizapp.viewmodels.troubles import sentence
from quizapp.viewmodels.workshop import Order, Workshop

if TYPE_CHECKING:
    from questions.wikis import Fetched

Fetch = Callable[[Sequence[str], str, Path, Report], "list[Fetched]"]
"""Titles, wiki, folder, and whom to tell; raises ``Trouble``."""


class Gathering(QObject):
    """A heap of documents, from which a bank is made or brought up to date."""

    changed = Signal()
    """The heap is another."""
    refused = Signal(str)
    """What went wrong, in one line."""

    def __init__(self, library: Library, making: Making, workshop: Workshop, folder: Path, fetch: Fetch) -> None:
        """``folder`` is where pasted texts and articles are kept."""
        super().__init__()
        self._library = library
        self._making = making
        self._workshop = workshop
        self._folder = folder
        self._fetch = fetch
        self.heap: list[Path] = []
        """Files and folders, in the order in which they came."""

    @property
    def banks(self) -> list[BankRecord]:
        """Banks that documents can be added to."""
        return [record for record in self._library.records() if Path(record.path).is_file()]

    @property
    def proposed_title(self) -> str:
        """A title for the bank, after what it is made of."""
        return self._making.title_for(self.heap) if self.heap else ""

    def add(self, paths: Iterable[Path]) -> None:
        """Lay documents on the heap; what lies there already is not laid twice."""
        self.heap = list(dict.fromkeys((*self.heap, *(path.absolute() for path in paths))))
        self.changed.emit()

    def take_off(self, path: Path) -> None:
        """Take a document off the heap; the file stays."""
        self.heap = [each for each in self.heap if each != path]
        self.changed.emit()

    def paste(self, title: str, text: str) -> None:
        """Keep a text as a document and lay it on the heap; one of the same title gives way."""
        from questions.atomic import replacing  # noqa: PLC0415 - as needed
        from questions.errors import OutputNotWritable  # noqa: PLC0415

        folder = self._folder / "pasted"
        target = folder / f"{file_name(title)}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with replacing(target, OutputNotWritable) as draft:
                draft.write_text(f"---\ntitle: {' '.join(title.split())}\n---\n{text}\n", "utf-8")
        except OSError:
            self.refused.emit(sentence(OutputNotWritable(target)))
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
        else:
            self.add([target])

    def fetch(self, titles: Sequence[str], wiki: str) -> None:
        """Fetch articles and lay them on the heap; those that there are none of are told."""
        folder = self._folder / "wikis"

        def work(report: Report) -> list[Fetched]:
            return self._fetch(titles, wiki, folder, report)

        self._workshop.take(
            Order(self.tr("Fetching from {wiki}").format(wiki=wiki), work, self._on_fetched, self._on_failed)
        )

    def make(self, title: str, bank_id: str = "") -> None:
        """Make a bank of the heap, or add it to one; the heap is empty then."""
        heap, self.heap = self.heap, []
        if not heap:
            return
        if bank_id:
            record = next(record for record in self.banks if record.bank_id == bank_id)
            self._library.make(heap, Path(record.path), record.title)
        else:
            self._making.make(heap, title)
        self.changed.emit()

    def _on_fetched(self, fetched: list[Fetched]) -> None:
        self.add(each.path for each in fetched if each.path is not None)
        missing = [each.title for each in fetched if each.path is None]
        if missing:
            self.refused.emit(
                self.tr("The wiki has no article of this title: {titles}").format(titles="、".join(missing))
            )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.refused.emit(sentence(error))
