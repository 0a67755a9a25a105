"""Questions of all kinds, and files of them."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.bank import Bank, create_bank, open_bank
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.importers.given import Note
from questions.importers.importing import Report
from tests.bank.examples import WHEN


def _question(kind: QuestionKind, **changes: object) -> Question:
    return replace(WHEN, id=f"q-{kind.value}", kind=kind, **changes)  # type: ignore[arg-type]


ALL_KINDS = [
    _question(QuestionKind.SINGLE_CHOICE),
    _question(
        QuestionKind.MULTIPLE_CHOICE,
        asks=Asks.WHAT,
        stem="1234年發生了哪些事？",
        options=(
            Option("金哀宗自縊", True),
            Option("西夏滅亡", False),
            Option("蔡州陷落", True),
            Option("金末帝戰死", True),
            Option("崖山海戰", False),
        ),
        answer="金哀宗自縊；蔡州陷落；金末帝戰死",
    ),
    _question(
        QuestionKind.TRUE_FALSE,
        stem="1234年，宋蒙聯軍攻陷蔡州。",
        options=(Option("正確", True), Option("錯誤", False)),
        answer="正確",
    ),
    _question(
        QuestionKind.TEXT_ENTRY, stem="1234年，宋蒙聯軍攻陷了何處？", options=(), answer="蔡州", accepted=("蔡州", "蔡")
    ),
    _question(
        QuestionKind.CLOZE,
        stem="1234年，宋蒙聯軍攻陷＿＿。（填地名）",
        options=(),
        answer="蔡州",
        accepted=("蔡州", "蔡"),
    ),
    _question(
        QuestionKind.ORDER,
        stem="依先後排列。",
        options=tuple(Option(text, True) for text in ("西夏滅亡", "蔡州陷落", "南宋滅亡")),
        answer="西夏滅亡 → 蔡州陷落 → 南宋滅亡",
    ),
    _question(
        QuestionKind.MATCH,
        stem="配對事件與年份。",
        options=(
            Option("西夏滅亡", True, "1227年"),
            Option("蔡州陷落", True, "1234年"),
            Option("南宋滅亡", True, "1279年"),
        ),
        answer="西夏滅亡——1227年；蔡州陷落——1234年；南宋滅亡——1279年",
    ),
]
"""One question of each kind."""


def written(form: str, questions: Iterable[Question]) -> bytes:
    """What the exporter of that name makes of ``questions``, all of which it can carry."""
    out = io.BytesIO()
    assert FORMATS[form].write(questions, out, Options(title="蔡州")).left == ()
    return out.getvalue()


def json_lines(questions: Iterable[Question]) -> bytes:
    """A file of JSON Lines."""
    return written("json-lines", questions)


def empty_bank(folder: Path) -> Bank:
    """A bank without questions."""
    with create_bank(folder / "empty.qbank", "空") as draft:
        assert draft.count() == 0
    return open_bank(folder / "empty.qbank")


def told(report: Report, bank: Bank) -> list[str]:
    """What became of each question, as the text files of cases have it."""
    questions, tags = iter(bank.questions()), bank.tags()
    said = []
    for outcome in report.outcomes:
        if outcome.refusal:
            said.append(outcome.refusal.name)
        else:
            question = next(questions)
            said.append(_said(question, outcome.notes, tags.get(question.id, ())))
    return said


def _said(question: Question, notes: Iterable[Note], tags: Iterable[str]) -> str:
    options = " ".join(map(_shown, question.options)) or " ".join(question.accepted)
    line = f"{question.kind.value}: {question.stem} {options}"
    if question.explanation:
        line += f" | {question.explanation}"
    changed = [note.name for note in notes if note is not Note.NO_DATE]
    if changed:
        line += " ! " + " ".join(changed)
    if tags:
        line += " # " + "；".join(tags)
    return line.replace("\n", "/")


def _shown(option: Option) -> str:
    return ("*" if option.correct else "") + option.text + (f"={option.match}" if option.match else "")
