"""Questions for another program, in the script that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import BinaryIO

from questions.authoring.question import Question
from questions.documents.script import HANS, HANT, script_of
from questions.entities.conversion import Variant, in_variant
from questions.exporters.format import Format, Options, Written

_KEPT_TEXTS = 8192
"""Questions on one fact share options and the sentence that proves them: half of all characters come again."""

_AGE = ("西元", "公元")
"""What the Christian era is called in Taiwan, and elsewhere; proofs say what they say."""


def export(questions: Iterable[Question], form: Format, out: BinaryIO, options: Options | None = None) -> Written:
    """Write ``questions`` in ``form``."""
    options = options or Options()
    if options.script:
        questions = in_script(questions, options.script)
    return form.write(questions, out, options)


def in_script(questions: Iterable[Question], script: str) -> Iterator[Question]:
    """``questions`` with all that people read in ``script``; typed answers count in both scripts anyway.

    ``script`` is ``zh-Hant`` (as Taiwan writes it), ``zh-Hant-HK`` or ``zh-Hans``.
    """
    variant = Variant.TAIWAN if script == HANT else Variant(script)
    for question in questions:
        yield _written(question, variant)


def _written(question: Question, variant: Variant) -> Question:
    source = script_of(question.stem + question.answer + question.explanation)

    ours, theirs = _AGE if variant is Variant.TAIWAN else reversed(_AGE)

    def written(text: str) -> str:
        return _text(text, source, variant).replace(theirs, ours)

    evidence, (start, end) = question.evidence, question.evidence_highlight
    evidence_source = script_of(evidence)
    before, proof, after = (
        _text(part, evidence_source, variant) for part in (evidence[:start], evidence[start:end], evidence[end:])
    )
    return replace(
        question,
        stem=written(question.stem),
        options=tuple(
            replace(option, text=written(option.text), match=written(option.match)) for option in question.options
        ),
        answer=written(question.answer),
        accepted=tuple(dict.fromkeys([*map(written, question.accepted), *question.accepted])),
        explanation=written(question.explanation),
        document=in_variant(question.document, variant),
        evidence=before + proof + after,
        evidence_highlight=(len(before), len(before) + len(proof)),
    )


@lru_cache(_KEPT_TEXTS)
def _text(text: str, source: str, variant: Variant) -> str:
    return _quoted(in_variant(text, variant, source), source, variant)


_QUOTES = {HANT: str.maketrans("“”‘’", "「」『』"), HANS: str.maketrans("「」『』", "“”‘’")}


def _quoted(text: str, source: str, variant: Variant) -> str:
    """``text``, converted from ``source``, with the quotation marks that go with its new script."""
    script = HANS if variant is Variant.SIMPLIFIED else HANT
    return text if script == source else text.translate(_QUOTES[script])
