"""Somebody else's bank, to be read and not touched: what is opened is a copy, brought up to date where it is older."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from questions.bank.repository import Bank, open_bank
from questions.errors import BankTrouble, NewerBank, NotABank

_DAMAGED = (LookupError, TypeError, ValueError, SQLAlchemyError, sqlite3.Error)
"""What reading somebody's tables as ours may run into."""


@contextmanager
def opened_copy(path: Path) -> Iterator[Bank]:
    """A copy of the bank at ``path``, for as long as the block lasts; the block is for reading it.

    Raises:
        NotABank: no bank, damaged, or with anything but tables in it.
        NewerBank: written by a newer version of the program.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "other.qbank")
        try:
            _copy(path, copy)
            yield open_bank(copy)
        except NewerBank:
            raise NewerBank(path) from None
        except (BankTrouble, *_DAMAGED) as error:
            raise NotABank(path) from error


def _copy(path: Path, copy: Path) -> None:
    """Whole also where a journal holds a part of it."""
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
        if target.execute("SELECT 1 FROM sqlite_master WHERE type IN ('view', 'trigger')").fetchone():
            raise NotABank(path)
