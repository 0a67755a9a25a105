"""Write ``docs/commands.md`` from what the commands say of themselves.

make_command_reference.py [FILE]    standard output without FILE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ["LC_ALL"] = "C"  # English, wherever the page is made
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import typer

from questions.cli.main import COMMANDS, app

PROGRAM = "jinian-questions"

INTRODUCTION = f"""\
# Commands

`{PROGRAM} COMMAND`, or `python -m questions COMMAND` in a checkout. Data goes to standard output (JSON Lines, described
in [json-lines.md](json-lines.md)), words for people to standard error, in English or Chinese by the locale.

Exit status: 0 done; 1 it ran and found trouble (a file that cannot be read is one line naming it, the others are still
done); 2 the call was wrong; 130 stopped with Ctrl+C.

This page is made by `make docs` from what the commands say with `--help`.
"""


def reference() -> str:
    """The page."""
    group = typer.main.get_command(app)
    context = typer.Context(group)
    return "\n".join([INTRODUCTION, *(_section(name, group.get_command(context, name)) for name in COMMANDS)])  # type: ignore[attr-defined]


def _section(name: str, command: Any) -> str:
    arguments = [_name(each) for each in command.params if each.param_type_name == "argument"]
    rows = [f"| `{_name(each)}` | {_description(each)} |" for each in command.params]
    usage = " ".join([PROGRAM, name, "[OPTIONS]", *arguments])
    return "\n".join([f"## {name}", "", command.help, "", f"    {usage}", "", "| | |", "| --- | --- |", *rows, ""])


def _name(parameter: Any) -> str:
    """``FILE...``, or ``-o, --output OUT``."""
    if parameter.param_type_name == "argument":
        return parameter.metavar + ("..." if parameter.nargs == -1 else "")
    short_first = sorted(parameter.opts, key=len)
    return ", ".join(short_first) + ("" if parameter.is_flag else f" {parameter.metavar}")


def _description(parameter: Any) -> str:
    if parameter.required:
        return f"{parameter.help} Required."
    if parameter.is_flag or parameter.default is None:
        return str(parameter.help)
    return f"{parameter.help} By default `{parameter.default}`."


if __name__ == "__main__":
    if sys.argv[1:]:
        Path(sys.argv[1]).write_text(reference(), "utf-8")
    else:
        sys.stdout.buffer.write(reference().encode())
