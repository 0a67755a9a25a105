"""Starting the application: the call, the display, then the window (`lifetime`)."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from quizapp import display
from quizapp.arguments import parse

UNUSABLE_CALL = 2
"""Exit status where the call is wrong or no window can be shown."""


def run(words: Sequence[str] | None = None) -> int:
    """Run the application with the words of the command line; returns the exit status."""
    if getattr(sys, "frozen", False):  # packed as one program, which is then also what work `apart` is done by
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()
    arguments = parse(sys.argv[1:] if words is None else words)
    try:
        trouble = display.trouble(os.environ, sys.platform)
        if trouble is None:
            gc.disable()  # until the window is up: there is nothing to collect yet
            import quizapp.store  # noqa: F401, PLC0415 - before Qt, whose import hook makes every later import slower
            from quizapp.lifetime import start  # noqa: PLC0415 - Qt is loaded once it is known to work
    except ImportError as error:
        if error.name is not None and error.name.partition(".")[0] != "PySide6":
            raise
        trouble = f"Qt cannot be loaded: {error}"
    if trouble is not None:
        print(f"jinian: {trouble}", file=sys.stderr)
        return UNUSABLE_CALL
    return start(arguments)
