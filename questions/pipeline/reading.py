"""Documents read into claims, one after the other or in several processes."""

from __future__ import annotations

import gc
import hashlib
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from questions.bank import BankDocument
from questions.errors import Reason, UnreadableDocument
from questions.facts.claim import Claim
from questions.facts.extract import Extractor
from questions.pipeline.generator import generator
from questions.pipeline.sheet import Sheet


def digest_of(path: Path) -> str:
    """SHA-256 of the file's bytes.

    Raises:
        UnreadableDocument
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        raise UnreadableDocument(path, Reason.MISSING) from None
    except OSError:
        raise UnreadableDocument(path, Reason.UNREADABLE) from None


def read_all(paths: Sequence[Path], jobs: int) -> Iterator[Sheet | UnreadableDocument]:
    """The sheet of each path, in order, or why there is none; ``jobs`` processes read."""
    if min(jobs, len(paths)) < 2:
        yield from map(_read, paths)
        return
    with _workers(min(jobs, len(paths))) as pool:
        yield from pool.map(_read, paths)


@contextmanager
def _workers(count: int) -> Iterator[ProcessPoolExecutor]:
    # Spawned, not forked: the application builds from a thread beside its window.
    pool = ProcessPoolExecutor(
        count, mp_context=get_context("spawn"), initializer=_begin_worker, initargs=(gc.get_threshold(),)
    )
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _begin_worker(thresholds: tuple[int, int, int]) -> None:
    """Leave interrupts to the parent, and collect garbage as seldom as it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(*thresholds)


@cache
def _extractor() -> Extractor:
    return Extractor()


def _read(path: Path) -> Sheet | UnreadableDocument:
    try:
        digest = digest_of(path)
        claims: list[Claim] = []
        document = None
        for part in _extractor().read(path):
            document = document or part.document
            claims.extend(part.claims)
    except UnreadableDocument as trouble:
        return trouble
    if document is None:
        return UnreadableDocument(path, Reason.EMPTY)
    source = BankDocument(
        document.name, document.title, document.url, document.licence, document.script, digest, generator()
    )
    return Sheet(source, tuple(claims))
