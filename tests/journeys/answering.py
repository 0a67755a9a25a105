"""The real application, answering by itself: ``python -m tests.journeys.answering DATA-FOLDER BANK COUNT``.

Each answer goes through the window, key by key. Once the window has gone on to what follows, a line with the number of
answers so far is written: from then on, no answer counted may ever be lost.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.arguments import parse
from quizapp.composition import Application
from tests.quizapp.memory_bank import MemoryBank, many
from tests.quizapp.study_keys import give


class Learner:
    """Presses a key whenever the window has nothing else to do."""

    def __init__(self, application: Application, count: int) -> None:
        self._application = application
        self._study = application.models.study
        self._count = count
        self._answered = 0

    def act(self) -> None:
        window = self._application.window
        if not self._study.in_progress:
            window.begin_all()
        give(self._application, self._study.right_places, "蔡州")
        QTest.keyClick(window.rooms.study, Qt.Key.Key_4)
        self._answered += 1
        print(self._answered, flush=True)
        if self._answered < self._count:
            QTimer.singleShot(0, self.act)
        else:
            QApplication.quit()


def main(folder: str, bank: str, count: int) -> int:
    qt = QApplication([])
    source = MemoryBank("everything", "everything", many(400))
    application = Application(parse(["--data-folder", folder]), open_source=lambda _path: source)
    application.limits.set_new_per_day(400)
    application.window.show()
    application.window.files.open_banks([Path(bank)])
    learner = Learner(application, count)
    application.models.workshop.idle.connect(lambda: QTimer.singleShot(0, learner.act))
    if not application.models.workshop.busy:
        QTimer.singleShot(0, learner.act)
    qt.exec()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
