"""Measure the time axis: 10,000 facts, panned and zoomed in a window of 1920 × 1080 without a screen.

    bench_timeline.py [--facts N] [--frames N]

The table goes to standard output; ``docs/benchmarks.md`` keeps the figures of a release.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from questions.bank import open_bank
from questions.facts.glimpse import FactGlimpse
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.viewmodels.timeline.event import Knowledge, TimelineEvent
from quizapp.widgets.timeline.canvas import TimelineCanvas

SIZE = 1920, 1080


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


def frame_ms(draw: Callable[[], None], move: Callable[[int], None], frames: int) -> list[float]:
    """Milliseconds that each of ``frames`` frames takes to be moved to and drawn."""
    spent = []
    for number in range(frames):
        begin = time.process_time()
        move(number)
        draw()
        spent.append(1000 * (time.process_time() - begin))
    return spent


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=10_000)
    parser.add_argument("--frames", type=int, default=400)
    options = parser.parse_args()
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        build([sample_notes()], work / "notes.qbank", title="notes")
        facts = open_bank(work / "notes.qbank").glimpses()
        application = Application(parse(["--data-folder", str(work / "data")]))
        timeline = application.models.timeline()
        timeline.show_events(events(facts, options.facts))
        canvas = TimelineCanvas(application.look, timeline)
        canvas.resize(*SIZE)
        canvas.show()
        picture = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        print("|", f"{options.facts:,} facts, {SIZE[0]} × {SIZE[1]}", "| frames/s | median ms | slowest of 100, ms |")
        print("| --- | ---: | ---: | ---: |")

        def draw() -> None:
            canvas.render(picture)

        begin = time.process_time()
        draw()
        print(f"| first frame, everything in sight | | {1000 * (time.process_time() - begin):.0f} | |")
        quarter = options.frames // 4

        def zoom(number: int) -> None:
            factor = 1.04 if number // quarter % 2 == 0 else 1 / 1.04
            canvas.look_at(canvas.view.zoomed(factor, SIZE[0] / 2))

        _row("zoom, out of everything and back", frame_ms(draw, zoom, options.frames))
        for name, steps in (("centuries", 0), ("decades", 5), ("years", 9), ("months", 14)):
            canvas.show_all()
            canvas.zoom(steps)
            pan = frame_ms(draw, lambda n: canvas.look_at(canvas.view.panned(16 if n < 2 * quarter else -16)), 200)
            _row(f"pan over {name}", pan)
        application.close()
    qt.quit()


def _row(name: str, spent: Sequence[float]) -> None:
    slow = statistics.quantiles(spent, n=100)[-1]
    print(f"| {name} | {1000 / statistics.mean(spent):.0f} | {statistics.median(spent):.1f} | {slow:.0f} |", flush=True)


if __name__ == "__main__":
    main()
