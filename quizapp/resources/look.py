"""The look as a whole: appearance, text size and fonts, applied to the running application."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from quizapp.i18n.languages import Language
from quizapp.resources import fonts
from quizapp.resources.stylesheet import stylesheet
from quizapp.resources.tokens import DARK, LIGHT, LINE_HEIGHT, Tokens, TypeScale
from quizapp.settings.declarations import APPEARANCE, SCRIPT_DISPLAY, TEXT_SIZE, TEXT_SIZES, Appearance, ScriptDisplay
from quizapp.settings.settings import Settings

SerifSize = Literal["evidence", "option", "stem", "title", "display"]
"""The sizes that are set in the serif face."""


class Look(QObject):
    """What everything on the screen is drawn with; follows the settings and the system."""

    changed = Signal()
    """Colours, sizes or fonts are others now."""

    def __init__(self, application: QApplication, settings: Settings, language: Language) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._language = language
        self._serif: list[str] = []
        self.tokens: Tokens = LIGHT
        self.scale = TypeScale.at(100)
        application.setStyle("Fusion")
        settings.changed.connect(self._on_setting_changed)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._set_scheme()
        self.apply()

    @property
    def dark(self) -> bool:
        """Whether the dark tokens are in use."""
        return self.tokens is DARK

    @property
    def language(self) -> Language:
        """The language of the interface."""
        return self._language

    def use_language(self, language: Language) -> None:
        """Change the font stack."""
        if language is not self._language:
            self._language = language
            self.apply()

    def apply(self) -> None:
        """Give the application its palette, fonts and stylesheet."""
        self.tokens = DARK if self._wants_dark() else LIGHT
        self.scale = TypeScale.at(self._settings.get(TEXT_SIZE))
        self._set_fonts()
        self._application.setPalette(_palette(self.tokens))
        words = fonts.families(self._language, "serif")  # words of the interface, whatever is read in it
        self._application.setStyleSheet(stylesheet(self.tokens, self.scale, words))
        self.changed.emit()

    def serif(self, size: SerifSize, language: Language | None = None) -> QFont:
        """Give the face of questions and evidence at one of the sizes; that of a ``language`` for what is in it."""
        font = QFont(self._application.font())
        if wanted := fonts.families(language, "serif") if language else self._serif:
            font.setFamilies(wanted)
        font.setPixelSize(getattr(self.scale, size))
        return font

    @staticmethod
    def line_height_percent(font: QFont) -> int:
        """Give the proportional line height that makes lines of this font 1.6 em apart."""
        return round(100 * LINE_HEIGHT * font.pixelSize() / QFontMetricsF(font).lineSpacing())

    def zoom(self, steps: int) -> None:
        """Make all text larger or smaller by steps of the text sizes there are."""
        position = TEXT_SIZES.index(self._settings.get(TEXT_SIZE)) + steps
        self._settings.set(TEXT_SIZE, TEXT_SIZES[max(0, min(position, len(TEXT_SIZES) - 1))])

    def _set_fonts(self) -> None:
        script = self._settings.get(SCRIPT_DISPLAY)
        self._serif = fonts.families(self._language, "serif", script)
        font = QFont()
        if sans := fonts.families(self._language, "sans", self._sans_script(script)):
            font.setFamilies(sans)
        font.setPixelSize(self.scale.body)
        if font != self._application.font():
            self._application.setFont(font)

    def _sans_script(self, script: ScriptDisplay) -> ScriptDisplay:
        """The words of a Chinese interface keep the forms of their own language, whatever is read."""
        return script if self._language is Language.ENGLISH else ScriptDisplay.AS_WRITTEN

    def _wants_dark(self) -> bool:
        appearance = self._settings.get(APPEARANCE)
        if appearance is Appearance.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return appearance is Appearance.DARK

    def _set_scheme(self) -> None:
        """Tell Qt as well: title bars and native dialogs follow it."""
        schemes = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
        scheme = schemes.get(self._settings.get(APPEARANCE), Qt.ColorScheme.Unknown)
        self._application.styleHints().setColorScheme(scheme)

    def _on_setting_changed(self, key: str) -> None:
        if key == APPEARANCE.key:
            self._set_scheme()
            self.apply()
        elif key == TEXT_SIZE.key:
            self.apply()
        elif key == SCRIPT_DISPLAY.key:
            self._set_fonts()  # a new stylesheet would style every widget anew, which takes a second
            self.changed.emit()

    def _on_scheme_changed(self) -> None:
        if (DARK if self._wants_dark() else LIGHT) is not self.tokens:
            self.apply()


def _palette(tokens: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: tokens.paper,
        roles.WindowText: tokens.ink,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.raised,
        roles.Text: tokens.ink,
        roles.PlaceholderText: tokens.muted,
        roles.Button: tokens.surface,
        roles.ButtonText: tokens.ink,
        roles.ToolTipBase: tokens.surface,
        roles.ToolTipText: tokens.ink,
        roles.Highlight: tokens.indigo,
        roles.HighlightedText: tokens.surface,
        roles.Link: tokens.indigo,
        roles.LinkVisited: tokens.indigo,
        roles.Mid: tokens.line,
        roles.Accent: tokens.vermilion,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
