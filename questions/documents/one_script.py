"""One script a question: articles mix 冯玉祥 and 馮玉祥, a paper does not.

Only characters that the wanted script does not have are changed: 后, 余 and 里 are written in Traditional too, 乾 in
Simplified, and 皇后 must not become 皇後 nor 乾隆 干隆.
"""

from __future__ import annotations

from functools import cache

from questions.documents.script import HANS, HANT, convert

_FIRST_IDEOGRAPH = "\u3400"
_PRINTED = {HANT: "big5", HANS: "gb2312"}
"""Character sets that hold what is printed in a script."""
_USUAL = {
    "爲": "為",
    "啓": "啟",
    "衆": "眾",
    "羣": "群",
    "牀": "床",
    "峯": "峰",
    "裏": "裡",
    "僞": "偽",
    "麪": "麵",
    "籤": "簽",
}
"""OpenCC restores the forms of old dictionaries; these are the ones in print."""


def in_one_script(text: str, script: str) -> str:
    """``text`` in ``script``, character by character, of the same length."""
    return "".join(_written(character, script) for character in text)


def is_mixed(text: str) -> bool:
    """Whether a text holds characters of both scripts."""
    characters = set(text)
    return all(any(_written(character, script) != character for character in characters) for script in _PRINTED)


@cache
def _written(character: str, script: str) -> str:
    """A character in ``script``, where it can be written in it as it stands the same."""
    if character < _FIRST_IDEOGRAPH or _is_printed(character, script):
        return character
    converted = convert(character, script)
    return _USUAL.get(converted, converted) if len(converted) == 1 else character


def _is_printed(character: str, script: str) -> bool:
    try:
        character.encode(_PRINTED[script])
    except UnicodeEncodeError:
        return False
    return True
