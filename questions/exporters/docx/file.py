"""``.docx``: papers for Word and its kin."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, BinaryIO

from questions.authoring.question import Question
from questions.exporters.format import Format, Options, Written
from questions.exporters.whole_bank import write_bank
from questions.papers.handout import Part, bound
from questions.papers.printing import PrintedPaper

if TYPE_CHECKING:
    from questions.exporters.docx.flow import Flow

    Writer = Callable[[Flow, PrintedPaper], None]


def write_paper(versions: Sequence[PrintedPaper], parts: Collection[Part], out: BinaryIO) -> None:
    """Write all versions of a paper into one document."""
    from questions.exporters.docx.flow import Flow  # noqa: PLC0415 - python-docx takes its time
    from questions.exporters.docx.pages import begin_leaf  # noqa: PLC0415 - as above
    from questions.exporters.docx.styling import new_document  # noqa: PLC0415 - as above

    writers = _writers()
    leaves = list(bound(versions, parts))
    document = new_document(versions[0].language, versions[0].sheet)
    document.core_properties.title = versions[0].title
    document.core_properties.author = document.core_properties.comments = ""
    flow = Flow(document)
    for position, leaf in enumerate(leaves):
        begin_leaf(document, leaf, first=not position, only=len(leaves) == 1)
        writers[leaf.part](flow, leaf.printed)
    document.save(out)


def _writers() -> dict[Part, Writer]:
    from questions.exporters.docx.answers import add_answer_sheet, add_key, add_solutions  # noqa: PLC0415 - as above
    from questions.exporters.docx.blocks import add_questions  # noqa: PLC0415 - as above

    return {
        Part.QUESTIONS: add_questions,
        Part.ANSWER_SHEET: add_answer_sheet,
        Part.KEY: add_key,
        Part.SOLUTIONS: add_solutions,
    }


def _write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    return write_bank(questions, out, options, write_paper)


FORMAT = Format(name="docx", suffix=".docx", write=_write)
