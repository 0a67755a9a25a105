"""Measure the time axis: 10,000 facts, panned and zoomed in windows of several sizes without a screen.

    bench_timeline.py [--facts N] [--frames N]

Each size in a process of its own, since Qt is scaled once. A frame is a move and the repainting of the window it calls
for, so that frames a second are as many as could be shown. The table goes to standard output; ``docs/benchmarks.md``
keeps the figures of a release.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtWidgets import QApplication

from questions.bank import open_bank
from questions.facts.glimpse import FactGlimpse
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.viewmodels.timeline.event import Knowledge, TimelineEvent
from quizapp.widgets.timeline.canvas import TimelineCanvas


@dataclass(frozen=True, slots=True)
class Screen:
    """What the window fills; width and height in pixels of the interface."""

    width: int
    height: int
    scale: int

    def __str__(self) -> str:
        return f"{self.width} × {self.height}, {self.scale * 100} %"


SCREENS = (Screen(1024, 700, 1), Screen(1920, 1080, 1), Screen(1024, 700, 2), Screen(1920, 1080, 2))
PLACES = (("centuries", 0), ("decades", 5), ("years", 9), ("months", 14))
"""What is panned over, and after how many steps of zooming in it is in sight."""


def events(facts: Sequence[FactGlimpse], count: int) -> list[TimelineEvent]:
    """So many events: the facts over and over, each time some years off and otherwise known."""
    chance = Random(1234)
    made = []
    for number in range(count):
        fact = facts[number % len(facts)]
        days = chance.randint(-20_000, 20_000) if number >= len(facts) else 0
        moved = fact._replace(id=f"{fact.id}-{number}", first_jdn=fact.first_jdn + days, last_jdn=fact.last_jdn + days)
        made.append(TimelineEvent("", moved, chance.choice(list(Knowledge))))
    return made


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds of one frame."""

    wall: float
    processor: float


def timed(act: Callable[..., None], *told: int) -> Spent:
    """What ``act`` takes."""
    begin, worked = time.perf_counter(), time.process_time()
    act(*told)
    return Spent(1000 * (time.perf_counter() - begin), 1000 * (time.process_time() - worked))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--frames", type=int, default=400)
    parser.add_argument("--screen", type=int, choices=range(len(SCREENS)), help="one size only, in this process")
    options = parser.parse_args()
    if options.screen is not None:
        measure(SCREENS[options.screen], options.facts, options.frames)
        return
    print(f"| {options.facts:,} facts | frames/s, median | 5th percentile | by the processor's time | slowest, ms |")
    print("| --- | ---: | ---: | ---: | ---: |", flush=True)
    for number, screen in enumerate(SCREENS):
        scaled = os.environ | {"QT_SCALE_FACTOR": str(screen.scale)}
        subprocess.run([sys.executable, __file__, *sys.argv[1:], "--screen", str(number)], env=scaled, check=True)
    print(f"\nload {os.getloadavg()[0]:.1f}")


def measure(screen: Screen, count: int, frames: int) -> None:
    """Pan and zoom on one screen."""
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        build([sample_notes()], work / "notes.qbank", title="notes")
        facts = open_bank(work / "notes.qbank").glimpses()
        application = Application(parse(["--data-folder", str(work / "data")]))
        timeline = application.models.timeline()
        timeline.show_events(events(facts, count))
        canvas = TimelineCanvas(application.look, timeline)
        canvas.resize(screen.width, screen.height)
        first = timed(partial(_show, canvas))
        assert canvas.devicePixelRatio() == screen.scale
        print(f"| **{screen}**, first frame | | | | {first.wall:.0f} |", flush=True)
        _zoom(canvas, frames)
        _pan(canvas, frames)
        canvas.close()
        application.close()
    qt.quit()


def _show(canvas: TimelineCanvas) -> None:
    canvas.show()
    QApplication.processEvents()


def _zoom(canvas: TimelineCanvas, frames: int) -> None:
    """Twice out of everything and back."""

    def step(number: int) -> None:
        factor = 1.04 if number * 4 // frames % 2 == 0 else 1 / 1.04
        canvas.look_at(canvas.view.zoomed(factor, canvas.width() / 2))
        canvas.repaint()

    _row("zoom, 4 % a frame, in and back", [timed(step, number) for number in range(frames)])


def _pan(canvas: TimelineCanvas, frames: int) -> None:
    """There and back."""

    def step(number: int) -> None:
        canvas.look_at(canvas.view.panned(16 if number < frames // 2 else -16))
        canvas.repaint()

    for name, steps in PLACES:
        canvas.show_all()
        canvas.zoom(steps)
        _row(f"pan over {name}", [timed(step, number) for number in range(frames)])


def _row(name: str, spent: Sequence[Spent]) -> None:
    walls = [each.wall for each in spent]
    rates = [1000 / ms for ms in (statistics.median(walls), statistics.quantiles(walls, n=20)[-1])]
    processor = 1000 / statistics.median(each.processor for each in spent)
    print(f"| {name} | {rates[0]:.0f} | {rates[1]:.0f} | {processor:.0f} | {max(walls):.0f} |", flush=True)


if __name__ == "__main__":
    main()
