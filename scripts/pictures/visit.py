"""The application, opened for pictures in a folder of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, SignalInstance
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from questions.bank import Bank, open_bank
from quizapp.arguments import parse
from quizapp.composition import Application
from quizapp.settings.declarations import APPEARANCE, LANGUAGE
from quizapp.settings.settings import Settings
from scripts.pictures import material
from scripts.pictures.camera import Camera, pass_time, still
from scripts.pictures.combination import Combination

_LONGEST_WAIT_MS = 120_000
W = TypeVar("W", bound=QWidget)


class Begin(Enum):
    """How far somebody is with the application."""

    NOTHING = "the first start"
    FRESH = "banks, and nothing studied"
    MONTHS = "some months later"


class Visit:
    """One application with one learner; what tours do with it ends with it."""

    def __init__(self, stock: Path, folder: Path, begin: Begin, combination: Combination, camera: Camera) -> None:
        """Copy what is in ``stock`` into ``folder``, which is made anew, and open the application there."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(stock, folder)
        if begin is not Begin.MONTHS:
            (folder / material.COLLECTION).unlink()
        self.folder = folder
        self.camera = camera
        self.clock = material.StillClock()
        settings = Settings(folder / "settings.ini")
        settings.set(LANGUAGE, combination.language)
        settings.set(APPEARANCE, combination.theme)
        self.application = Application(parse(["--data-folder", str(folder)]), self.clock)
        self.window, self.models = self.application.window, self.application.models
        self.window.resize(combination.width, combination.height)
        self.window.show()
        if begin is not Begin.NOTHING:
            self.window.files.open_banks([folder / material.SAMPLE, folder / material.QUARREL])
            self.rest()
            self.window.notice.hide()
            self.window.show_home()

    def close(self) -> None:
        """Leave nothing of it behind."""
        self.rest()
        still(self.window)  # what views put off until they are laid out is done then
        for over in QApplication.topLevelWidgets():
            if isinstance(over, QMenu):
                over.close()
        self.window.close()
        self.application.close()
        self.application.look.deleteLater()
        pass_time(0)

    def shoot(self, name: str, *, whole: bool = True) -> None:
        """Picture a state once all work is done."""
        self.rest()
        self.camera.take(self.window, name, whole=whole)

    def shoot_menu(self, name: str, menu: QMenu, at: QWidget | QPoint) -> None:
        """Picture a menu that unfolds at a widget's foot, or at a place of the screen; it is folded then."""
        place = at if isinstance(at, QPoint) else at.mapToGlobal(at.rect().bottomLeft())
        QCursor.setPos(place)
        menu.popup(place)
        self.shoot(name, whole=False)
        folding = [action for action in menu.actions() if isinstance(action.menu(), QMenu)]
        for number, action in enumerate(folding, 1):
            below = action.menu()
            assert isinstance(below, QMenu)
            menu.setActiveAction(action)
            QTest.keyClick(menu, Qt.Key.Key_Right)  # so Qt finds the side that has room
            self.shoot(f"{name}-below-{number}", whole=False)
            below.close()
        menu.close()

    def find(self, kind: type[W]) -> W:
        """The view of that kind, which was gone to before."""
        found = self.window.findChild(kind)
        assert found is not None, f"no {kind.__name__} was shown yet"
        return found

    def go(self, place: str) -> None:
        """Go to a place of the rail, and wait until it is there."""
        self.window.go(place)
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is worked on beside the interface."""
        workshop = self.models.workshop
        while workshop.busy:
            pass_time(10)

    def until(self, signal: SignalInstance, act: Callable[[], object]) -> None:
        """Do something, and wait until it is heard of."""
        loop = QEventLoop()
        heard: list[bool] = []

        def hear(*_: object) -> None:
            heard.append(True)
            loop.quit()

        signal.connect(hear)
        QTimer.singleShot(_LONGEST_WAIT_MS, loop.quit)
        act()
        if not heard:
            loop.exec()
        assert heard, "nothing came of it"

    def bank(self, name: str) -> Bank:
        """One of the banks."""
        return open_bank(self.folder / name)

    def lay_on_desk(self, name: str) -> None:
        """Put one of the banks on the teacher's desk."""
        self.models.desk.choose(self.bank(name).bank_id)
        self.rest()
