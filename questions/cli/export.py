"""``export BANK --format F -o OUT``: questions for another program."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from questions.atomic import replacing
from questions.bank import open_bank
from questions.cli.messages import say
from questions.cli.parameters import BankFile, application
from questions.cli.running import command, data, words
from questions.errors import OutputNotWritable
from questions.exporters.registry import FORMATS

app = application()


def _known(name: str) -> str:
    if name not in FORMATS:
        raise typer.BadParameter(", ".join(FORMATS))
    return name


Output = Annotated[
    Path,
    typer.Option("--output", "-o", metavar="OUT", help=say("option_output"), allow_dash=True),
]


@app.command(help=say("help_export"))
@command
def export(
    bank: BankFile,
    format_name: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), callback=_known, help=say("option_format"))
    ],
    output: Output = Path("-"),
) -> bool:
    """Write a file whole or not at all."""
    questions = open_bank(bank).questions()
    write = FORMATS[format_name].write
    if output == Path("-"):
        write(questions, data())
        return True
    with replacing(output, OutputNotWritable) as draft, draft.open("wb") as file:
        count = write(questions, file)
    words(say("export_done", path=output, questions=count))
    return True
