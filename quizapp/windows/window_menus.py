"""What stands in the menus of the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from quizapp.settings.declarations import ScriptDisplay
from quizapp.viewmodels.script_names import script_names
from quizapp.windows.marks_bar import Mark
from quizapp.windows.menus import Keys, Menus
from quizapp.windows.places import word_of


@dataclass(frozen=True, slots=True)
class Acts:
    """What the menus do."""

    open_banks: Callable[[], object]
    pick_documents: Callable[[], object]
    pick_folder: Callable[[], object]
    make_sample: Callable[[], object]
    quit: Callable[[], object]
    begin: Callable[[], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    mark: Callable[[Mark], object]
    session: Callable[[], object]
    go: Callable[[str], object]
    zoom: Callable[[int], object]
    script: Callable[[ScriptDisplay], object]
    next_script: Callable[[], object]
    keys: Callable[[], object]


class WindowMenus:
    """The menu bar of the main window."""

    def __init__(self, window: QMainWindow, acts: Acts, places: Sequence[str]) -> None:
        """``places`` are those of the rail in order; Ctrl+1 goes to the first, Ctrl+0 to the session."""
        self._places = places
        self._menus = menus = Menus(window)
        menus.add_menu("file")
        menus.add("open", acts.open_banks, Keys.Open)
        menus.add("documents", acts.pick_documents, Keys.New)
        menus.add("folder", acts.pick_folder)
        menus.add("sample", acts.make_sample)
        menus.add_line()
        menus.add("quit", acts.quit, "Ctrl+Q")
        menus.add_menu("study")
        menus.add("begin", acts.begin)
        menus.add("session", acts.session, SESSION_KEY)
        menus.add_line()
        self._marks = [menus.add(mark.name, partial(acts.mark, mark)) for mark in Mark]
        menus.add_line()
        self._undo = menus.add("undo", acts.undo, Keys.Undo)
        self._redo = menus.add("redo", acts.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        self.show_session(shown=False)
        menus.add_menu("view")
        for number, place in enumerate(places, 1):
            keys = ("Ctrl+,",) if place == "settings" else ()
            menus.add(place, partial(acts.go, place), place_key(number), *keys)
        menus.add_line()
        menus.add("larger", lambda: acts.zoom(1), Keys.ZoomIn, "Ctrl+=")
        menus.add("smaller", lambda: acts.zoom(-1), Keys.ZoomOut)
        menus.add_line()
        menus.add_choice(list(ScriptDisplay), lambda place: acts.script(list(ScriptDisplay)[place]))
        menus.add("next_script", acts.next_script, NEXT_SCRIPT_KEY)
        menus.add_menu("help")
        menus.add("keys", acts.keys, "F1")

    def show_session(self, *, shown: bool) -> None:
        """Allow what acts on the session only while it is in sight."""
        for action in (*self._marks, self._undo, self._redo):
            action.setEnabled(shown)

    def show_script(self, script: ScriptDisplay) -> None:
        """Tick the script that is set."""
        self._menus.tick(script)

    def retranslate(self) -> None:
        """Name everything."""
        translate = QCoreApplication.translate
        self._menus.name_all(
            {
                "file": translate("Menus", "&File"),
                "open": translate("Menus", "Open bank…"),
                "documents": translate("Menus", "Make a bank from documents…"),
                "folder": translate("Menus", "Make a bank from a folder…"),
                "sample": translate("Menus", "Sample bank"),
                "quit": translate("Menus", "Quit"),
                "study": translate("Menus", "&Study"),
                "begin": translate("Menus", "Study everything"),
                "session": translate("Menus", "Back to the session"),
                "undo": translate("Menus", "Undo the last grade or mark"),
                "redo": translate("Menus", "Redo"),
                Mark.GUESS.name: translate("Menus", "I guessed") + "\tCtrl+G",
                Mark.BURY.name: translate("Menus", "Not today") + "\tCtrl+B",
                Mark.SUSPEND.name: translate("Menus", "Suspend") + "\tCtrl+S",
                Mark.FLAG.name: translate("Menus", "Flag") + "\tCtrl+F",
                Mark.EDIT.name: translate("Menus", "Edit the question") + "\tCtrl+E",
                Mark.REPORT.name: translate("Menus", "Report a bad question") + "\tCtrl+R",
                Mark.HISTORY.name: translate("Menus", "How it was remembered") + "\tCtrl+I",
                "view": translate("Menus", "&View"),
                "larger": translate("Menus", "Larger text"),
                "smaller": translate("Menus", "Smaller text"),
                "next_script": translate("Menus", "Switch script"),
                **dict(zip(ScriptDisplay, script_names(), strict=True)),
                "help": translate("Menus", "&Help"),
                "keys": translate("Menus", "Keys"),
                **{place: word_of(place) for place in self._places},
            }
        )


SESSION_KEY = "Ctrl+0"
NEXT_SCRIPT_KEY = "Ctrl+T"


def place_key(number: int) -> str:
    """The key of the nth place of the rail, counted from 1."""
    return f"Ctrl+{number}"
