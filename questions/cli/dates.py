"""``dates FILE…``: every time expression, in document order."""

from __future__ import annotations

from questions.cli.messages import say
from questions.cli.parameters import Sources, application
from questions.cli.readings import Readings
from questions.cli.running import command, data
from questions.exporters.json_lines import line
from questions.exporters.rows import expression_row
from questions.facts.extract import Extractor

app = application()


@app.command(help=say("help_dates"))
@command
def dates(files: Sources) -> bool:
    """Write a row per expression as each part of a document is done."""
    readings = Readings(files, Extractor().dates)
    for document, expressions in readings:
        for expression in expressions:
            data().write(line(expression_row(document.name, expression)))
    return readings.well
