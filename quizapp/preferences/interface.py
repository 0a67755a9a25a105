"""Settings: the language and the look of the interface."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from quizapp.preferences.page import Page
from quizapp.settings.declarations import APPEARANCE, LANGUAGE, TEXT_SIZE, TEXT_SIZES, Appearance, LanguageChoice
from quizapp.settings.settings import Settings
from quizapp.widgets.segments import Segments


class InterfacePage(Page):
    """Language, light and dark, size of text."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language_label, self.language = QLabel(), Segments([choice.value for choice in LanguageChoice])
        self._appearance_label, self.appearance = QLabel(), Segments([choice.value for choice in Appearance])
        self._size_label, self.text_size = QLabel(), Segments([str(size) for size in TEXT_SIZES])
        self.add(self._language_label, self.language)
        self.add(self._appearance_label, self.appearance)
        self.add(self._size_label, self.text_size)
        self.language.chosen.connect(lambda value: settings.set(LANGUAGE, LanguageChoice(value)))
        self.appearance.chosen.connect(lambda value: settings.set(APPEARANCE, Appearance(value)))
        self.text_size.chosen.connect(lambda value: settings.set(TEXT_SIZE, int(value)))
        settings.changed.connect(self.load)
        self.retranslate()
        self.load()

    def load(self) -> None:
        """Show what is set."""
        self.language.show_value(self._settings.get(LANGUAGE).value)
        self.appearance.show_value(self._settings.get(APPEARANCE).value)
        self.text_size.show_value(str(self._settings.get(TEXT_SIZE)))

    def retranslate(self) -> None:
        """Name everything; languages are named in themselves."""
        self.title.setText(self.tr("Interface"))
        self._language_label.setText(self.tr("Language"))
        self._appearance_label.setText(self.tr("Appearance"))
        self._size_label.setText(self.tr("Text size"))
        follow = self.tr("As the system")
        self.language.name_values([follow, "繁體中文", "简体中文", "English"], self._language_label.text())
        self.appearance.name_values([follow, self.tr("Light"), self.tr("Dark")], self._appearance_label.text())
        self.text_size.name_values([f"{size} %" for size in TEXT_SIZES], self._size_label.text())
