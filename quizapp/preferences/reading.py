"""Settings: in which script banks are read, and how dates are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from quizapp.preferences.page import Page
from quizapp.settings.declarations import DATE_DISPLAY, SCRIPT_DISPLAY, DateDisplay, ScriptDisplay
from quizapp.settings.settings import Settings
from quizapp.viewmodels.script_names import script_names
from quizapp.widgets.segments import Segments


class ReadingPage(Page):
    """The script of questions and sources; western years, eras, or both."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._script_label, self.script = QLabel(), Segments([choice.value for choice in ScriptDisplay])
        self._dates_label, self.dates = QLabel(), Segments([choice.value for choice in DateDisplay])
        self.add(self._script_label, self.script)
        self.add(self._dates_label, self.dates)
        self.script.chosen.connect(lambda value: settings.set(SCRIPT_DISPLAY, ScriptDisplay(value)))
        self.dates.chosen.connect(lambda value: settings.set(DATE_DISPLAY, DateDisplay(value)))
        settings.changed.connect(self.load)
        self.retranslate()
        self.load()

    def load(self) -> None:
        """Show what is set."""
        self.script.show_value(self._settings.get(SCRIPT_DISPLAY).value)
        self.dates.show_value(self._settings.get(DATE_DISPLAY).value)

    def retranslate(self) -> None:
        """Name everything."""
        self.title.setText(self.tr("Reading"))
        self._script_label.setText(self.tr("Script of questions and sources; answers may be typed in any"))
        self.script.name_values(list(script_names()), self._script_label.text())
        self._dates_label.setText(self.tr("Dates in explanations; the other calendar shows on hover"))
        words = [self.tr("Western  1234"), self.tr("Era  端平元年"), self.tr("Both")]
        self.dates.name_values(words, self.tr("Dates"))
