"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from questions.errors import Trouble

_SHOWN = 40
"""Characters of its name by which a draft is known: a name may be as long as the system takes already."""


@contextmanager
def replacing(target: Path, refusal: type[Trouble]) -> Iterator[Path]:
    """A new empty file beside ``target`` that takes its place when the block ends well, and vanishes when it doesn't.

    Raises:
        Trouble: ``refusal``, where the folder is missing or refuses to be written.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:_SHOWN]}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise refusal(target) from error
    os.close(handle)
    draft = Path(name)
    try:
        draft.chmod(_usual_mode())
        yield draft
        _move(draft, target, refusal)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _move(draft: Path, target: Path, refusal: type[Trouble]) -> None:
    try:
        draft.replace(target)
    except OSError as error:  # a folder of that name; on Windows also a file that another program has open
        raise refusal(target) from error


def _usual_mode() -> int:
    """What a file gets when no one asks for secrecy; ``mkstemp`` makes it readable by its owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
