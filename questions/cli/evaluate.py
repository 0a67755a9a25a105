"""``evaluate GOLD FILE…``: how well dates or facts are found."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from questions.cli.messages import say
from questions.cli.parameters import Sources, application
from questions.cli.readings import Readings
from questions.cli.running import command
from questions.evaluation import Gold, evaluate_dates, evaluate_facts
from questions.exporters.rows import claim_row, expression_row

app = application("help_evaluate")


@app.command()
@command
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help=say("argument_gold"), show_default=False)],
    files: Sources,
    misses: Annotated[bool, typer.Option("--misses", help=say("option_misses"))] = False,
) -> bool:
    """Print the figures; a gold file says by its rows whether it is about dates or facts."""
    answers = Gold.read(gold)
    readings = Readings(files)
    if answers.about_dates:
        rows = (expression_row(part.document.name, each) for part in readings for each in part.expressions)
        result = evaluate_dates(answers, rows)
    else:
        result = evaluate_facts(answers, (claim_row(claim) for part in readings for claim in part.claims))
    if misses:
        print(*result.misses, sep="\n")
    print(*result.figures, sep="\n")
    return readings.well
