"""``.pdf``: papers set by typst, with the fonts of this computer."""

from __future__ import annotations

import json
import warnings
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from importlib import resources
from typing import BinaryIO

from questions.authoring.question import Question
from questions.authoring.unwritable import texts_of
from questions.exporters.format import Format, Left, LeftReason, Options, Written
from questions.exporters.pdf.glyphs import Face, Glyphs
from questions.exporters.pdf.leaves import leaf_row
from questions.exporters.whole_bank import write_bank
from questions.papers.fonts import fonts_of
from questions.papers.handout import Part, bound
from questions.papers.layout import TEXT_POINTS
from questions.papers.lines import BRACKET
from questions.papers.printing import PrintedPaper


def write_paper(versions: Sequence[PrintedPaper], parts: Collection[Part], out: BinaryIO) -> None:
    """Write all versions of a paper into one document; characters that `unset` finds come out as boxes."""
    import typst  # noqa: PLC0415 - a library of 34 MB

    language = versions[0].language
    paper = {
        "title": versions[0].title,
        "language": language,
        "fonts": installed_glyphs().prefer(fonts_of(language).families),
        "size": TEXT_POINTS,
        "bracket": BRACKET,
        "leaves": [leaf_row(leaf) for leaf in bound(versions, parts)],
    }
    template = (resources.files("questions.data") / "typst" / "paper.typ").read_bytes()
    made, doubts = typst.compile_with_warnings(
        template, format="pdf", sys_inputs={"paper": json.dumps(paper, ensure_ascii=False)}, pdf_standards="1.7"
    )
    for doubt in doubts:  # of our template: people cannot mend them, but we must know
        warnings.warn(doubt, stacklevel=2)
    assert isinstance(made, bytes)
    out.write(made)


def misfit(question: Question) -> Left | None:
    """The characters of ``question`` that no font of this computer has."""
    missing = installed_glyphs().missing("".join(texts_of(question)))
    return Left(question.id, LeftReason.CHARACTERS, " ".join(missing)) if missing else None


@cache
def installed_glyphs() -> Glyphs:
    """Of all fonts of this computer."""
    import typst  # noqa: PLC0415 - as above

    return Glyphs(Face(font.family, font.path, font.index) for font in typst.Fonts().fonts() if font.path)


def _write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    return write_bank(questions, out, options, write_paper, misfit)


FORMAT = Format(name="pdf", suffix=".pdf", write=_write)
