"""What an interrupted build has read: kept beside the bank, so that the next build reads on from there.

One line a document, written as soon as it was read; a line cut off by a crash is read again. The file goes when the
bank is made.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from questions.bank import BankDocument
from questions.bank.claim_json import claim_from_json, claim_to_json
from questions.pipeline.generator import generator
from questions.pipeline.sheet import Sheet


class Unfinished:
    """The sheets of a build that may be stopped at any moment."""

    def __init__(self, bank: Path | None) -> None:
        """``bank`` is the file to be made; None for a bank in a server, of which nothing is kept."""
        self._path = bank.with_name(f".{bank.name}.reading") if bank else None
        self._file: TextIO | None = None

    def sheets(self) -> dict[tuple[str, str], Sheet]:
        """What was read by this same program, by the file's name and the digest of its bytes."""
        if self._path is None:
            return {}
        found: dict[tuple[str, str], Sheet] = {}
        with suppress(OSError), self._path.open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                if (sheet := _sheet_of(line)) is not None:
                    found[sheet.document.name, sheet.document.sha256] = sheet
        return found

    def add(self, sheet: Sheet) -> None:
        """Keep a sheet; where the folder refuses, building goes on without."""
        if self._path is None:
            return
        line = json.dumps(
            {"document": asdict(sheet.document), "claims": [claim_to_json(claim) for claim in sheet.claims]},
            ensure_ascii=False,
        )
        try:
            if self._file is None:
                self._file = self._path.open("a", encoding="utf-8")
            self._file.write(f"\n{line}")  # a line that was cut off ends here
            self._file.flush()
        except OSError:
            self._path = None

    def close(self) -> None:
        """Leave what was read for the next build."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def discard(self) -> None:
        """The bank is made: nothing is unfinished any more."""
        self.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def _sheet_of(line: str) -> Sheet | None:
    try:
        row = json.loads(line)
        document = BankDocument(**row["document"])
        claims = tuple(claim_from_json(claim) for claim in row["claims"])
    except (ValueError, KeyError, TypeError):
        return None  # cut off, or of another version
    return Sheet(document, claims) if document.generator == generator() else None
