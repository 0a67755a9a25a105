"""Every setting of this machine, declared once: key, default, allowed values, meaning.

How one studies (daily limits and the like) belongs to the collection instead: ``quizapp.study.options``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class LanguageChoice(StrEnum):
    """The language of the interface."""

    SYSTEM = "system"
    TRADITIONAL = "zh-Hant"
    SIMPLIFIED = "zh-Hans"
    ENGLISH = "en"


class Appearance(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class DateDisplay(StrEnum):
    """The calendar in which dates are shown; the other one is shown on hover."""

    WESTERN = "western"
    ERA = "era"
    BOTH = "both"


class ScriptDisplay(StrEnum):
    """The script in which banks are read; the values are those of ``questions.entities.conversion.Variant``."""

    AS_WRITTEN = "as-written"
    TAIWAN = "zh-Hant-TW"
    HONG_KONG = "zh-Hant-HK"
    SIMPLIFIED = "zh-Hans"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: where it is kept and what it may be."""

    key: str
    default: T
    parse: Callable[[Any], T]
    """From the stored value; raises ValueError or TypeError for what the setting may not be."""
    meaning: str


TEXT_SIZES = (85, 100, 115, 130, 150, 175)
"""Text sizes in per cent."""


def _text_size(stored: Any) -> int:
    if int(stored) not in TEXT_SIZES:
        raise ValueError(stored)
    return int(stored)


LANGUAGE = Setting("interface/language", LanguageChoice.SYSTEM, LanguageChoice, "language of the interface")
APPEARANCE = Setting("interface/appearance", Appearance.SYSTEM, Appearance, "light, dark, or as the system")
TEXT_SIZE = Setting("interface/text_size_percent", 100, _text_size, "size of all text, per cent")
DATE_DISPLAY = Setting("reading/dates", DateDisplay.BOTH, DateDisplay, "calendar in which dates are shown")
SCRIPT_DISPLAY = Setting("reading/script", ScriptDisplay.AS_WRITTEN, ScriptDisplay, "script in which banks are read")
WINDOW_GEOMETRY = Setting("window/geometry", "", str, "place and size of the window, base64")
LAST_FOLDER = Setting("files/last_folder", "", str, "the folder last picked from")
EXPORT_SCRIPT = Setting("files/export_script", "", str, "script in which questions are exported; empty: as written")

ALL: tuple[Setting[Any], ...] = (
    LANGUAGE,
    APPEARANCE,
    TEXT_SIZE,
    DATE_DISPLAY,
    SCRIPT_DISPLAY,
    WINDOW_GEOMETRY,
    LAST_FOLDER,
    EXPORT_SCRIPT,
)
