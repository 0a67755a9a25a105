"""Run by itself with little memory: tries to import each file, and prints the reason why it is refused.

python hostile_child.py MEGABYTES BANK FILE…
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from questions.bank import open_bank
from questions.errors import UnreadableImport
from questions.importers import registry
from questions.importers.importing import import_file


def main() -> None:
    megabytes, bank, *files = sys.argv[1:]
    opened = open_bank(Path(bank))
    assert registry.FORMATS, "what reads files is loaded before memory is short"
    resource.setrlimit(resource.RLIMIT_AS, (int(megabytes) << 20, int(megabytes) << 20))
    for file in files:
        try:
            report = import_file(Path(file), opened)
        except UnreadableImport as trouble:
            print(trouble.reason.name)
        else:
            print(*(outcome.refusal.name if outcome.refusal else "taken" for outcome in report.outcomes[:3]))


main()
