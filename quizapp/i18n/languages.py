"""The languages the interface speaks."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum


class Language(StrEnum):
    """BCP 47 tags; the values are also those of ``questions.calendars.display``."""

    TRADITIONAL = "zh-Hant"
    SIMPLIFIED = "zh-Hans"
    ENGLISH = "en"


_TRADITIONAL_SUBTAGS = frozenset({"hant", "tw", "hk", "mo"})


def preferred(ui_languages: Sequence[str]) -> Language:
    """Choose by the system's list of languages, best first (``zh-TW``, ``zh_CN``, ``en-GB``…).

    The first language the interface has decides; English when there is none.
    """
    for tag in ui_languages:
        primary, *subtags = tag.replace("_", "-").lower().split("-")
        if primary == "zh":
            return Language.TRADITIONAL if _TRADITIONAL_SUBTAGS & set(subtags) else Language.SIMPLIFIED
        if primary == "en":
            return Language.ENGLISH
    return Language.ENGLISH
