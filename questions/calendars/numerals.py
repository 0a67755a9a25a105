"""Chinese numerals as history texts write them.

Read are 二十三, 二十有三, 廿三, 卅, 一百零五, 萬五千, 三萬, 兩億, 大寫 (貳拾叁), place by place (一二三四, 二〇二一),
and ASCII and full-width digits, also before 萬 and 億 (5萬, 3千). A last figure after 百, 千 or 萬 is counted in ones,
as in 詩三百五篇 (305). 元 (元年), 正 (正月) and 半 are no numbers here: what they mean depends on the next word.
"""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = {"〇": 0, "零": 0, "○": 0, "兩": 2, "两": 2}
_DIGITS |= {character: value for value, character in enumerate("一二三四五六七八九", start=1)}
_DIGITS |= {character: value for value, character in enumerate("壹貳叁肆伍陸柒捌玖", start=1)}
_DIGITS |= {"贰": 2, "參": 3, "叄": 3, "陆": 6}
_PLACES = _DIGITS | {character: value for value, character in enumerate("0123456789")}
_PLACES |= {character: value for value, character in enumerate("０１２３４５６７８９")}
_UNITS = "十拾百佰千仟"
_TENS = {"廿": 20, "卄": 20, "卅": 30, "卌": 40}
_MYRIADS = (("億亿", 10**8), ("萬万", 10**4))
CONNECTIVES = "有又"
"""Stand inside a number (二十有三) but also between words: not part of `NUMERALS`."""

_BETWEEN = "〇零○" + CONNECTIVES
_FIGURE = rf"(?:[{''.join(_DIGITS)}]|[0-9０-９]{{1,3}})"
_PARTS = re.compile(
    rf"(?:({_FIGURE}?)[千仟])?[{_BETWEEN}]?"
    rf"(?:({_FIGURE}?)[百佰])?[{_BETWEEN}]?"
    rf"(?:({_FIGURE}?)[十拾]|([{''.join(_TENS)}]))?[{_BETWEEN}]?"
    rf"({_FIGURE}?)"
)

NUMERALS = "".join([*_PLACES, _UNITS, *_TENS, *(characters for characters, _ in _MYRIADS)])
"""Every character a number may be made of, `CONNECTIVES` apart."""


@lru_cache(maxsize=8192)
def parse_number(text: str) -> int | None:
    """Return the value of a whole number written in any of the module's ways, None where the text is not one."""
    if not text:
        return None
    if text.isascii():
        plain = text.replace(",", "") if _is_grouped(text) else text
        return int(plain) if plain.isdigit() else None
    if all(character in _PLACES for character in text):
        return _placewise(text)
    return _composed(text, _MYRIADS)


def _is_grouped(text: str) -> bool:
    """Whether commas part the figures by threes: 30,000."""
    head, *groups = text.split(",")
    return 1 <= len(head) <= 3 and all(len(group) == 3 for group in groups)


def _composed(text: str, myriads: tuple[tuple[str, int], ...]) -> int | None:
    """Value of a number with units: split at 億, then at 萬, then below ten thousand."""
    if not myriads:
        return _below_myriad(text)
    (characters, size), *smaller = myriads
    cuts = [place for place, character in enumerate(text) if character in characters]
    if not cuts:
        return _composed(text, tuple(smaller))
    if len(cuts) > 1:
        return None
    head, tail = text[: cuts[0]], text[cuts[0] + 1 :]
    high = _composed(head, tuple(smaller)) if head else 1
    low = _composed(_without_connective(tail), tuple(smaller)) if tail else 0
    return high * size + low if high and low is not None and low < size else None


def _without_connective(text: str) -> str:
    return text[1:] if len(text) > 1 and text[0] in _BETWEEN else text


def _placewise(text: str) -> int | None:
    """Value of a row of figures, 一二三四. Two neighbours (三四日, 兩三年) mean "three or four" and are no number."""
    figures = [_PLACES[character] for character in text]
    if len(figures) == 2 and figures[1] == figures[0] + 1 and text[1] in _DIGITS:
        return None
    return int("".join(map(str, figures)))


def _below_myriad(text: str) -> int | None:
    """Value of 九千九百九十九 and less."""
    if all(character in _PLACES for character in text):
        return _placewise(text)
    found = _PARTS.fullmatch(text)
    if not found or text[0] in _BETWEEN or text[-1] in _BETWEEN:
        return None
    thousands, hundreds, tens, written_tens, ones = found.groups()
    total = _TENS.get(written_tens, 0) + (_placewise(ones) or 0 if ones else 0)
    for count, size in ((thousands, 1000), (hundreds, 100), (tens, 10)):
        if count is not None:
            total += size * ((_placewise(count) or 0) if count else 1)
    return total


def format_number(number: int) -> str:
    """Return a number from 0 to 99,999,999 as 二十三, 一百零五, 一萬五千; 十三, not 一十三."""
    if not 0 <= number < 10**8:
        raise ValueError(f"no way to write {number} here")
    high, low = divmod(number, 10_000)
    text = _written(low)
    if high:
        gap = "零" if low < 1000 else ""
        text = f"{_written(high)}萬{gap + text if low else ''}"
    return text.removeprefix("一") if text.startswith("一十") else text


def _written(number: int) -> str:
    if number == 0:
        return "零"
    parts: list[str] = []
    gap = False
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            parts.append(("零" if gap and parts else "") + "零一二三四五六七八九"[digit] + name)
            gap = False
        else:
            gap = True
    return "".join(parts)


def format_year(year: int) -> str:
    """Return an astronomical year figure by figure: 二〇二一, 前二二一 for -220."""
    figures = str(year if year > 0 else 1 - year)
    return ("" if year > 0 else "前") + "".join("〇一二三四五六七八九"[int(figure)] for figure in figures)
