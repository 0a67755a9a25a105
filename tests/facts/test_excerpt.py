from __future__ import annotations

import pytest

from questions.documents.script import fold
from questions.entities.recogniser import Recogniser
from questions.facts.excerpt import Excerpt, Names

PROSE = "宋將孟珙（字璞玉）與蒙古軍會師，攻破蔡州城，金哀宗自縊。"


@pytest.fixture
def passage() -> Excerpt:
    return Names(PROSE, Recogniser()).passage


def from_passage(excerpt: Excerpt) -> str:
    """The text that the stretches of an excerpt say it is."""
    return "".join(PROSE[start:end] for start, end in excerpt.stretches)


@pytest.mark.parametrize(
    ("spans", "text", "stretches"),
    [
        ([(0, 4), (9, 13)], "宋將孟珙與蒙古軍", ((0, 4), (9, 13))),
        ([(0, 4), (4, 6)], "宋將孟珙（字", ((0, 6),)),
        ([(2, 2), (16, 21)], "攻破蔡州城", ((16, 21),)),
        ([(3, 3)], "", ()),
    ],
)
def test_parts_know_their_places(
    passage: Excerpt, spans: list[tuple[int, int]], text: str, stretches: tuple[tuple[int, int], ...]
) -> None:
    excerpt = passage.parts(spans)
    assert (excerpt.text, excerpt.folded, excerpt.stretches) == (text, fold(text), stretches)


def test_parts_of_parts_know_their_places(passage: Excerpt) -> None:
    excerpt = passage.without([(4, 9), (15, 16)]).part(2, 14)
    assert excerpt.text == "孟珙與蒙古軍會師攻破蔡州" == from_passage(excerpt)
    assert excerpt.without([(0, 3), (6, 8)]).text == "蒙古軍攻破蔡州" == from_passage(excerpt.without([(0, 3), (6, 8)]))


def test_what_is_whole_stays_as_it_is(passage: Excerpt) -> None:
    assert passage.part(0) is passage
    assert passage.without([]) is passage


def test_names_stand_in_an_excerpt_where_all_of_them_does() -> None:
    names = Names(PROSE, Recogniser())
    excerpt = names.passage.without([(4, 9), (12, 18)])
    assert excerpt.text == "宋將孟珙與蒙古蔡州城，金哀宗自縊。"
    found = names.of(excerpt)
    assert all(excerpt.text[name.start : name.end] == name.text for name in found)
    texts = [name.text for name in found]
    assert "孟珙" in texts
    assert "金哀宗" in texts
    assert "蒙古軍" not in texts


def test_words_made_up_are_read_by_themselves() -> None:
    names = Names(PROSE, Recogniser())
    assert [name.text for name in names.of(Excerpt.made_of("金哀宗自縊"))] == ["金哀宗"]
    assert names.of(Excerpt.made_of("")) == ()


def test_somebody_is_called_as_where_he_stood_last() -> None:
    names = Names(PROSE, Recogniser())
    assert [name.text for name in names.called("宋將孟珙", len(PROSE))] == [
        name.text for name in names.of(names.passage.part(0, 4))
    ]
    assert [name.start for name in names.called("金哀宗", 5)] == [0]
