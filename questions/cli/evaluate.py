"""``evaluate GOLD FILE…``: how well dates or facts are found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from questions.cli.messages import say
from questions.cli.parameters import Sources, application
from questions.cli.readings import Readings
from questions.cli.running import command
from questions.evaluation import Gold, Result, evaluate_dates, evaluate_facts
from questions.exporters.rows import claim_row, expression_row
from questions.facts.extract import Extractor

app = application()


@app.command(help=say("help_evaluate"))
@command
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help=say("argument_gold"), show_default=False)],
    files: Sources,
    misses: Annotated[bool, typer.Option("--misses", help=say("option_misses"))] = False,
) -> bool:
    """Print the figures; a gold file says by its rows whether it is about dates or facts."""
    answers = Gold.read(gold)
    result, well = (_dates if answers.about_dates else _facts)(answers, files)
    if misses:
        print(*result.misses, sep="\n")
    print(*result.figures, sep="\n")
    return well


def _dates(answers: Gold, files: Sequence[Path]) -> tuple[Result, bool]:
    readings = Readings(files, Extractor().dates)
    rows = (expression_row(document.name, each) for document, expressions in readings for each in expressions)
    return evaluate_dates(answers, rows), readings.well


def _facts(answers: Gold, files: Sequence[Path]) -> tuple[Result, bool]:
    readings = Readings(files, Extractor().read)
    return evaluate_facts(answers, (claim_row(claim) for part in readings for claim in part.claims)), readings.well
