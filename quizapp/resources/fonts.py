"""The font stack of each language, resolved against what the system has."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Literal

from PySide6.QtGui import QFontDatabase

from quizapp.i18n.languages import Language

FontStyle = Literal["serif", "sans"]


@cache
def _preferences() -> dict[str, dict[str, list[str]]]:
    text = resources.files("quizapp.resources").joinpath("fonts.toml").read_text("utf-8")
    return tomllib.loads(text)


def resolve(language: Language, style: FontStyle, installed: Iterable[str], chinese: Iterable[str]) -> list[str]:
    """Give the families to pin, best first.

    ``installed`` are all families of the system and ``chinese`` those of them that have Chinese
    characters. When no preferred family has any, a Chinese one is put last: rather an unbeautiful
    character than an empty box.
    """
    present = set(installed)
    han = list(chinese)
    chosen = [family for family in _preferences()[language][style] if family in present]
    if han and not set(chosen) & set(han):
        chosen.append(han[0])
    return chosen


def families(language: Language, style: FontStyle) -> list[str]:
    """Resolve against this machine's fonts; empty where the system names none."""
    return resolve(language, style, QFontDatabase.families(), _chinese_families(language))


def has_chinese() -> bool:
    """Whether any installed font can show Chinese."""
    return bool(_chinese_families(Language.TRADITIONAL) or _chinese_families(Language.SIMPLIFIED))


def _chinese_families(language: Language) -> list[str]:
    systems = QFontDatabase.WritingSystem
    system = systems.SimplifiedChinese if language is Language.SIMPLIFIED else systems.TraditionalChinese
    return QFontDatabase.families(system)
