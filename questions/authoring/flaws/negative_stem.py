"""A stem asks for what is so, not for what is not: 下列何者不是…. One overlooks the 不.

A negative within what is told (夏神宗不再向金朝求冊封) is no negative question.
"""

from __future__ import annotations

import re

from questions.authoring.flaws.flaw import Flaw
from questions.authoring.flaws.texts import folded
from questions.authoring.question import Question

_NEGATIVE = re.compile(
    r"(?:何者|何事|哪[一几]?[件项个些位者]事?|谁)[^，。？]{0,6}(?:不|没有|未曾|并非|非)(?:是|属|在|曾|发生|正确|符合)?[^，。？]{0,8}？$"
    r"|(?:何者|哪[一]?[项个])(?:为非|有误|错误)|错误的是|不正确的是|不属于|除了[^，。]*(?:以外|之外|外)"
)


def check(question: Question) -> Flaw | None:
    """Find a question put in the negative."""
    found = _NEGATIVE.search(folded(question.stem))
    return Flaw("negative-stem", f"asks for what is not: {found[0]}") if found else None
