"""Taking the questions of a file into a bank: every one is reported, and all that can be are taken at once."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from questions.authoring.question import Question
from questions.bank import Bank
from questions.bank.company import Arrived, Company
from questions.errors import ImportReason, UnreadableImport
from questions.importers.fields import FieldMap
from questions.importers.given import Entry, Given, Note, Refusal, Refused
from questions.importers.making import prepared, question_of
from questions.importers.registry import format_of
from questions.importers.tags import without_source


class Verdict(StrEnum):
    """What became of a question of the file."""

    ADDED = "added"
    CHANGED = "changed"
    """The bank had it in another wording."""
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question of the file, and what became of it."""

    place: int
    """Its row, line or number in the file, as people count."""
    title: str
    verdict: Verdict
    refusal: Refusal | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a file."""

    outcomes: tuple[Outcome, ...]
    arrived: Arrived = field(default=Arrived())
    """What came with the questions out of another bank."""

    @property
    def company(self) -> list[tuple[str, dict[str, object]]]:
        """What came with the questions and what did not, as keys of messages and what fills them."""
        came = self.arrived
        told: list[tuple[str, dict[str, object]]] = []
        for key, count in (
            ("import_documents", came.documents),
            ("import_decisions", came.decisions),
            ("import_papers", came.papers),
        ):
            if count:
                told.append((key, {"count": count}))
        told += [("import_namesake", {"name": name}) for name in came.namesakes]
        told += [("import_other_paper", {"title": title}) for title in came.other_papers]
        return told

    @property
    def counts(self) -> Counter[Verdict]:
        """How many questions met each fate."""
        return Counter(outcome.verdict for outcome in self.outcomes)


def import_file(
    path: Path,
    bank: Bank,
    *,
    format_name: str | None = None,
    only_try: bool = False,
    fields: Mapping[int, FieldMap] | None = None,
) -> Report:
    """Take the questions of ``path`` into ``bank``: those that can be asked, in one transaction.

    Args:
        path: the file.
        bank: where they go.
        format_name: what the file is; by default told from its ending.
        only_try: report what would become of them, and change nothing.
        fields: what a person chose for kinds of records, by their ids, where the format has such a choice.

    Raises:
        UnreadableImport: no question can be taken from the file; the bank is as it was.
        BankTrouble: the bank cannot be written; it is as it was.
    """
    with _uncollected():
        form = format_of(path, format_name)
        entries = list(form.fields.read(path, fields) if form.fields and fields else form.read(path))
        company = form.company(path, bank) if form.company else None
        return take(entries, bank, path, only_try=only_try, company=company)


def take(
    entries: Sequence[Entry], bank: Bank, path: Path, *, only_try: bool = False, company: Company | None = None
) -> Report:
    """Take what was read from ``path``, and what comes with it; see `import_file`."""
    if not entries and company is None:
        raise UnreadableImport(path, ImportReason.NOTHING)
    judged = _judged(entries)
    present = bank.arrivals.known(each.id for _, each in judged if isinstance(each, Given))
    outcomes: dict[int, Outcome] = {}
    taken: list[tuple[int, Question, tuple[Note, ...]]] = []
    for number, (entry, given) in enumerate(judged):
        if isinstance(given, Refusal):
            outcomes[number] = Outcome(entry.place, entry.title, Verdict.REFUSED, given)
        elif given.id in present and not _is_ours(entry):
            # Its id is made of its words: the file tells nothing new, and what people made of it in the bank stays.
            outcomes[number] = Outcome(entry.place, entry.title, Verdict.UNCHANGED)
        else:
            taken.append((number, *question_of(given, present.get(given.id))))
    questions = [question for _, question, _ in taken]
    tags = {
        each.id: without_source(each.tags, present[each.id].document) if each.id in present else each.tags
        for _, each in judged
        if isinstance(each, Given) and each.tags is not None
    }
    if company is not None:
        tags = _of_both(bank, tags)
    arrivals = bank.arrivals.expect(questions, tags) if only_try else bank.arrivals.take(questions, tags, company)
    for (number, _, notes), arrival in zip(taken, arrivals, strict=True):
        entry = entries[number]
        outcomes[number] = Outcome(entry.place, entry.title, Verdict(arrival.value), None, notes)
    told = tuple(outcomes[number] for number in range(len(entries)))
    return Report(told, company.arrived) if company else Report(told)


def _of_both(bank: Bank, tags: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """``tags`` beside those that the bank has on the same questions."""
    own = {entry.id: entry.tags for entry in bank.entries() if entry.id in tags}
    return {number: tuple(dict.fromkeys((*own.get(number, ()), *told))) for number, told in tags.items()}


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without Python's collector of garbage: it would look through all that was read again and again, and find none."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _judged(entries: Sequence[Entry]) -> list[tuple[Entry, Given | Refusal]]:
    seen: set[str] = set()
    judged: list[tuple[Entry, Given | Refusal]] = []
    for entry in entries:
        content = entry.content
        if isinstance(content, Given):
            try:
                content = prepared(content)
            except Refused as refused:
                content = refused.refusal
            else:
                if content.id in seen:
                    content = Refusal.TWICE
                else:
                    seen.add(content.id)
        judged.append((entry, content))
    return judged


def _is_ours(entry: Entry) -> bool:
    return isinstance(entry.content, Given) and bool(entry.content.id)
