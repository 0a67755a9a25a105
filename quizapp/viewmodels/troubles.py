"""What can go wrong with a person's files, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from questions.errors import Trouble


def sentence(trouble: Trouble) -> str:
    """Say in one line what happened and to which file."""
    told = _of_progress().get(trouble.code)
    if told is not None:
        return told.format(path=trouble.about)
    from questions.messages import message  # noqa: PLC0415 - a table that is read when something went wrong

    return message(trouble.code, _language(), path=trouble.about)


def _language() -> str:
    """As `questions.messages.LANGUAGES` has it: each catalogue of the interface translates it into its own."""
    return QCoreApplication.translate("Language", "en", "the code of this language: en, zh-Hant or zh-Hans")


def _of_progress() -> dict[str, str]:
    """What can happen to the learner's own file, of which the commands know nothing."""
    translate = QCoreApplication.translate
    return {
        "not_a_collection": translate("Troubles", "This file is not a collection of learning progress: {path}"),
        "collection_damaged": translate("Troubles", "The file with your progress is damaged: {path}"),
        "newer_collection": translate(
            "Troubles", "Your progress was written by a newer version of Jinian; please update the program: {path}"
        ),
        "collection_busy": translate(
            "Troubles", "Another program is writing the file with your progress; try again soon: {path}"
        ),
        "collection_read_only": translate("Troubles", "The file with your progress may not be written: {path}"),
        "collection_unreadable": translate("Troubles", "The file with your progress cannot be opened: {path}"),
        "disk_full": translate("Troubles", "The disk is full; this answer was not kept, all earlier ones were: {path}"),
        "collection_changed_elsewhere": translate(
            "Troubles", "The same question was graded by another program meanwhile; this answer was not kept: {path}"
        ),
    }
