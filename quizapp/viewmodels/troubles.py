"""What can go wrong with a person's files, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from questions.errors import Trouble


def sentence(trouble: Trouble) -> str:
    """Say in one line what happened and to which file."""
    return _sentences()[trouble.code].format(path=trouble.about)


def _sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "document_missing": translate("Troubles", "There is no such document: {path}"),
        "document_empty": translate("Troubles", "The document is empty: {path}"),
        "document_not_text": translate("Troubles", "This is not a text, and only texts can be read: {path}"),
        "document_encoding": translate("Troubles", "This text is not in UTF-8, UTF-16, GB18030 or Big5: {path}"),
        "document_unreadable": translate("Troubles", "The system does not let this document be read: {path}"),
        "folder_empty": translate("Troubles", "There are no documents (.md, .txt) in this folder: {path}"),
        "document_namesake": translate("Troubles", "Left out, another document has the same file name: {path}"),
        "wiki_unreachable": translate("Troubles", "No connection to the wiki: {path}"),
        "wiki_none": translate("Troubles", "This is not a wiki that can be read: {path}"),
        "wiki_busy": translate("Troubles", "The wiki is busy; try again later: {path}"),
        "bank_missing": translate("Troubles", "There is no such question bank: {path}"),
        "bank_unreadable": translate("Troubles", "This question bank cannot be read: {path}"),
        "not_a_bank": translate("Troubles", "This is not a question bank, or a damaged one: {path}"),
        "newer_bank": translate(
            "Troubles", "This question bank was made by a newer version of Jinian; please update the program: {path}"
        ),
        "bank_busy": translate("Troubles", "Another program is writing this question bank; try again soon: {path}"),
        "bank_not_writable": translate("Troubles", "The question bank cannot be written here: {path}"),
        "output_not_writable": translate("Troubles", "The file cannot be written here: {path}"),
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
