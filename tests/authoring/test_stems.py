"""How a name is asked for, read from data/stems.txt."""

import pytest

from questions.authoring import phrasing
from questions.authoring.event import event_of
from questions.authoring.source import Source
from questions.authoring.stems import stem_without
from tests.authoring.cases import blocks
from tests.authoring.making import fact

CASES = [block[-4:] for block in blocks("stems.txt")]


@pytest.mark.parametrize(("title", "dated", "name", "stem"), CASES, ids=[case[0] for case in CASES])
def test_stem(title: str, dated: str, name: str, stem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrasing, "number", lambda seed, below: 0)  # the first of the wordings
    value, marked = dated.split(" ", 1)
    event = event_of(fact(marked, value), Source("宋金"))
    assert event is not None
    target = next(entity for entity in event.entities if entity.text == name)
    assert stem_without(event, target) == stem, title
