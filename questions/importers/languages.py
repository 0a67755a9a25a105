"""Texts that Moodle holds in several languages side by side, of which it shows a reader one."""

from __future__ import annotations

import re

_SPANS = re.compile(
    r"(?:<span\s+(?=[^>]*\bclass=[\"']?multilang)(?=[^>]*\blang=)[^>]*>.{0,5000}?</span>\s*){2,}",
    re.IGNORECASE | re.DOTALL,
)
_SPAN = re.compile(
    r"<span\s[^>]*\blang=[\"']?(?P<language>[\w-]+)[^>]*>(?P<text>.{0,5000}?)</span>", re.IGNORECASE | re.DOTALL
)
_BLOCKS = re.compile(r"(?:\{mlang\s+[^}]{1,50}\}.{0,5000}?\{mlang\}\s*)+", re.IGNORECASE | re.DOTALL)
_BLOCK = re.compile(r"\{mlang\s+(?P<language>[^}]{1,50})\}(?P<text>.{0,5000}?)\{mlang\}", re.IGNORECASE | re.DOTALL)


def has_languages(text: str) -> bool:
    """Whether ``text`` may be in several languages."""
    return "multilang" in text or "{mlang" in text


def in_one_language(text: str) -> str:
    """``text`` in Chinese where it is in Chinese too, else in the first of its languages.

    ``<span lang="zh_tw" class="multilang">``, the filter that comes with Moodle, and ``{mlang zh_tw}`` of the one that
    is often added.
    """
    text = _SPANS.sub(lambda run: _chosen(_SPAN, run[0]), text)
    return _BLOCKS.sub(lambda run: _chosen(_BLOCK, run[0]), text)


def _chosen(pattern: re.Pattern[str], run: str) -> str:
    told = [(part["language"].strip().lower(), part["text"]) for part in pattern.finditer(run)]
    chinese = [text for language, text in told if language.startswith("zh")]
    return next(iter(chinese), told[0][1] if told else run)
