"""What a teacher changes of a paper by hand, from paper to paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from questions.authoring.question import Question
from questions.papers.composing import compose
from questions.papers.paper import Item, Paper, Section


def without(paper: Paper, question_id: str) -> Paper:
    """The paper less one question, and less its section where that was the last one."""
    sections = (
        replace(section, items=tuple(item for item in section.items if item.question_id != question_id))
        for section in paper.sections
    )
    return _worth_as_before(replace(paper, sections=tuple(each for each in sections if each.items)), paper)


def moved(paper: Paper, question_id: str, steps: int) -> Paper:
    """The paper with one question so many places further down in its section; upwards where negative."""

    def move(section: Section) -> Section:
        items = list(section.items)
        place = next((place for place, item in enumerate(items) if item.question_id == question_id), None)
        if place is None:
            return section
        item = items.pop(place)
        items.insert(max(0, min(len(items), place + steps)), item)
        return replace(section, items=tuple(items))

    return replace(paper, sections=tuple(map(move, paper.sections)))


def exchanged(paper: Paper, old: str, new: str) -> Paper:
    """The paper with another question of the same kind at one's place."""
    return replace(
        paper,
        sections=tuple(
            replace(
                section,
                items=tuple(
                    replace(item, question_id=new) if item.question_id == old else item for item in section.items
                ),
            )
            for section in paper.sections
        ),
    )


def with_questions(paper: Paper, added: Sequence[Question], known: Mapping[str, Question]) -> Paper:
    """The paper with more questions, each at the end of the section of its kind.

    Args:
        paper: as it is.
        added: what comes in; what is there already stays where it is.
        known: the paper's own questions by id, to tell what kind a section is of.
    """
    new = [question for question in added if question.id not in paper.question_ids]
    sections = list(paper.sections)
    for fresh in compose(new, paper.title, script=paper.script, place=paper.place).sections:
        kind = next(question.kind for question in new if question.id == fresh.items[0].question_id)
        for place, section in enumerate(sections):
            if known[section.items[0].question_id].kind is kind:
                points = section.points_each or Fraction(1)
                items = tuple(Item(item.question_id, points) for item in fresh.items)
                sections[place] = replace(section, items=section.items + items)
                break
        else:
            sections.append(fresh)
    return _worth_as_before(replace(paper, sections=tuple(sections)), paper)


def _worth_as_before(paper: Paper, before: Paper) -> Paper:
    whole = before.points
    return paper.worth(int(whole)) if whole.denominator == 1 and paper.sections else paper
