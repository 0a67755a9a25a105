"""Measure the study room with a large collection: 20 banks of 5,000 questions, all of them cards.

    bench_study.py [--answers N]

Three processes, since one's memory is not another's: studying, looking back on 300,000 reviews, and searching a bank of
100,000 questions. The table goes to standard output; ``docs/benchmarks.md`` keeps the figures of a release.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import quizapp.store  # noqa: F401 - before Qt, as when the application is started

# isort: split
from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.study.card import Rating

WORDS = ("蔡州", "金军", "宋", "崖山 元", "1234", "無此")
"""Searched for, as one types: two characters, one, several words, simplified ones, years, what is nowhere."""
_TURNS = 9


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--answers", type=int, default=400)
    parser.add_argument("--stage", choices=["make", *STAGES], help="one part only, in a folder made before")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if options.stage is None:
        _all_stages(options.answers)
        return
    qt = QApplication([])
    if options.stage == "make":
        from scripts.large_collection import make  # noqa: PLC0415 - needs much that is not to be measured

        make(options.folder)
    else:
        STAGES[options.stage](options.folder, options.answers)
    qt.quit()


def _all_stages(answers: int) -> None:
    print("|  | ms | of them processor |\n| --- | ---: | ---: |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for stage in ("make", *STAGES):
            call = [sys.executable, __file__, "--stage", stage, "--folder", folder, "--answers", str(answers)]
            subprocess.run(call, check=True)


def study(folder: Path, count: int) -> None:
    """Start, count, begin a session, answer."""
    opened: list[Application] = []
    _tell("window painted, libraries loaded", [timed(lambda: opened.append(_shown(folder)))])
    application = opened[0]
    now = application.clock.now()
    _tell(
        "counts of 20 banks of 5,000", [timed(lambda: application.collection.counts(now, now)) for _ in range(_TURNS)]
    )
    _tell("home renewed, plan and streak included", [timed(application.models.home.refresh) for _ in range(_TURNS)])
    application.limits.set(new_per_day=count + 100)
    _tell(f"session of {count + 100} of 100,000 cards begun", [timed(application.window.begin_all)])
    waits = _answers(application, count)
    _tell("grade to next question painted, median", waits)
    worst = [statistics.quantiles(each, n=100)[98] for each in zip(*waits, strict=True)]
    _row("… 99th percentile", *(f"{each:.1f}" for each in worst))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    _row("peak memory, MiB", f"{peak / (1 << 20 if sys.platform == 'darwin' else 1 << 10):.0f}", "")
    _leave(application)


def look_back(folder: Path, _count: int) -> None:
    """Count statistics of everything, beside the window."""
    from scripts.bench_window_alive import Pulse  # noqa: PLC0415
    from scripts.large_collection import answer_all  # noqa: PLC0415

    application = _shown(folder)
    answer_all(application.collection.path, application.clock.now().date())
    window, model = application.window, application.models.statistics()
    model.span = model.span.ALL
    _until(model.refreshed, lambda: window.go("statistics"))
    pulse, times = Pulse(), []
    for _ in range(3):
        pulse.start()
        times.append(timed(lambda: _until(model.refreshed, model.refresh)))
    _turn(500)
    _tell("statistics of 300,000 reviews, all time", times)
    _row("… longest the window was deaf meanwhile", f"{pulse.longest_ms:.0f}", "")
    _tell("… figures made and shown", [timed(model.refreshed.emit) for _ in range(_TURNS)])
    _leave(application)


def search(folder: Path, _count: int) -> None:
    """Type into the search of a bank of 100,000 questions; the pause that is waited for after a letter not counted."""
    from scripts.large_collection import settle  # noqa: PLC0415

    application = Application(parse(["--data-folder", str(folder / "searching")]))
    window = application.window
    window.resize(1280, 800)
    window.show()
    application.open_banks([folder / "large.qbank"])
    settle(application)
    model = application.models.questions()
    _until(model.listed, lambda: window.go("banks"))

    def found(words: str) -> None:
        model.search(words)
        model.list_now()
        window.repaint()

    for words in (*WORDS, ""):
        times = []
        for _ in range(_TURNS):
            times.append(timed(lambda words=words: found(words)))
            QApplication.processEvents()
        _tell(f"search for “{words}”: {model.model.rowCount():,} of 100,000 shown", times)
    _leave(application)


STAGES: dict[str, Callable[[Path, int], None]] = {"study": study, "look-back": look_back, "search": search}


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds that something takes, on the wall's clock and of the processor's time."""
    begin, worked = time.perf_counter(), time.process_time()
    act()
    return (time.perf_counter() - begin) * 1000, (time.process_time() - worked) * 1000


def _answers(application: Application, count: int) -> list[tuple[float, float]]:
    """From each grade to the next question painted, as `timed` gives it."""
    model, window = application.models.study, application.window

    def grade() -> None:
        model.grade(Rating.GOOD)
        window.repaint()

    found = []
    for _ in range(count):
        model.reveal()
        QApplication.processEvents()
        found.append(timed(grade))
        QApplication.processEvents()
    return found


def _shown(folder: Path) -> Application:
    application = Application(parse(["--data-folder", str(folder / "data")]))
    application.window.show()
    QApplication.processEvents()
    return application


def _leave(application: Application) -> None:
    application.window.close()
    application.close()


def _until(signal: SignalInstance, act: Callable[[], object]) -> None:
    """Do something and run the window's loop until it is heard of."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    act()
    loop.exec()


def _turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _tell(name: str, times: list[tuple[float, float]]) -> None:
    _row(name, *(f"{statistics.median(each):.1f}" for each in zip(*times, strict=True)))


def _row(*cells: str) -> None:
    print("|", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
