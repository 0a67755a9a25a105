"""What is said to people: one table of messages in the languages of the program."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

LANGUAGES = ("en", "zh-Hant", "zh-Hans")


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Every message by its key and language."""
    return tomllib.loads((resources.files("questions.data") / "messages.toml").read_text("utf-8"))


def message(key: str, language: str, **parameters: object) -> str:
    """The message ``key`` in one of ``LANGUAGES``, its placeholders filled."""
    return catalogue()[key][language].format(**parameters)
