"""JSON Lines: one question a line, everything a program may want to know of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import BinaryIO

from questions.authoring.question import Question
from questions.exporters.format import Format, Options, Written
from questions.exporters.rows import Row, question_row


def line(row: Row) -> bytes:
    """A row as a line of UTF-8, its end included."""
    return json.dumps(row, ensure_ascii=False).encode() + b"\n"


def write(questions: Iterable[Question], out: BinaryIO, options: Options) -> Written:
    """Write one line per question."""
    count = 0
    for question in questions:
        tags = options.tags.get(question.id)
        out.write(line(question_row(question) | ({"tags": list(tags)} if tags else {})))
        count += 1
    return Written(count)


FORMAT = Format(name="json-lines", suffix=".jsonl", write=write)
