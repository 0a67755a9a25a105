"""Papers made of questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.authoring.question import QuestionKind
from questions.papers.composing import renamed
from questions.papers.paper import Item, Paper, Place, Section
from questions.papers.words import words_of


def paper_of(place: Place) -> Paper:
    sections = tuple(Section(heading, (Item(heading),), told) for heading, told in words_of(place).sections.values())
    return Paper("小考", sections, place=place)


@pytest.mark.parametrize("before", Place)
@pytest.mark.parametrize("after", Place)
def test_headings_are_those_of_where_it_is_used(before: Place, after: Place) -> None:
    moved = renamed(replace(paper_of(before), place=after))
    told = [(section.heading, section.instructions) for section in moved.sections]
    assert told == list(words_of(after).sections.values())
    assert moved.question_ids == paper_of(before).question_ids


def test_a_heading_of_ones_own_stays() -> None:
    own = Section("甲部：選擇", (Item("q"),), "每題兩分")
    assert renamed(Paper("小考", (own,), place=Place.MAINLAND)).sections == (own,)


def test_without_place_and_script_all_stays() -> None:
    paper = replace(paper_of(Place.MAINLAND), place=None)
    assert renamed(paper) is paper


def test_every_usual_heading_tells_its_kind() -> None:
    kinds: dict[tuple[str, str], set[QuestionKind]] = {}
    for place in Place:
        for kind, told in words_of(place).sections.items():
            kinds.setdefault(told, set()).add(kind)
    assert all(len(each) == 1 for each in kinds.values())
