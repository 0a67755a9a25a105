"""Every export format, in the order in which they are offered."""

from __future__ import annotations

from questions.exporters import gift, json_lines, markdown, moodle
from questions.exporters.anki import package as anki
from questions.exporters.docx import file as docx
from questions.exporters.format import Format
from questions.exporters.html import file as html
from questions.exporters.pdf import file as pdf
from questions.exporters.qti import package as qti
from questions.exporters.sheets import writing as sheets
from questions.exporters.table import csv_file, xlsx_file

FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        xlsx_file.FORMAT,
        csv_file.FORMAT,
        moodle.FORMAT,
        gift.FORMAT,
        *qti.FORMATS,
        json_lines.FORMAT,
        markdown.FORMAT,
        docx.FORMAT,
        pdf.FORMAT,
        html.FORMAT,
        anki.FORMAT,
        *sheets.FORMATS,
    )
}
"""By name."""
