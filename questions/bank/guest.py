"""Somebody else's bank, to be read and not touched: what is opened is a copy, brought up to date where it is older."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from questions.bank.repository import Bank, open_bank
from questions.errors import BankBusy, BankTrouble, NewerBank, NotABank

_DAMAGED = (LookupError, TypeError, ValueError, SQLAlchemyError, sqlite3.Error)
"""What reading somebody's tables as ours may run into."""
_SLEEP_S = 0.1
_MOST_WAITS = 20
"""How often a bank is tried that another program is writing."""


@contextmanager
def opened_copy(path: Path) -> Iterator[Bank]:
    """A copy of the bank at ``path``, for as long as the block lasts; the block is for reading it.

    Raises:
        NotABank: no bank, damaged, or with anything but tables in it.
        NewerBank: written by a newer version of the program.
        BankBusy: another program is writing it.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "other.qbank")
        try:
            _copy(path, copy)
            yield open_bank(copy)
        except NewerBank:
            raise NewerBank(path) from None
        except BankBusy:
            raise BankBusy(path) from None
        except (BankTrouble, *_DAMAGED) as error:
            raise NotABank(path) from error


def _patience(path: Path) -> Callable[[int, int, int], None]:
    """What ends the copying of a bank that another program does not let go of: by itself it would wait for ever."""
    waits = iter(range(_MOST_WAITS))

    def look(status: int, _remaining: int, _total: int) -> None:
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} and next(waits, None) is None:
            raise BankBusy(path)

    return look


def _copy(path: Path, copy: Path) -> None:
    """Whole also where a journal holds a part of it."""
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_SLEEP_S)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target, progress=_patience(path), sleep=_SLEEP_S)
        if target.execute("SELECT 1 FROM sqlite_master WHERE type IN ('view', 'trigger')").fetchone():
            raise NotABank(path)
