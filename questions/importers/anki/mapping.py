"""Which field of a note is the question, which the answer: guessed from their names, or chosen by a person."""

from __future__ import annotations

from dataclasses import dataclass

from questions.importers.anki.collection import NoteType

_STEMS = ("front", "question", "正面", "問題", "问题", "題目", "题目", "題幹", "题干", "text", "文字", "stem")
_ANSWERS = ("back", "answer", "背面", "答案")
_REMARKS = (
    *("back extra", "extra", "explanation", "remarks", "解析", "說明", "说明", "備註", "备注", "額外", "额外"),
    *("背面額外資訊", "背面额外信息"),
)


@dataclass(frozen=True, slots=True)
class FieldMap:
    """The fields of one note type that are read, by their names."""

    stem: str
    """Of a cloze: the text with its gaps."""
    answer: str = ""
    """Empty for clozes."""
    explanation: str = ""
    """Empty where nothing is said afterwards."""


def likely_map(note_type: NoteType) -> FieldMap | None:
    """The fields that their names or places tell; None where a note has too few of them."""
    fields = note_type.fields
    stem = _named(fields, _STEMS) or (fields[0] if fields else "")
    rest = tuple(field for field in fields if field != stem)
    if note_type.is_cloze:
        return FieldMap(stem, explanation=_named(rest, _REMARKS)) if stem else None
    answer = _named(rest, _ANSWERS) or (rest[0] if rest else "")
    rest = tuple(field for field in rest if field != answer)
    return FieldMap(stem, answer, _named(rest, _REMARKS)) if stem and answer else None


def _named(fields: tuple[str, ...], names: tuple[str, ...]) -> str:
    return next((field for name in names for field in fields if field.strip().lower() == name), "")
