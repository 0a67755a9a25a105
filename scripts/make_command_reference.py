"""Write ``docs/commands.md`` from what the commands say of themselves.

make_command_reference.py [FILE]    standard output without FILE
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ |= {"LC_ALL": "C", "COLUMNS": "100"}  # English, one width: the page is the same wherever it is made
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from typer.testing import CliRunner

from questions.cli.main import COMMANDS, app

PROGRAM = "jinian-questions"

INTRODUCTION = f"""\
# Commands

`{PROGRAM} COMMAND`, or `python -m questions COMMAND` in a checkout. Data goes to standard output (JSON Lines, described
in [json-lines.md](json-lines.md)), words for people to standard error, in English or Chinese by the locale.

Exit status: 0 done; 1 it ran and found trouble (a file that cannot be read is one line naming it, the others are still
done); 2 the call was wrong; 130 stopped with Ctrl+C.

This page is made by `make docs` from what the commands say of themselves.
"""


def reference() -> str:
    """The page."""
    sections = [INTRODUCTION, _section([])]
    sections += [f"## {name}\n\n{_section([name])}" for name in COMMANDS]
    return "\n".join(sections)


def _section(call: list[str]) -> str:
    result = CliRunner().invoke(app, [*call, "--help"], prog_name=PROGRAM)
    assert result.exit_code == 0, result.output
    shown = "\n".join(line.rstrip() for line in result.output.strip().splitlines())
    return f"```console\n$ {' '.join([PROGRAM, *call, '--help'])}\n{shown}\n```\n"


if __name__ == "__main__":
    if sys.argv[1:]:
        Path(sys.argv[1]).write_text(reference(), "utf-8")
    else:
        sys.stdout.buffer.write(reference().encode())
