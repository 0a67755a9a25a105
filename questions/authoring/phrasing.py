"""How a question is put: the wording chosen by what is asked, the kind of event and the script."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from questions.authoring.event import Event
from questions.authoring.identity import number
from questions.data import rows
from questions.facts.claim import ClaimKind

_ANY = "*"


def put(use: str, event: Event, /, *, turn: int = 0, **parts: str) -> str:
    """The stem for ``use`` (a slot of phrasings.tsv) in the script of ``event``, with ``parts`` filled in.

    ``turn`` counts on from the wording that is the event's own: what is asked again is to be put in other words.
    """
    wordings = _wordings(use, event.kind, event.script)
    return wordings[(number(f"{event.fact.id}|{use}", len(wordings)) + turn) % len(wordings)].format(**parts)


@cache
def _wordings(use: str, kind: ClaimKind, script: str) -> tuple[str, ...]:
    """The wordings that suit, those for the kind itself before those for any."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for row in rows("phrasings.tsv"):
        if row["use"] == use:
            for named in row["kinds"].split(";"):
                by_kind[named].append(row[script])
    return tuple(by_kind[kind] or by_kind[_ANY])
