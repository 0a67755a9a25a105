"""``facts FILE…``: every claim, in document order."""

from __future__ import annotations

from questions.cli.messages import say
from questions.cli.parameters import Sources, application
from questions.cli.readings import Readings
from questions.cli.running import command, data
from questions.exporters.json_lines import line
from questions.exporters.rows import claim_row
from questions.facts.extract import Extractor

app = application()


@app.command(help=say("help_facts"))
@command
def facts(files: Sources) -> bool:
    """Write a row per claim as each part of a document is done."""
    readings = Readings(files, Extractor().read)
    for part in readings:
        for claim in part.claims:
            data().write(line(claim_row(claim)))
    return readings.well
