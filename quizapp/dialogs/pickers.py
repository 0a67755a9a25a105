"""The system's file dialogs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.settings.declarations import LAST_FOLDER
from quizapp.settings.settings import Settings

DOCUMENT_SUFFIXES = frozenset(
    {".md", ".markdown", ".txt", ".text", ".wiki", ".wikitext", ".mediawiki", ".html", ".htm", ".xhtml"}
    | {".docx", ".odt", ".epub", ".pdf"}
)
"""Those of `questions.documents.reading`, which is too much to load for a window; a test holds them together."""


def pick_banks(parent: QWidget, settings: Settings) -> list[Path]:
    """Ask for question banks; empty when the user thinks better of it."""
    translate = QCoreApplication.translate
    kinds = (
        translate("Pickers", "Question banks")
        + " (*.qbank *.sqlite *.db);;"
        + translate("Pickers", "All files")
        + " (*)"
    )
    return _pick(parent, settings, translate("Pickers", "Open question bank"), kinds)


def pick_documents(parent: QWidget, settings: Settings) -> list[Path]:
    """Ask for documents; empty when the user thinks better of it."""
    translate = QCoreApplication.translate
    kinds = translate("Pickers", "Documents") + f" ({_patterns()});;" + translate("Pickers", "All files") + " (*)"
    return _pick(parent, settings, translate("Pickers", "Choose documents"), kinds)


def pick_folder(parent: QWidget, settings: Settings) -> list[Path]:
    """Ask for a folder of documents; empty when the user thinks better of it."""
    title = QCoreApplication.translate("Pickers", "Choose a folder of documents")
    name = QFileDialog.getExistingDirectory(parent, title, settings.get(LAST_FOLDER))
    if name:
        settings.set(LAST_FOLDER, name)
    return [Path(name)] if name else []


def _pick(parent: QWidget, settings: Settings, title: str, kinds: str) -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(parent, title, settings.get(LAST_FOLDER), kinds)
    if names:
        settings.set(LAST_FOLDER, str(Path(names[0]).parent))
    return [Path(name) for name in names]


def _patterns() -> str:
    return " ".join(f"*{suffix}" for suffix in sorted(DOCUMENT_SUFFIXES))
