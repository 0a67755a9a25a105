"""Books and treaties in title marks: 《資治通鑑》."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.documents.script import fold
from questions.entities.candidate import KNOWN, Candidate, weigh
from questions.entities.entity import EntityType
from questions.entities.normalising import traditional

OPENING_MARK = "《"
_MARKED = re.compile(r"《([^《》]{1,40})》")
_TREATY = re.compile(fold(r"(?:條約|和約|密約|專條|協定|議定書|盟約|公約)$"))


def works(folded: str) -> Iterator[Candidate]:
    """What stands in title marks: a work, or the treaty of that name."""
    for match in _MARKED.finditer(folded):
        kind = EntityType.EVENT if _TREATY.search(match[1]) else EntityType.WORK
        weight = weigh(match.start(), match.end(), KNOWN)
        yield Candidate(match.start(), match.end(), kind, traditional(match[1]), None, weight)
