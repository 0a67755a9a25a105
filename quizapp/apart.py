"""Work in a process of its own: Python working beside the window, in the same process, makes the window wait for it."""

from __future__ import annotations

import gc
import os
import signal
import traceback
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Protocol, TypeVar

_BEAT_S = 0.05
"""How long a wish to stop may go unheard."""
_COLLECT_AFTER = 50_000
"""New objects between two searches for garbage: work that makes many keeps nearly all of them to its end."""
_POLITENESS = 5
"""How far the window goes before where both want the processor."""

T = TypeVar("T")


class Tell(Protocol):
    """How work tells how far it is; what it raises stops the work."""

    def __call__(self, done: int, total: int, at: str = "") -> None:
        """Tell how many steps are done, how many there are, and the last one."""
        ...


class ProcessLost(RuntimeError):  # noqa: N818 - named for what is the matter
    """The process ended without a word: the system took it down."""


def apart(work: Callable[..., T], *given: object, tell: Tell) -> T:
    """What ``work(*given, tell)`` gives back, done in a process that knows nothing of a window.

    The process is started anew, so ``work`` is a function of a module, and what goes in, what comes back and what is
    raised can be pickled. Whatever ``tell`` raises, here, kills the process and is raised from here.

    Raises:
        ProcessLost: the process did not live to say how it went.
        Exception: what ``work`` raised, with a note of where.
    """
    context = get_context("spawn")  # the window has threads, of which a fork would know nothing
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, work, given), daemon=True)
    process.start()
    theirs.close()
    try:
        answer: T = _await(ours, tell)
        return answer
    except EOFError:
        process.join()
        raise ProcessLost(f"exit code {process.exitcode}") from None
    finally:
        process.kill()  # one that has given its answer has nothing left to do
        process.join()
        process.close()
        ours.close()


def _await(ours: Connection, tell: Tell) -> Any:
    last: tuple[int, int, str] = (0, 0, "")
    while True:
        tell(*last)
        if ours.poll(_BEAT_S):
            outcome, value = ours.recv()
            if outcome == "at":
                last = value
            elif outcome == "done":
                return value
            else:
                raise value


def _work(theirs: Connection, work: Callable[..., object], given: tuple[object, ...]) -> None:
    """What the process does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it decides when it ends
    gc.set_threshold(_COLLECT_AFTER)
    if hasattr(os, "nice"):  # Windows favours the window in front by itself
        os.nice(_POLITENESS)

    def tell(done: int, total: int, at: str = "") -> None:
        theirs.send(("at", (done, total, at)))

    try:
        answer = ("done", work(*given, tell))
    except Exception as error:
        error.add_note(traceback.format_exc())
        answer = ("failed", error)
    theirs.send(answer)
