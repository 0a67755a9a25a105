"""Every import format, in the order in which they are offered."""

from __future__ import annotations

from pathlib import Path

from questions.errors import ImportReason, UnreadableImport
from questions.importers import another_bank, json_lines, markdown
from questions.importers.anki import reading as anki
from questions.importers.format import ImportFormat
from questions.importers.gift import reading as gift
from questions.importers.moodle import reading as moodle
from questions.importers.table import csv_file, xlsx

FORMATS: dict[str, ImportFormat] = {
    each.name: each
    for each in (
        xlsx.FORMAT,
        csv_file.FORMAT,
        moodle.FORMAT,
        gift.FORMAT,
        json_lines.FORMAT,
        markdown.FORMAT,
        anki.FORMAT,
        another_bank.FORMAT,
    )
}
"""By name."""

SUFFIXES: dict[str, ImportFormat] = {suffix: each for each in FORMATS.values() for suffix in each.suffixes}
"""By the ending of the file's name."""


def format_of(path: Path, name: str | None = None) -> ImportFormat:
    """The format of that name, or else the one that the ending of ``path`` tells.

    Raises:
        UnreadableImport: the ending is nobody's.
        KeyError: there is no format of that name.
    """
    if name is not None:
        return FORMATS[name]
    found = SUFFIXES.get(path.suffix.lower())
    if found is None:
        raise UnreadableImport(path, ImportReason.UNKNOWN if path.exists() else ImportReason.MISSING)
    return found
