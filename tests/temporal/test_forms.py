import importlib
import pkgutil
import re

import questions.temporal
from questions.documents.script import HANT, convert, fold
from questions.temporal.forms import any_script, characters


def patterns() -> list[tuple[str, str]]:
    found = []
    for module in pkgutil.walk_packages(questions.temporal.__path__, "questions.temporal."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern):
                found.append((f"{module.name}.{name}", value.pattern))
    return found


def test_both_scripts_inside_and_outside_of_classes() -> None:
    assert any_script("闰月[岁年]") == "[闰閏]月[岁歲嵗年]"
    assert characters("岁年") == {"岁", "歲", "嵗", "年"}


def test_patterns_match_the_traditional_form_of_their_characters() -> None:
    missing = {
        (name, character)
        for name, pattern in patterns()
        for character in set(pattern) - {"丑"}  # the branch; 醜 is another word
        if not {character, convert(character, HANT), fold(character)} <= set(pattern)
    }
    assert not missing
