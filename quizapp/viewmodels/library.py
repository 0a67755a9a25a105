"""The banks: opening them, making them, and handing their questions to study."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from questions.errors import Trouble
from quizapp.study.clock import Clock
from quizapp.study.protocols import BankRecord, CollectionStore
from quizapp.viewmodels.bank_source import BankSource, QuestionEditing
from quizapp.viewmodels.task import Report
from quizapp.viewmodels.troubles import sentence
from quizapp.viewmodels.workshop import Order, Workshop

if TYPE_CHECKING:
    from questions.authoring.question import Question
    from questions.authoring.surroundings import Surroundings
    from questions.pipeline.building import BuildReport

OpenSource = Callable[[Path], BankSource]
Build = Callable[[Sequence[Path], Path, str, Report], "BuildReport"]
"""Documents, the bank to make, its title, and whom to tell; raises ``Trouble``."""

_SOURCES = "sources:"
"""Options of the collection that keep what a bank was made of, by its id: the bank itself goes from hand to hand."""


class Library(QObject):
    """Opens banks off the interface's thread; what goes wrong is told in one line."""

    opened = Signal(str)
    """Id of a bank that can be studied now."""
    built = Signal(str, int)
    """Id of a bank that was made of documents, and the number of its questions."""
    renewed = Signal(str)
    """Id of a bank whose facts and questions were made anew."""
    refused = Signal(str)
    """What is wrong with a file."""

    def __init__(
        self,
        store: CollectionStore,
        workshop: Workshop,
        clock: Clock,
        open_source: OpenSource,
        build: Build,
    ) -> None:
        super().__init__()
        self._store = store
        self._workshop = workshop
        self._clock = clock
        self._open_source = open_source
        self._build = build
        self._sources: dict[str, BankSource] = {}

    def records(self) -> Sequence[BankRecord]:
        """Every bank ever opened, in order."""
        return self._store.banks()

    def open(self, path: Path) -> None:
        """Open a bank; ``opened`` or ``refused`` follows."""
        path = path.absolute()
        record = next((each for each in self.records() if each.path == str(path)), None)
        if record is not None and record.revision == _revision(path):
            self.opened.emit(record.bank_id)  # nothing in it can have changed; its questions are read when asked
            return
        self._workshop.take(
            Order(
                self.tr("Opening {name}").format(name=path.stem), self._opening(path), self._on_opened, self._on_failed
            )
        )

    def refresh(self) -> None:
        """Open the banks that changed since they were last seen, so that their cards are put right."""
        for record in self.records():
            path = Path(record.path)
            if path.is_file() and _revision(path) != record.revision:
                self.open(path)

    def make(self, documents: Sequence[Path], bank: Path, title: str) -> None:
        """Make a bank of documents and open it; ``built`` or ``refused`` follows."""

        def work(report: Report) -> tuple[BuildReport, BankSource | None]:
            made = self._build(documents, bank, title, report)
            return made, self._opening(bank)(report) if made.questions else None

        def done(result: tuple[BuildReport, BankSource | None]) -> None:
            self._on_built(result)
            if (source := result[1]) is not None:
                self._store.set_option(_SOURCES + source.bank_id, self._known_sources(source.bank_id, documents))

        self._workshop.take(Order(self.tr("Making {title}").format(title=title), work, done, self._on_failed))

    def renew(self, bank_id: str) -> None:
        """Make facts and questions of a bank anew, as people decided; ``renewed`` or ``refused`` follows."""
        record = next(record for record in self.records() if record.bank_id == bank_id)
        path = Path(record.path)

        def work(report: Report) -> BankSource:
            self._build([], path, record.title, report)
            return self._opening(path)(report)

        def done(source: BankSource) -> None:
            self._on_opened(source)
            self.renewed.emit(bank_id)

        self._workshop.take(Order(self.tr("Updating {title}").format(title=record.title), work, done, self._on_failed))

    def sources(self, bank_id: str) -> Sequence[Path]:
        """Files and folders a bank was made of on this computer, as far as is known."""
        return [Path(each) for each in self._store.options().get(_SOURCES + bank_id, ())]

    def _known_sources(self, bank_id: str, added: Sequence[Path]) -> list[str]:
        known = self.sources(bank_id)
        return [str(path) for path in dict.fromkeys((*known, *(path.absolute() for path in added)))]

    def source(self, bank_id: str) -> BankSource | None:
        """Give a known bank, None where its file is gone or has become another."""
        if bank_id not in self._sources:
            record = next(record for record in self.records() if record.bank_id == bank_id)
            try:
                source = self._open_source(Path(record.path))
            except Trouble as trouble:
                self.refused.emit(sentence(trouble))
                return None
            if source.bank_id != bank_id:
                return None
            self._sources[bank_id] = source
        return self._sources[bank_id]

    def revise(self, bank_id: str, question: Question) -> bool:
        """Put a question in other words for good; where the bank is not to be written, say why and return False."""
        return self._edit(bank_id, lambda editing: editing.revise(question))

    def report(self, bank_id: str, question_id: str, *, reported: bool) -> bool:
        """Mark a question of a bank as bad for whoever looks after it, or no longer; as `revise` otherwise."""
        return self._edit(bank_id, lambda editing: editing.report(question_id, reported=reported))

    def surroundings(self, bank_id: str, question_id: str) -> Surroundings:
        """What stands around what a question asks; nothing where the bank cannot be read."""
        from questions.authoring.surroundings import Surroundings  # noqa: PLC0415 - after the first answer

        source = self.source(bank_id)
        try:
            return source.surroundings(question_id) if source is not None else Surroundings()
        except KeyError:
            return Surroundings()
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return Surroundings()

    def _edit(self, bank_id: str, edit: Callable[[QuestionEditing], None]) -> bool:
        source = self.source(bank_id)
        if source is None:
            return False
        try:
            edit(source.editing)
        except KeyError:
            return False  # a rebuild took the question away meanwhile
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return False
        return True

    def _opening(self, path: Path) -> Callable[[Report], BankSource]:
        def work(_report: Report) -> BankSource:
            revision = _revision(path)
            source = self._open_source(path)
            self._store.sync_bank(source, str(path), self._clock.now(), revision)
            return source

        return work

    def _on_opened(self, source: BankSource) -> None:
        self._sources[source.bank_id] = source
        self.opened.emit(source.bank_id)

    def _on_built(self, result: tuple[BuildReport, BankSource | None]) -> None:
        made, source = result
        for trouble in made.troubles:
            self.refused.emit(sentence(trouble))
        if source is not None:
            self._on_opened(source)
            self.built.emit(source.bank_id, made.questions)
        elif not made.troubles:
            self.refused.emit(self.tr("No dated facts were found in these documents, so there is nothing to ask."))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.refused.emit(sentence(error))


def _revision(path: Path) -> str:
    """Tell one state of a file from another without reading it; a missing file has none."""
    if not path.exists():
        return ""
    status = path.stat()
    return f"{status.st_size}-{status.st_mtime_ns}"
