"""Which ruler: somebody came to the throne, left it or died, and nothing else is named; so the side is told.

夏神宗即位 -> 1211年，西夏的哪位人物即位？
"""

from __future__ import annotations

from collections.abc import Iterator

from questions.authoring import explanation
from questions.authoring.chronicle import Chronicle
from questions.authoring.dating import stem_date
from questions.authoring.difficulty import estimate
from questions.authoring.distractors.names import wrong_names
from questions.authoring.draft import Draft
from questions.authoring.event import Event, key_of
from questions.authoring.identity import drawn
from questions.authoring.phrasing import put
from questions.authoring.question import Asks, Question, QuestionKind
from questions.entities.entity import EntityType
from questions.facts.claim import ClaimKind

_FATES = {ClaimKind.ACCESSION, ClaimKind.ABDICATION, ClaimKind.DEATH}
_SHORTEST_REST = 2


def write(event: Event, chronicle: Chronicle) -> Iterator[Question]:
    """Ask whose fate it was, where the side is known and the statement names nobody else."""
    ruler = event.subject
    if event.kind not in _FATES or event.year is None or ruler is None or len(event.entities) > 1:
        return
    side = chronicle.side_name(ruler, event.script)
    rest = event.text[ruler.end :]
    if ruler.type is not EntityType.PERSON or side is None or len(rest) < _SHORTEST_REST:
        return
    stem = put("who.ruler", event, date=stem_date(event), side=side, rest=rest)
    draft = Draft(event, Asks.WHO, stem, ruler.text, explanation.of_event(event, chronicle))
    wrong = wrong_names(event, ruler, chronicle, of_its_side=True)
    options = drawn([ruler.text, *wrong], f"{event.fact.id}|{key_of(ruler)}|options")
    yield draft.choice(options, estimate(QuestionKind.SINGLE_CHOICE, Asks.WHO, event, chronicle))
