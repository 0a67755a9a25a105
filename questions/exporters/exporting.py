"""Questions for another program, in the script that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

from questions.authoring.question import Question
from questions.documents.script import convert
from questions.exporters.format import Format, Options, Written


def export(questions: Iterable[Question], form: Format, out: BinaryIO, options: Options | None = None) -> Written:
    """Write ``questions`` in ``form``."""
    options = options or Options()
    if options.script:
        questions = in_script(questions, options.script)
    return form.write(questions, out, options)


def in_script(questions: Iterable[Question], script: str) -> Iterator[Question]:
    """``questions`` with all that people read in ``script``; typed answers count in both scripts anyway."""
    for question in questions:
        evidence, (start, end) = question.evidence, question.evidence_highlight
        before, proof, after = (
            convert(part, script) for part in (evidence[:start], evidence[start:end], evidence[end:])
        )
        yield replace(
            question,
            stem=convert(question.stem, script),
            options=tuple(
                replace(option, text=convert(option.text, script), match=convert(option.match, script))
                for option in question.options
            ),
            answer=convert(question.answer, script),
            accepted=tuple(dict.fromkeys([*(convert(each, script) for each in question.accepted), *question.accepted])),
            explanation=convert(question.explanation, script),
            document=convert(question.document, script),
            evidence=before + proof + after,
            evidence_highlight=(len(before), len(before) + len(proof)),
        )
