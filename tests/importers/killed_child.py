"""Run by itself: takes a file into a bank and is killed in the middle of writing.

    python -m tests.importers.killed_child BANK FILE WHERE

``WHERE`` is what it is about to do, a function of `questions.bank.arrivals`.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from questions.bank import arrivals, open_bank
from questions.importers.importing import import_file


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    bank, file, where = sys.argv[1:]
    opened = open_bank(Path(bank))
    assert hasattr(arrivals, where)
    setattr(arrivals, where, die)
    import_file(Path(file), opened)


main()
