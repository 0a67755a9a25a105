"""What goes out to files and comes in from them, and banks made of documents.

Each is done `apart` from the window, so nothing here knows of one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from questions.messages import message
from quizapp.apart import Tell

if TYPE_CHECKING:
    from questions.authoring.question import Question
    from questions.exporters.format import Left
    from questions.importers.fields import FieldMap, FieldPreview
    from questions.importers.importing import Report
    from questions.papers.handout import Part
    from questions.papers.paper import Paper
    from questions.pipeline.building import BuildReport

_TOLD_EVERY = 200
"""Questions from one word of progress to the next."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of questions that went out."""

    questions: int
    """How many are in the file."""
    left: tuple[str, ...]
    """A line for each that is not, with the reason."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one question of a file."""

    place: int
    title: str
    verdict: str
    why: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file that came in."""

    fates: tuple[Fate, ...]
    new: int
    """How many of its questions were added or changed."""
    company: tuple[str, ...] = ()
    """A line for each thing that comes with the questions, or stays away."""
    fields: tuple[FieldPreview, ...] = ()
    """The kinds of notes in it, for a person to say which field is what."""


def make_bank(documents: Sequence[Path], bank: Path, title: str, tell: Tell) -> BuildReport:
    """Make a bank of documents or bring it up to date; its facts stay in it, for they may be very many."""
    from questions.pipeline.building import Step, build  # noqa: PLC0415 - each errand loads what it needs

    def watch(step: Step) -> None:
        tell(step.done if step.total else 0, step.total or 0, step.name)

    return replace(build(documents, bank, title=title, watch=watch), facts=())


def write_questions(  # noqa: PLR0913, PLR0917 - everything that a person says of an export
    bank: Path | str, ids: Sequence[str], format_name: str, script: str, draft: Path, language: str, tell: Tell
) -> Handed:
    """Write questions of a bank, all where no ids are given; reasons are told in ``language``."""
    from questions.bank import open_bank  # noqa: PLC0415
    from questions.exporters.exporting import export  # noqa: PLC0415
    from questions.exporters.format import Options  # noqa: PLC0415
    from questions.exporters.registry import FORMATS  # noqa: PLC0415

    source = open_bank(bank)
    questions = map(source.question, ids) if ids else source.questions()
    options = Options(title=source.title, script=script, modified=source.modified(), tags=source.tags())
    with draft.open("wb") as out:
        counted = _counted(questions, len(ids) or source.count(), tell)
        written = export(counted, FORMATS[format_name], out, options)
    return Handed(written.questions, _reasons(written.left, lambda left: source.question(left).stem, language))


def write_paper(  # noqa: PLR0913, PLR0917 - a paper, what is wanted of it, and where it goes
    paper: Paper,
    questions: Iterable[Question],
    parts: Collection[Part],
    suffix: str,
    draft: Path,
    language: str,
    _tell: Tell,
) -> Handed:
    """Write a paper without those of its questions that the format of ``suffix`` cannot print."""
    from questions.exporters.handing_out import PAPER_FORMATS, printable  # noqa: PLC0415
    from questions.papers.printing import print_versions  # noqa: PLC0415

    questions = tuple(questions)
    stems = {question.id: question.stem for question in questions}
    chosen, left = printable(questions, suffix, paper.script)
    fitting = paper.without({each.question_id for each in left})
    versions = print_versions(fitting, {question.id: question for question in chosen})
    with draft.open("wb") as out:
        PAPER_FORMATS[suffix].write(versions, parts, out)
    return Handed(len(chosen), _reasons(left, stems.__getitem__, language))


def take(
    path: Path,
    bank: Path | str,
    language: str,
    only_try: bool,
    fields: Mapping[int, FieldMap],
    _tell: Tell,
) -> Taken:
    """Take the questions of a file into a bank, or only say what would become of them."""
    from questions.bank import open_bank  # noqa: PLC0415
    from questions.importers.importing import Verdict, import_file  # noqa: PLC0415
    from questions.importers.registry import format_of  # noqa: PLC0415

    form = format_of(path)
    report = import_file(path, open_bank(bank), only_try=only_try, fields=fields)
    fates = []
    for outcome in report.outcomes:
        reasons = [outcome.refusal] if outcome.refusal else list(outcome.notes)
        why = "；".join(message(reason, language) for reason in reasons)
        fates.append(Fate(outcome.place, outcome.title, outcome.verdict.value, why))
    return Taken(
        tuple(fates),
        report.counts[Verdict.ADDED] + report.counts[Verdict.CHANGED],
        _company(report, language),
        tuple(form.fields.preview(path)) if form.fields and only_try else (),
    )


def _company(report: Report, language: str) -> tuple[str, ...]:
    return tuple(message(key, language, **told) for key, told in report.company)


def _counted(questions: Iterable[Question], total: int, tell: Tell) -> Iterator[Question]:
    for number, question in enumerate(questions):
        if number % _TOLD_EVERY == 0:
            tell(number, total)
        yield question


def _reasons(left: Iterable[Left], stem: Callable[[str], str], language: str) -> tuple[str, ...]:
    """A line for each question left out: how it begins, for its id tells nobody anything, and why."""
    from questions.importers.titles import title_of  # noqa: PLC0415

    return tuple(
        f"{title_of(stem(each.question_id))}  {message(each.reason, language, detail=each.detail)}" for each in left
    )
