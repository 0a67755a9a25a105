"""``dates FILE…``: every time expression, in document order."""

from __future__ import annotations

from questions.cli.parameters import Sources, application
from questions.cli.readings import Readings
from questions.cli.running import command, data
from questions.exporters.json_lines import line
from questions.exporters.rows import expression_row

app = application("help_dates")


@app.command()
@command
def dates(files: Sources) -> bool:
    """Write a row per expression as each part of a document is done."""
    readings = Readings(files)
    for part in readings:
        for expression in part.expressions:
            data().write(line(expression_row(part.document.name, expression)))
    return readings.well
