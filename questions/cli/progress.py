"""A progress bar for people who watch; silence for files and pipes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from questions.cli.messages import say
from questions.pipeline.building import Stage, Step, Watch


@contextmanager
def progress() -> Iterator[Watch]:
    """Something to tell each step to; on a terminal it draws a bar, and takes it away at the end."""
    if not sys.stderr.isatty():
        yield lambda step: None
        return
    from rich.console import Console  # noqa: PLC0415 - a bar that no one sees need not be loaded
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[name]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks = {stage: bar.add_task(say(f"stage_{stage}"), total=None, visible=False, name="") for stage in Stage}

        def watch(step: Step) -> None:
            bar.update(tasks[step.stage], completed=step.done, total=step.total, visible=True, name=step.name)

        yield watch
