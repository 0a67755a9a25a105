"""How every command runs: data to standard output, words to standard error, one exit status.

0 is done, 1 ran and found trouble, 2 the call was wrong (Typer's), 130 stopped by the user.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import BinaryIO, NoReturn, ParamSpec

import typer

from questions.cli.messages import say, tell
from questions.errors import Trouble

P = ParamSpec("P")

TROUBLE = 1
INTERRUPTED = 130


def command(function: Callable[P, bool]) -> Callable[P, None]:
    """Make an exit status of a command that returns whether all went well."""

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            well = function(*args, **kwargs)
            sys.stdout.flush()
        except Trouble as trouble:
            words(tell(trouble))
            raise typer.Exit(TROUBLE) from None
        except BrokenPipeError:  # the reader has seen enough: ``| head``
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        if not well:
            raise typer.Exit(TROUBLE)

    return run


def stop(signal_number: int, frame: object) -> NoReturn:
    """Answer Ctrl+C: leave through every ``with`` on the way, so that nothing is left half done."""
    words(say("interrupted"))
    raise SystemExit(INTERRUPTED)


def words(line: str) -> None:
    """Say ``line`` to people."""
    print(line, file=sys.stderr, flush=True)


def data() -> BinaryIO:
    """Where data goes; always UTF-8, whatever the terminal believes."""
    return sys.stdout.buffer
