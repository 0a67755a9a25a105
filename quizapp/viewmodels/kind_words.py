"""The kinds of questions in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def kind_word(kind: str) -> str:
    """The word for a `QuestionKind`'s value; the value itself for one this version does not know."""
    translate = QCoreApplication.translate
    return {
        "single_choice": translate("Kinds", "Choice"),
        "multiple_choice": translate("Kinds", "Several right"),
        "true_false": translate("Kinds", "True or false"),
        "text_entry": translate("Kinds", "Typed answer"),
        "cloze": translate("Kinds", "Fill the gap"),
        "order": translate("Kinds", "Order"),
        "match": translate("Kinds", "Match"),
    }.get(kind, kind)
