"""What other programs have no place for, kept in remarks that they pass over: nothing is lost on the way back."""

from __future__ import annotations

import json
from collections.abc import Sequence

from questions.authoring.question import Question, QuestionKind
from questions.exporters.rows import question_row

MARK = "jinian"
"""What our remarks and ids begin with."""

_NAMES = ("id", "kind", "asks", "answer", "facts", "document", "url", "evidence", "highlight", "difficulty", "date")


def foreign_id(question: Question) -> str:
    """The question's id as other programs keep it: told from theirs by its beginning."""
    return f"{MARK}-{question.id}"


def remark(question: Question, tags: Sequence[str] = ()) -> str:
    """One line of JSON, without ``--`` and ``[id:``, which end or begin something in other formats."""
    row = question_row(question)
    kept = {name: row[name] for name in _NAMES}
    if question.kind is QuestionKind.TRUE_FALSE:
        kept["options"] = [option.text for option in question.options]
    kept["tags"] = list(tags)
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    for mark, escaped in (("--", "-\\u002d"), ("[id:", "\\u005bid:"), ("[tag:", "\\u005btag:"), ("]]>", "]]\\u003e")):
        text = text.replace(mark, escaped)
    return f"{MARK} {text}"
