"""``jinian-questions`` and ``python -m questions``: finds the command that is called, and loads that one only."""

from __future__ import annotations

import gc
import signal
import sys
from importlib import import_module
from io import TextIOWrapper
from keyword import iskeyword
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import questions
from questions.cli.messages import say
from questions.cli.running import stop

COMMANDS = ("dates", "facts", "fetch", "build", "import", "export", "paper", "check", "evaluate")
"""In the order in which help lists them; each is a module of this package."""
COLLECT_SELDOM = 20_000
"""New objects between two collections: hardly any stand in circles, and what a text is read with stays to the end."""


class Commands(TyperGroup):
    """Reading a date needs no database: a command's module is imported when it is called or asked for help."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Every command's name."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        command = typer.main.get_command(import_module(f"questions.cli.{_module(cmd_name)}").app)
        command.name = cmd_name
        return command


def _module(command: str) -> str:
    """``import`` is a word of Python's own."""
    return f"{command}_" if iskeyword(command) else command


app = typer.Typer(
    cls=Commands,
    help=say("help"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(questions.__version__)
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", help=say("option_version"), callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Hold the options of the program itself; the commands do the work."""


def run() -> None:
    """Entry point."""
    gc.set_threshold(COLLECT_SELDOM)
    signal.signal(signal.SIGINT, stop)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # data is the same on every system
    app(prog_name="jinian-questions")
