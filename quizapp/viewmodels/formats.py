"""Formats in the words of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def format_word(name: str) -> str:
    """What people call a format; for a site's sheet the site's name."""
    translate = QCoreApplication.translate
    known = {
        "docx": translate("Formats", "Word document"),
        "pdf": translate("Formats", "PDF"),
        "html": translate("Formats", "Web page with a quiz"),
        "anki": translate("Formats", "Anki deck"),
        "moodle": translate("Formats", "Moodle XML"),
        "gift": translate("Formats", "GIFT"),
        "xlsx": translate("Formats", "Excel table of questions"),
        "csv": translate("Formats", "CSV table of questions"),
        "json-lines": translate("Formats", "JSON Lines, all there is"),
        "markdown": translate("Formats", "Markdown"),
        "qti-2.2": translate("Formats", "QTI 2.2 package"),
        "qti-3.0": translate("Formats", "QTI 3.0 package"),
    }
    return known[name] if name in known else _site(name)


def is_site(name: str) -> bool:
    """Whether a format is the sheet of a site, of which there are many."""
    from questions.exporters.sheets.writing import NAMES  # noqa: PLC0415 - loaded when something is handed out

    return name in NAMES


def _site(name: str) -> str:
    from questions.exporters.sheets.template import template  # noqa: PLC0415 - as above

    return template(name).title
