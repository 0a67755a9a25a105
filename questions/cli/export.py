"""``export BANK --format F -o OUT``: questions for another program."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from questions.atomic import replacing
from questions.bank import open_bank
from questions.cli.messages import say
from questions.cli.parameters import SCRIPTS, BankFile, Script, application
from questions.cli.running import command, data, words
from questions.cli.telling import tell_left
from questions.errors import OutputNotWritable
from questions.exporters.exporting import export as export_questions
from questions.exporters.format import Options
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
    script: Script = "as-written",
    no_answers: Annotated[bool, typer.Option("--no-answers", help=say("option_no_answers"))] = False,
) -> bool:
    """Write a file whole or not at all; what the format cannot carry is named, and makes the exit status 1."""
    source = open_bank(bank)
    form, options = (
        FORMATS[format_name],
        Options(
            title=source.title,
            script=SCRIPTS[script],
            answers=not no_answers,
            modified=source.modified(),
            tags=source.tags(),
        ),
    )
    if output == Path("-"):
        return not tell_left(export_questions(source.questions(), form, data(), options).left)
    with replacing(output, OutputNotWritable) as draft, draft.open("wb") as file:
        written = export_questions(source.questions(), form, file, options)
    words(say("export_done", path=output, questions=written.questions))
    return not tell_left(written.left)
