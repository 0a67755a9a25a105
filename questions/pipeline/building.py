"""Making a bank, or bringing one up to date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from questions.authoring import AuthoringReport, Question, Source, author
from questions.bank import Bank, BankDocument, bank_exists, create_bank, file_of_bank, open_bank
from questions.errors import Reason, UnreadableDocument
from questions.facts.claim import Claim
from questions.facts.corroboration import weigh
from questions.facts.fact import Fact, FactStatus
from questions.facts.review import reviewed
from questions.pipeline.gathering import gather
from questions.pipeline.generator import generator
from questions.pipeline.reading import digest_of, read_all
from questions.pipeline.sheet import Sheet
from questions.pipeline.unfinished import Unfinished


class Stage(StrEnum):
    """What a build is doing."""

    READING = "reading"
    """Documents, counted one by one."""
    WRITING = "writing"
    """Questions, of which no one knows beforehand how many there will be."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far a build is."""

    stage: Stage
    done: int
    total: int | None
    """None where it isn't known."""
    name: str = ""
    """The document just read."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did."""

    read: int
    """Documents read."""
    unchanged: int
    """Documents that were in the bank as they are."""
    facts: tuple[Fact, ...]
    """Every fact of the bank now; empty where nothing had to be done."""
    questions: int
    """Questions of the bank now."""
    added: int
    retired: int
    kept: int
    """Worded by a person and left alone."""
    authoring: AuthoringReport
    """What became of the facts, and why of some no question."""
    troubles: tuple[UnreadableDocument, ...]

    @property
    def conflicts(self) -> list[tuple[Fact, Fact]]:
        """Pairs of facts that cannot both be true."""
        known = {fact.id: fact for fact in self.facts}
        return [(fact, known[other]) for fact in self.facts for other in fact.conflicts_with if fact.id < other]

    @property
    def corroborated(self) -> int:
        """Facts that independent documents tell."""
        return sum(fact.status is FactStatus.CORROBORATED for fact in self.facts)


Watch = Callable[[Step], None]
"""Told of every step. What it raises stops the build, and the bank stays as it was."""


def build(
    sources: Sequence[Path],
    bank: Path | str,
    *,
    title: str | None = None,
    jobs: int = 1,
    watch: Watch = lambda step: None,
) -> BuildReport:
    """Make the bank of ``sources``, or bring an existing one up to date with them.

    Documents that the bank has and ``sources`` doesn't stay in it. Documents are known by their file names: one with
    the name of an earlier one takes its place, two of one name in ``sources`` are trouble. Where no document is new or
    changed, nothing is done.

    Args:
        sources: files and folders.
        bank: the file to make or update, or any SQLAlchemy address.
        title: the bank's title; by default an existing one, else the file's name.
        jobs: number of processes that read.
        watch: is told how far the build is, in the calling thread.

    A build that is stopped leaves the bank as it was, and what it has read beside it for the next one.

    Raises:
        BankTrouble: the bank cannot be read or written; it is as it was.
    """
    old = open_bank(bank) if bank_exists(bank) else None
    unfinished = Unfinished(file_of_bank(bank))
    intake = _Intake(old, unfinished.sheets())
    paths = list(intake.admit(gather(sources)))
    try:
        for sheet in read_all(paths, jobs):
            intake.take(sheet)
            if isinstance(sheet, Sheet):
                unfinished.add(sheet)
            watch(Step(Stage.READING, intake.done, len(paths), paths[intake.done - 1].name))
    finally:
        unfinished.close()
    if not intake.sheets and (old is None or _is_current(old, title)):
        return _nothing_done(old, intake)

    sheets = (_sheets(old) if old else {}) | intake.sheets
    documents = [sheet.document for sheet in sheets.values()]
    claims = [claim for sheet in sheets.values() for claim in sheet.claims]
    facts = _weighed(claims, old, documents)
    authoring = AuthoringReport()
    questions = _watched(varied(author(facts, _sources(documents), authoring, _ids(old))), watch)
    with nullcontext(old) if old else create_bank(bank, title or Path(bank).stem) as target:
        change = target.store(documents, facts, questions, claims=claims, generator=generator(), title=title)
        count = target.count()
    unfinished.discard()
    return BuildReport(
        read=len(intake.sheets),
        unchanged=intake.unchanged,
        facts=tuple(facts),
        questions=count,
        added=change.added,
        retired=change.retired,
        kept=change.kept,
        authoring=authoring,
        troubles=tuple(intake.troubles),
    )


def _is_current(bank: Bank, title: str | None) -> bool:
    return bank.generator == generator() and title in (None, bank.title) and not bank.reviews.pending


def _weighed(claims: Sequence[Claim], old: Bank | None, documents: Sequence[BankDocument]) -> list[Fact]:
    """Facts of the claims, as people reviewed and settled them."""
    if old is None:
        return weigh(claims)
    before = {document.name: document.sha256 for document in old.documents()}
    now = {document.name for document in documents if before.get(document.name) == document.sha256}
    standing = reviewed(claims, old.reviews.all(), old.reviews.unchanged_documents() & now)
    return weigh(standing, old.reviews.settlements())


class _Intake:
    """What comes in with a build."""

    def __init__(self, old: Bank | None, unfinished: Mapping[tuple[str, str], Sheet]) -> None:
        self._unfinished = unfinished
        self._known = {document.name: document for document in old.documents()} if old else {}
        self.sheets: dict[str, Sheet] = {}
        """What was read, by file name."""
        self.troubles: list[UnreadableDocument] = []
        self.done = self.unchanged = 0

    def admit(self, found: Iterator[Path | UnreadableDocument]) -> Iterator[Path]:
        """The files that have to be read."""
        names: set[str] = set()
        for each in found:
            if isinstance(each, UnreadableDocument):
                self.troubles.append(each)
            elif each.name in names:
                self.troubles.append(UnreadableDocument(each, Reason.NAMESAKE))
            else:
                names.add(each.name)
                if self._is_known(each):
                    self.unchanged += 1
                elif (sheet := self._read_before(each)) is not None:
                    self.sheets[each.name] = sheet
                else:
                    yield each

    def _is_known(self, path: Path) -> bool:
        known = self._known.get(path.name)
        if known is None or known.generator != generator():
            return False
        try:
            return digest_of(path) == known.sha256
        except UnreadableDocument:
            return False  # reading it will say so

    def _read_before(self, path: Path) -> Sheet | None:
        """What an interrupted build read in a document that is still the same."""
        if not any(name == path.name for name, _ in self._unfinished):
            return None
        try:
            return self._unfinished.get((path.name, digest_of(path)))
        except UnreadableDocument:
            return None  # reading it will say so

    def take(self, sheet: Sheet | UnreadableDocument) -> None:
        """Count what was read, or what stood in the way."""
        self.done += 1
        if isinstance(sheet, UnreadableDocument):
            self.troubles.append(sheet)
        else:
            self.sheets[sheet.document.name] = sheet


def _sheets(bank: Bank) -> dict[str, Sheet]:
    """What the bank's documents tell, by file name."""
    claims: defaultdict[str, dict[Claim, None]] = defaultdict(dict)
    for claim in bank.claims():
        claims[claim.document][claim] = None
    return {
        document.name: Sheet(document, tuple(sorted(claims[document.name], key=lambda claim: claim.evidence.start)))
        for document in bank.documents()
    }


def _ids(bank: Bank | None) -> frozenset[str]:
    """What the bank asks already: learners know these questions."""
    return frozenset(ref.id for ref in bank.index()) if bank else frozenset()


def _sources(documents: Sequence[BankDocument]) -> dict[str, Source]:
    return {each.name: Source(each.title, each.url, each.licence, each.script) for each in documents}


def varied(questions: Iterable[Question]) -> Iterator[Question]:
    """The questions of each fact with another of them first from fact to fact.

    A learner meets one question of a fact a day, the first in the bank before the others: this way new ones are of
    all kinds.
    """
    for turn, (_, siblings) in enumerate(groupby(questions, key=lambda question: question.facts[0])):
        group = list(siblings)
        first = turn % len(group)
        yield from group[first:]
        yield from group[:first]


def _watched(questions: Iterator[Question], watch: Watch) -> Iterator[Question]:
    for count, question in enumerate(questions, start=1):
        yield question
        watch(Step(Stage.WRITING, count, None))


def _nothing_done(old: Bank | None, intake: _Intake) -> BuildReport:
    return BuildReport(
        read=0,
        unchanged=intake.unchanged,
        facts=(),
        questions=old.count() if old else 0,
        added=0,
        retired=0,
        kept=0,
        authoring=AuthoringReport(),
        troubles=tuple(intake.troubles),
    )
