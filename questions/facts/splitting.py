"""攻陷析津府及大同府 tells of two captures: two claims, each of which another source can bear out or contradict."""

from __future__ import annotations

from questions.entities.entity import EntityType
from questions.facts.body import Body
from questions.facts.deed import CAPTURES
from questions.facts.phrase import Phrase

_JOINERS = "、和与及"


def split(body: Body) -> list[Phrase]:
    """The words of the claims that ``body`` makes: two where it ends in two places taken, else itself.

    A longer list, or one that goes on (等州), stays whole.
    """
    taken = next((verb for verb in reversed(body.verbs) if body.folded[verb.start : verb.end] in CAPTURES), None)
    if taken is None:
        return [body.phrase]
    joiners = [place for place in range(taken.end, len(body.text)) if body.folded[place] in _JOINERS]
    joiners = [place for place in joiners if not any(e.start < place < e.end for e in body.entities)]
    places = [entity for entity in body.entities if entity.type is EntityType.PLACE and entity.start >= taken.end]
    if len(joiners) != 1 or len(places) != 2 or places[0].end != joiners[0] or places[1].end != len(body.text):
        return [body.phrase]
    first, second = body.phrase.part(0, taken.end), body.phrase.part(joiners[0] + 1)
    return [body.phrase.part(0, joiners[0]), first.followed_by(second)]
