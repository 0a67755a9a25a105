"""Papers made of questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.authoring.question import QuestionKind
from questions.papers.composing import compose, renamed
from questions.papers.paper import Item, Paper, Place, Section
from questions.papers.words import words_of
from tests.importers.samples import ALL_KINDS


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


HEADINGS = """
the title decides
宋遼金元期中測驗 | 1234年发生了什么？ / 1279年发生了什么？ | zh-Hans | tw

so it does in Simplified
宋辽金元期中测验 | 1234年發生了什麼？ | zh-Hant | cn

a title that does not tell: the questions do, where all agree
小考 | 1234年发生了什么？ / 蔡州在何地？ | zh-Hant | cn

where they do not agree, whoever makes the paper does
小考 | 1234年发生了什么？ / 1279年发生了什么？ / 1279年發生了什麼？ | zh-Hant | tw

whoever reads no Chinese leaves it to most of the questions
小考 | 1234年发生了什么？ / 1279年发生了什么？ / 1279年發生了什麼？ |  | cn
"""


@pytest.mark.parametrize("case", HEADINGS.strip().split("\n\n"), ids=lambda case: case.splitlines()[0])
def test_headings_are_in_the_script_of_the_paper(case: str) -> None:
    title, stems, at_home, place = (part.strip() for part in case.splitlines()[1].split("|"))
    asked = [replace(ALL_KINDS[0], id=stem, stem=stem.strip()) for stem in stems.split("/")]
    assert compose(asked, title, at_home=at_home).place is Place(place)


def test_a_script_that_is_asked_for_decides_over_all() -> None:
    asked = [replace(ALL_KINDS[0], stem="1234年发生了什么？")]
    assert compose(asked, "宋辽金元期中测验", script="zh-Hant", at_home="zh-Hans").place is Place.TAIWAN
