"""A paper as files to hand out: by the ending of the file's name, all in one or one for each part of each version."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from questions.atomic import replacing
from questions.authoring.question import Question
from questions.errors import OutputNotWritable
from questions.exporters.docx import file as docx
from questions.exporters.exporting import in_script
from questions.exporters.fitting import Fitting, Misfit
from questions.exporters.format import Left
from questions.exporters.html import file as html
from questions.exporters.pdf import file as pdf
from questions.exporters.whole_bank import WritePaper
from questions.papers.handout import Leaf, Part, bound
from questions.papers.paper import Paper
from questions.papers.printing import print_versions


@dataclass(frozen=True, slots=True)
class PaperFormat:
    """A format that prints papers."""

    write: WritePaper
    misfit: Misfit | None = None


PAPER_FORMATS: Mapping[str, PaperFormat] = {
    docx.FORMAT.suffix: PaperFormat(docx.write_paper),
    pdf.FORMAT.suffix: PaperFormat(pdf.write_paper, pdf.misfit),
    html.FORMAT.suffix: PaperFormat(html.write_paper),
}
"""By the ending of file names, with the dot."""


def printable(questions: Iterable[Question], suffix: str, script: str = "") -> tuple[list[Question], list[Left]]:
    """``questions`` in ``script`` (as they are where it is empty), and those that the format cannot print, with why."""
    fitting = Fitting(PAPER_FORMATS[suffix].misfit)
    return list(fitting.those(in_script(questions, script) if script else questions)), fitting.left


def hand_out(
    paper: Paper, questions: Mapping[str, Question], parts: Collection[Part], target: Path, *, separate: bool = False
) -> list[Path]:
    """Write ``paper`` to ``target``, in the format of its ending; each file appears whole or not at all.

    Args:
        paper: what to print.
        questions: its questions by their ids, as `printable` gives them.
        parts: what to print of it.
        target: where to.
        separate: one file for each part of each version instead, named after ``target``: 期中考-A-key.docx.

    Returns:
        The files, in the order in which they were written.

    Raises:
        MissingQuestions: ``questions`` lacks some of those that the paper names.
        OutputNotWritable: the folder is missing or refuses to be written.
    """
    write = PAPER_FORMATS[target.suffix.lower()].write
    versions = print_versions(paper, questions)
    if not separate:
        leaves = [(target, versions, parts)]
    else:
        leaves = [(_name(target, leaf), [leaf.printed], (leaf.part,)) for leaf in bound(versions, parts)]
    for path, printed, printed_parts in leaves:
        with replacing(path, OutputNotWritable) as draft, draft.open("wb") as file:
            write(printed, printed_parts, file)
    return [path for path, _, _ in leaves]


def _name(target: Path, leaf: Leaf) -> Path:
    pieces = [target.stem, leaf.printed.version, leaf.part.value]
    return target.with_name("-".join(piece for piece in pieces if piece) + target.suffix)
