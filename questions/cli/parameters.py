"""Parameters that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from questions.cli.messages import say
from questions.documents.script import HANS, HANT

Sources = Annotated[list[Path], typer.Argument(metavar="FILE", help=say("argument_files"), show_default=False)]
BankFile = Annotated[str, typer.Argument(metavar="BANK", help=say("argument_bank"), show_default=False)]


SCRIPTS = {"as-written": "", "traditional": HANT, "traditional-hk": "zh-Hant-HK", "simplified": HANS}
"""What a user writes for a script."""


def known_script(name: str | None) -> str | None:
    """``name``, if it is one of `SCRIPTS` or not given."""
    if name is not None and name not in SCRIPTS:
        raise typer.BadParameter(", ".join(SCRIPTS))
    return name


Script = Annotated[
    str, typer.Option("--script", metavar="|".join(SCRIPTS), callback=known_script, help=say("option_script"))
]


def application() -> typer.Typer:
    """A Typer application for one command, plain as all of ours are."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
