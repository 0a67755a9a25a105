"""Who worded a question, and how it was worded before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from questions.authoring.question import Question
from questions.bank.editing import Version
from questions.bank.values import Origin


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier wording."""

    replaced: str
    """When it gave way, in the time of this place."""
    origin: str
    question: Question


def earlier(version: Version) -> Earlier:
    """An earlier wording as it is shown."""
    replaced = datetime.fromisoformat(version.replaced).astimezone()
    return Earlier(replaced.strftime("%Y-%m-%d %H:%M"), version.origin, version.question)


def origin_word(origin: str) -> str:
    """The word for an `Origin`'s value."""
    translate = QCoreApplication.translate
    return {
        Origin.GENERATED: translate("Origins", "written by the program"),
        Origin.EDITED: translate("Origins", "edited"),
        Origin.OWN: translate("Origins", "written by hand"),
    }[Origin(origin)]
