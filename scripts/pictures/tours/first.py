"""Before there is a bank."""

from __future__ import annotations

from questions.errors import Trouble
from quizapp.store import open_collection
from quizapp.viewmodels.troubles import sentence
from quizapp.windows.trouble_window import TroubleWindow
from scripts.pictures.visit import Visit


def first_start(visit: Visit) -> None:
    """The three doors, and the window of a program that cannot begin."""
    visit.shoot("welcome")
    damaged = visit.folder / "damaged.db"
    damaged.write_bytes(b"no collection" * 100)
    try:
        open_collection(damaged, visit.clock.now())
    except Trouble as trouble:
        window = TroubleWindow(sentence(trouble), damaged)
        window.show()
        visit.camera.take(window, "trouble")
        window.close()


def without_bank(visit: Visit) -> None:
    """Places that are gone to all the same."""
    for place in ("banks", "facts", "papers", "timeline", "statistics"):
        visit.go(place)
        visit.shoot(f"without-bank-{place}")
