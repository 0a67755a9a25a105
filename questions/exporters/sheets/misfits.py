"""Which questions a site does not take, told one by one: nothing is cut to fit."""

from __future__ import annotations

from questions.authoring.question import Question, QuestionKind
from questions.exporters.format import Left, LeftReason
from questions.exporters.sheets.template import Template
from questions.exporters.table.csv_file import calculated
from questions.exporters.workbook import MOST_CHARACTERS

_IN_CELLS = {"csv", "tsv"}
_TYPED = {QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE}


def misfit(question: Question, template: Template) -> Left | None:
    """Why the site does not take the question; None if it does."""
    limits = template.limits
    if question.kind not in template.kinds:
        return Left(question.id, LeftReason.KIND)
    options = [text for option in question.options for text in (option.text, option.match)]
    typed = [question.answer] if question.kind in _TYPED else []
    if limits.options is not None and len(question.options) > limits.options:
        return Left(question.id, LeftReason.MANY_OPTIONS, str(limits.options))
    for texts, limit, reason in (
        ([question.stem], limits.stem, LeftReason.STEM_LENGTH),
        ([*options, *typed], limits.option, LeftReason.OPTION_LENGTH),
        ([question.explanation], limits.explanation, LeftReason.EXPLANATION_LENGTH),
    ):
        most = min(limit or MOST_CHARACTERS, MOST_CHARACTERS)
        if max(map(utf16_length, texts), default=0) > most:
            return Left(question.id, reason, str(most))
    shown = [question.stem, question.answer, *options, *question.accepted]
    if limits.one_line and any("\n" in text or "\t" in text for text in shown):
        return Left(question.id, LeftReason.LINES)
    if template.file in _IN_CELLS and (formula := next(filter(calculated, shown), "")):
        return Left(question.id, LeftReason.FORMULA, formula[:20])
    return None


def utf16_length(text: str) -> int:
    """The length of a text as JavaScript counts it."""
    return len(text.encode("utf-16-le")) // 2
