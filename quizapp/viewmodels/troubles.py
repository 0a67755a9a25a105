"""What can go wrong with a person's files, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from questions.errors import Trouble

_CONTEXT = "Troubles"

_SENTENCES = {
    "document_missing": QT_TRANSLATE_NOOP("Troubles", "There is no such document: {path}"),
    "document_empty": QT_TRANSLATE_NOOP("Troubles", "The document is empty: {path}"),
    "document_not_text": QT_TRANSLATE_NOOP("Troubles", "This is not a text, and only texts can be read: {path}"),
    "document_encoding": QT_TRANSLATE_NOOP("Troubles", "This text is not in UTF-8, UTF-16, GB18030 or Big5: {path}"),
    "document_unreadable": QT_TRANSLATE_NOOP("Troubles", "The system does not let this document be read: {path}"),
    "folder_empty": QT_TRANSLATE_NOOP("Troubles", "There are no documents (.md, .txt) in this folder: {path}"),
    "document_namesake": QT_TRANSLATE_NOOP("Troubles", "Left out, another document has the same file name: {path}"),
    "bank_missing": QT_TRANSLATE_NOOP("Troubles", "There is no such question bank: {path}"),
    "bank_unreadable": QT_TRANSLATE_NOOP("Troubles", "This question bank cannot be read: {path}"),
    "not_a_bank": QT_TRANSLATE_NOOP("Troubles", "This is not a question bank, or a damaged one: {path}"),
    "newer_bank": QT_TRANSLATE_NOOP(
        "Troubles", "This question bank was made by a newer version of Jinian; please update the program: {path}"
    ),
    "bank_busy": QT_TRANSLATE_NOOP("Troubles", "Another program is writing this question bank; try again soon: {path}"),
    "bank_not_writable": QT_TRANSLATE_NOOP("Troubles", "The question bank cannot be written here: {path}"),
    "not_a_collection": QT_TRANSLATE_NOOP("Troubles", "This file is not a collection of learning progress: {path}"),
    "collection_damaged": QT_TRANSLATE_NOOP("Troubles", "The file with your progress is damaged: {path}"),
    "newer_collection": QT_TRANSLATE_NOOP(
        "Troubles", "Your progress was written by a newer version of Jinian; please update the program: {path}"
    ),
    "collection_busy": QT_TRANSLATE_NOOP(
        "Troubles", "Another program is writing the file with your progress; try again soon: {path}"
    ),
    "collection_read_only": QT_TRANSLATE_NOOP("Troubles", "The file with your progress may not be written: {path}"),
    "collection_unreadable": QT_TRANSLATE_NOOP("Troubles", "The file with your progress cannot be opened: {path}"),
    "disk_full": QT_TRANSLATE_NOOP(
        "Troubles", "The disk is full; this answer was not kept, all earlier ones were: {path}"
    ),
    "collection_changed_elsewhere": QT_TRANSLATE_NOOP(
        "Troubles", "The same question was graded by another program meanwhile; this answer was not kept: {path}"
    ),
}


def sentence(trouble: Trouble) -> str:
    """Say in one line what happened and to which file."""
    return QCoreApplication.translate(_CONTEXT, _SENTENCES[trouble.code]).format(path=trouble.path)
