"""What fields of notes are read as, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from questions.importers.fields import Role


def role_word(role: Role | None) -> str:
    """The word for what a field is read as; None is not read."""
    translate = QCoreApplication.translate
    return {
        None: translate("Roles", "not used"),
        Role.QUESTION: translate("Roles", "question"),
        Role.ANSWER: translate("Roles", "answer"),
        Role.WRONG: translate("Roles", "wrong option"),
        Role.EXPLANATION: translate("Roles", "explanation"),
        Role.DATE: translate("Roles", "date"),
        Role.SOURCE: translate("Roles", "source"),
    }[role]
