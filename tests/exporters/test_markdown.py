"""Markdown as markdown-it shows it: every text as it is, and nothing in it is markup."""

from __future__ import annotations

import html
import io
import re

import pytest
from markdown_it import MarkdownIt

from questions.authoring.question import Question, QuestionKind
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from tests.importers.samples import ALL_KINDS, written
from tests.nasty import nasty_questions


def shown(question: Question) -> list[str]:
    """The texts of the headings, items and cells that a reader sees."""
    page = MarkdownIt("commonmark").enable("table").render(written("markdown", [question]).decode())
    page = re.sub(r"<!--.*?-->", "", page)
    found = re.findall(r"<(h2|li|td)>(.*?)</\1>", page, re.DOTALL)
    assert not re.search(r"<(em|strong|code|a|img|script|b|i|h1|hr|del)\b", page.replace("<h1>蔡州</h1>", ""))
    return [html.unescape(re.sub("</?p>", "", text).replace("<br>", "\n")) for _, text in found]


@pytest.mark.parametrize("question", [*ALL_KINDS, *nasty_questions()], ids=lambda question: question.id)
def test_a_reader_sees_every_text(question: Question) -> None:
    heading, *rest = shown(question)
    assert heading == "1. " + question.stem
    match question.kind:
        case QuestionKind.MATCH:
            assert rest == [side.strip() for option in question.options for side in (option.text, option.match)]
        case QuestionKind.TEXT_ENTRY | QuestionKind.CLOZE:
            assert rest == list(question.accepted)
        case QuestionKind.ORDER:
            assert rest == [option.text for option in question.options]
        case _:
            boxes = [f"[{'x' if option.correct else ' '}] {option.text}" for option in question.options]
            assert rest == boxes


def test_without_answers_nothing_tells_the_key() -> None:
    out = io.BytesIO()
    FORMATS["markdown"].write(ALL_KINDS, out, Options(title="蔡州", answers=False))
    text = out.getvalue().decode()
    assert "[x]" not in text
    assert "jinian" not in text
    assert "端平元年" not in text
    assert "- 蔡州\n" not in text
