"""What is said to people, in their language."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping

from questions.errors import Trouble
from questions.messages import message

_TRADITIONAL = ("tw", "hk", "mo", "hant", "traditional")
"""What names of locales hold where Traditional Chinese is read: ``zh_TW.UTF-8``, ``Chinese (Traditional)_Taiwan``."""


def language(environment: Mapping[str, str] = os.environ) -> str:
    """The reader's language among `questions.messages.LANGUAGES`, as the environment (or Windows) names it."""
    named = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), None)
    name = (named or locale.getlocale()[0] or "").lower()
    if not name.startswith(("zh", "chinese")):
        return "en"
    return "zh-Hant" if any(mark in name for mark in _TRADITIONAL) else "zh-Hans"


def say(key: str, **parameters: object) -> str:
    """The message ``key`` with its placeholders filled."""
    return message(key, language(), **parameters)


def tell(trouble: Trouble) -> str:
    """What a user has to know of ``trouble``."""
    return say(trouble.code, path=trouble.about)
