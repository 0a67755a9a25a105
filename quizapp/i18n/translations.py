"""Switching the language of the running application."""

from __future__ import annotations

from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from quizapp.i18n.languages import Language, preferred
from quizapp.settings.declarations import LanguageChoice

_QT_CATALOGUE = {
    Language.TRADITIONAL: "qtbase_zh_TW",
    Language.SIMPLIFIED: "qtbase_zh_CN",
    Language.ENGLISH: "qtbase_en",
}


def chosen(choice: LanguageChoice) -> Language:
    """Give the language for a choice, asking the system where it says so."""
    if choice is LanguageChoice.SYSTEM:
        return preferred(QLocale.system().uiLanguages())
    return Language(choice.value)


class Translations:
    """The catalogues installed in the application: ours, and Qt's for its standard texts."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language: Language | None = None

    def use(self, language: Language) -> None:
        """Install a language's catalogues; every widget then receives a LanguageChange event.

        Raises FileNotFoundError when the catalogue is missing from the installation.
        """
        if language is self.language:
            return
        ours = QTranslator()
        catalogue = resources.files("quizapp.i18n").joinpath(f"jinian_{language.value}.qm")
        if not ours.load(str(catalogue)):
            raise FileNotFoundError(str(catalogue))
        standard = QTranslator()
        standard.load(_QT_CATALOGUE[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self.remove()
        self._installed = [standard, ours]
        for new in self._installed:
            self._application.installTranslator(new)
        self.language = language

    def remove(self) -> None:
        """Take the catalogues out: texts are then in the English of the sources."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        self.language = None
