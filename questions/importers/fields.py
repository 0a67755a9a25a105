"""Which field of a record is the question, which the answer: guessed from their names, or chosen by a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Role(StrEnum):
    """What a field is read as."""

    QUESTION = "question"
    """Of a cloze: the text with its gaps."""
    ANSWER = "answer"
    WRONG = "wrong"
    """An option that is not the answer; the only role that several fields may have."""
    EXPLANATION = "explanation"
    DATE = "date"
    SOURCE = "source"


_NAMES: dict[Role, tuple[str, ...]] = {
    Role.QUESTION: (
        *("front", "question", "正面", "問題", "问题", "題目", "题目", "題幹", "题干", "text", "文字", "stem"),
        *("事件", "event", "表面"),
    ),
    Role.ANSWER: ("back", "answer", "背面", "答案", "裏面", "答", "解答"),
    Role.EXPLANATION: (
        *("back extra", "extra", "explanation", "remarks", "解析", "說明", "说明", "備註", "备注", "額外", "额外"),
        *("背面額外資訊", "背面额外信息"),
    ),
    Role.DATE: ("date", "year", "日期", "年代", "時間", "时间", "年份", "年"),
    Role.SOURCE: ("source", "reference", "出處", "出处", "來源", "来源", "書名", "书名", "書", "书"),
}
"""What people call such fields, the likeliest first."""
_NUMBERS = frozenset(("id", "no", "no.", "number", "編號", "编号", "序號", "序号", "sort field", "noteid", "guid"))
"""What says nothing of what is asked."""


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of records that all have the same fields: a note type."""

    id: int
    name: str
    fields: tuple[str, ...]
    is_cloze: bool
    """Whether its texts have gaps, so that it needs no answers."""


@dataclass(frozen=True, slots=True)
class FieldMap:
    """The fields of one kind that are read, by their names; empty where there is none."""

    question: str
    answer: str = ""
    """Empty for clozes."""
    wrong: tuple[str, ...] = ()
    explanation: str = ""
    date: str = ""
    source: str = ""

    def role_of(self, field: str) -> Role | None:
        """What ``field`` is read as; None where it is not read."""
        if field in self.wrong:
            return Role.WRONG
        return next((role for role in Role if field and getattr(self, role.value) == field), None)


@dataclass(frozen=True, slots=True)
class FieldPreview:
    """A kind of records in a file, for a person to choose its fields."""

    kind: RecordKind
    count: int
    """How many records are of it."""
    samples: tuple[tuple[str, ...], ...]
    """The first records' values as plain text, field by field."""
    likely: FieldMap | None
    """The fields that their names tell."""


def likely_map(kind: RecordKind) -> FieldMap | None:
    """The fields that their names or places tell; None where it has too few of them."""
    fields = tuple(field for field in kind.fields if field.strip().lower() not in _NUMBERS)
    question = _named(fields, Role.QUESTION) or (fields[0] if fields else "")
    rest = tuple(field for field in fields if field != question)
    answer = "" if kind.is_cloze else _named(rest, Role.ANSWER) or (rest[0] if rest else "")
    if not question or not (answer or kind.is_cloze):
        return None
    rest = tuple(field for field in rest if field != answer)
    told = {role: _named(rest, role) for role in (Role.EXPLANATION, Role.DATE, Role.SOURCE)}
    return FieldMap(
        question, answer, explanation=told[Role.EXPLANATION], date=told[Role.DATE], source=told[Role.SOURCE]
    )


def mapped(kind: RecordKind, choices: Iterable[tuple[Role, str]]) -> FieldMap | None:
    """What a person chose for the fields that the kind has, and what their names tell of all others.

    None where no field is left for the question or the answer.
    """
    chosen = [(role, field) for role, field in choices if field in kind.fields]
    taken = {field for _, field in chosen}
    likely = likely_map(kind) or FieldMap("")
    kept = {
        role.value: "" if (field := getattr(likely, role.value)) in taken else field
        for role in Role
        if role is not Role.WRONG
    }
    told = kept | {role.value: field for role, field in chosen if role is not Role.WRONG}
    wrong = tuple(field for role, field in chosen if role is Role.WRONG)
    result = replace(likely, **told, wrong=wrong)
    return result if result.question and (result.answer or kind.is_cloze) else None


def of_roles(roles: Iterable[tuple[str, Role | None]], *, is_cloze: bool) -> FieldMap | None:
    """The map of fields whose every role a person sees and sets; None where question or answer is missing."""
    single: dict[str, str] = {}
    wrong = []
    for field, role in roles:
        if role is Role.WRONG:
            wrong.append(field)
        elif role is not None:
            single.setdefault(role.value, field)
    if "question" not in single or not ("answer" in single or is_cloze):
        return None
    return FieldMap(**single, wrong=tuple(wrong))


def _named(fields: tuple[str, ...], role: Role) -> str:
    return next((field for name in _NAMES[role] for field in fields if field.strip().lower() == name), "")
