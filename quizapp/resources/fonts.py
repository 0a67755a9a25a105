"""The font stack of each language and script, resolved against what the system has."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Literal

from PySide6.QtGui import QFontDatabase

from quizapp.i18n.languages import Language
from quizapp.settings.declarations import ScriptDisplay

FontStyle = Literal["serif", "sans"]


@cache
def _preferences() -> dict[str, dict[str, list[str]]]:
    text = resources.files("quizapp.resources").joinpath("fonts.toml").read_text("utf-8")
    return tomllib.loads(text)


def resolve(
    language: Language,
    style: FontStyle,
    installed: Iterable[str],
    chinese: Iterable[str],
    script: ScriptDisplay = ScriptDisplay.AS_WRITTEN,
) -> list[str]:
    """Give the families to pin, best first: those of the script that is set, else those of the language.

    ``installed`` are all families of the system and ``chinese`` those of them that have Chinese
    characters. When no preferred family has any, a Chinese one is put last: rather an unbeautiful
    character than an empty box.
    """
    present = set(installed)
    han = list(chinese)
    chosen = [family for family in _wanted(language, style, script) if family in present]
    if han and not set(chosen) & set(han):
        chosen.append(han[0])
    return chosen


def families(language: Language, style: FontStyle, script: ScriptDisplay = ScriptDisplay.AS_WRITTEN) -> list[str]:
    """Resolve against this machine's fonts; empty where the system names none."""
    return resolve(language, style, QFontDatabase.families(), _chinese_families(language), script)


def has_chinese() -> bool:
    """Whether any installed font can show Chinese."""
    return bool(_chinese_families(Language.TRADITIONAL) or _chinese_families(Language.SIMPLIFIED))


def _wanted(language: Language, style: FontStyle, script: ScriptDisplay) -> list[str]:
    """Latin letters of an English interface come first, in one stroke with the Chinese that stands among them."""
    latin = _preferences()[language][style] if language is Language.ENGLISH else []
    return latin + _preferences()[_stack(language, script)][style]


def _stack(language: Language, script: ScriptDisplay) -> str:
    match script:
        case ScriptDisplay.HONG_KONG:
            return script.value
        case ScriptDisplay.TAIWAN:
            return Language.TRADITIONAL.value
        case ScriptDisplay.SIMPLIFIED:
            return Language.SIMPLIFIED.value
        case ScriptDisplay.AS_WRITTEN:
            return (Language.SIMPLIFIED if language is Language.SIMPLIFIED else Language.TRADITIONAL).value


def _chinese_families(language: Language) -> list[str]:
    systems = QFontDatabase.WritingSystem
    system = systems.SimplifiedChinese if language is Language.SIMPLIFIED else systems.TraditionalChinese
    return QFontDatabase.families(system)
