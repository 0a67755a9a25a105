"""A stem stands alone: 其子繼位是在哪一年？ points to words that are not there."""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded
from questions.authoring.question import Question

_DANGLING = (
    "其", "此", "该", "这", "那", "又", "并", "遂", "但", "而", "于是", "乃", "便", "则", "亦", "也", "因此", "之后",
    "随后", "随即", "不久", "接着", "同时", "并且", "仍", "终于", "最终", "结果", "从此", "他", "她", "双方",
)  # fmt: skip
_LEAD = re.compile(
    r"^[「“『]?(?:(?:哪一年|[^，。？]{0,24}(?:年|月|日|年底|[年月][初春夏秋冬])|[^，。？]{0,12}初[一二三四五六七八九十])，)?"
)
_MEANT = ("而立", "因此事", "也先", "也速", "也里", "那颜", "于是哪")
"""Names and phrases that only look like it; 也先 and 也速該 are people."""


def check(question: Question) -> Flaw | None:
    """Find a dangling word at the opening of the stem, or after the date with which it opens."""
    plain = folded(question.stem)
    for opening in {plain, _LEAD.sub("", plain)}:
        if opening.startswith(_DANGLING) and not opening.startswith(_MEANT):
            return Flaw("dangling-stem", f"opens with a dangling word: {question.stem}")
    return None
