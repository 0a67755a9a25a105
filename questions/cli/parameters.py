"""Parameters that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from questions.cli.messages import say

Sources = Annotated[list[Path], typer.Argument(metavar="FILE", help=say("argument_files"), show_default=False)]
BankFile = Annotated[str, typer.Argument(metavar="BANK", help=say("argument_bank"), show_default=False)]


def application() -> typer.Typer:
    """A Typer application for one command, plain as all of ours are."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
