"""The system's dialog for a file to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.settings.declarations import LAST_FOLDER
from quizapp.settings.settings import Settings

_SUFFIX = ".csv"


def pick_table(parent: QWidget, settings: Settings, name: str) -> Path | None:
    """Ask where to write a table, ``name`` being proposed; None when the user thinks better of it."""
    translate = QCoreApplication.translate
    proposed = str(Path(settings.get(LAST_FOLDER)) / f"{name}{_SUFFIX}")
    kinds = translate("Pickers", "Tables") + f" (*{_SUFFIX})"
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("Pickers", "Export the numbers"), proposed, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    settings.set(LAST_FOLDER, str(path.parent))
    return path if path.suffix else path.with_suffix(_SUFFIX)
