"""Texts of banks in the script the reader likes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from quizapp.settings.declarations import SCRIPT_DISPLAY, ScriptDisplay
from quizapp.settings.settings import Settings

if TYPE_CHECKING:
    from questions.authoring.question import Question

_KEPT_TEXTS = 65_536
"""So many texts are kept as written: a time axis of 10,000 events asks for three of each at every move."""
_KEPT_QUESTIONS = 64


class Writer(Protocol):
    """Writes in another script; made once, which takes a second."""

    def text(self, text: str, script: str, source: str) -> str:
        """A text in ``script``; ``source`` is the script it is in, empty where the text shall tell."""
        ...

    def question(self, question: Question, script: str) -> Question:
        """A question with all that people read in ``script``."""
        ...


class ScriptWords(QObject):
    """Writes what banks say in the script that is set; names are kept safe from wrong characters.

    Until the tables of another script are read, which happens beside the interface, texts stay as they are written.
    """

    changed = Signal()
    """Everything is to be asked for again."""
    _prepared = Signal()

    def __init__(self, settings: Settings, load: Callable[[], Writer], parent: QObject | None = None) -> None:
        """``load`` makes the writer; it is called in another thread, once a script other than as written is set."""
        super().__init__(parent)
        self._settings = settings
        self._load = load
        self._writer: Writer | None = None
        self._wanted = settings.get(SCRIPT_DISPLAY)
        self._loading: Thread | None = None
        self._text = lru_cache(_KEPT_TEXTS)(self._written)
        self._question = lru_cache(_KEPT_QUESTIONS)(self._question_written)
        self._prepared.connect(self.changed)
        settings.changed.connect(self._on_setting_changed)

    @property
    def script(self) -> ScriptDisplay:
        """The script texts are shown in now."""
        return self._wanted if self._writer is not None else ScriptDisplay.AS_WRITTEN

    def prepare(self) -> None:
        """Read what the script that is set needs, once; ``changed`` follows where one is set."""
        if self._wanted is ScriptDisplay.AS_WRITTEN or self._loading is not None:
            return
        self._loading = Thread(target=self._read, name="script")
        self._loading.start()

    def close(self) -> None:
        """Wait until nothing is being read any more."""
        if self._loading is not None:
            self._loading.join()

    def show(self, text: str, source: str = "") -> str:
        """A text as it is to be shown; ``source`` is its script, where it is too short to tell."""
        script = self.script
        return text if script is ScriptDisplay.AS_WRITTEN or not text else self._text(text, script.value, source)

    def show_marked(self, text: str, mark: tuple[int, int]) -> tuple[str, tuple[int, int]]:
        """A text as it is to be shown, with the offsets of a part of it as they are then."""
        start, end = mark
        shown = self.show(text)
        if len(shown) == len(text):
            return shown, mark
        before, inside, after = self.show(text[:start]), self.show(text[start:end]), self.show(text[end:])
        return before + inside + after, (len(before), len(before) + len(inside))

    def show_question(self, question: Question) -> Question:
        """A question as it is to be shown; its offsets are those of its evidence as shown."""
        script = self.script
        return question if script is ScriptDisplay.AS_WRITTEN else self._question(question, script.value)

    def _read(self) -> None:
        self._writer = self._load()
        self._prepared.emit()

    def _written(self, text: str, script: str, source: str) -> str:
        assert self._writer is not None, "as written until there is one"
        return self._writer.text(text, script, source)

    def _question_written(self, question: Question, script: str) -> Question:
        assert self._writer is not None, "as written until there is one"
        return self._writer.question(question, script)

    def _on_setting_changed(self, key: str) -> None:
        if key != SCRIPT_DISPLAY.key:
            return
        self._wanted = self._settings.get(SCRIPT_DISPLAY)
        if self._writer is not None:
            self.changed.emit()
        else:
            self.prepare()
