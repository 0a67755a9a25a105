"""A first draft of a paper from chosen questions: one section a kind, in the order that papers of the place have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from questions.authoring.question import Question
from questions.documents.script import script_of
from questions.papers.marks import Marks
from questions.papers.paper import Header, Item, Paper, Place, Section, Sheet
from questions.papers.printing import drawn_seed
from questions.papers.words import place_for, words_of

NO_HEADER = Header()
PLAIN_SHEET = Sheet()


def compose(  # noqa: PLR0913 - everything that a teacher says of a paper
    questions: Sequence[Question],
    title: str,
    *,
    header: Header = NO_HEADER,
    sheet: Sheet = PLAIN_SHEET,
    script: str = "",
    at_home: str = "",
    place: Place | None = None,
    marks: Marks = Marks.NONE,
    points: int = 0,
    versions: int = 1,
    seed: int | None = None,
) -> Paper:
    """A paper of ``questions``, in their order within each section.

    Args:
        questions: as chosen by hand or by `questions.papers.selection`.
        title: stands above everything.
        header: what else stands there.
        sheet: the sheet of paper.
        script: in which the paper is written; empty: each question as it is, headings as the title and all questions.
        at_home: script of the headings where title and questions do not agree on one; empty: that of most questions.
        place: whose words are used; None: where the script is at home.
        marks: which names and titles have lines below them.
        points: of the whole paper; 0: nothing is said of points.
        versions: how many, 1 to 4.
        seed: decides every shuffle; None: one is drawn from the title.
    """
    place = place_for(place, script or _script_of_headings(title, questions, at_home))
    sections = []
    for kind, (heading, instructions) in words_of(place).sections.items():
        items = tuple(Item(question.id) for question in questions if question.kind is kind)
        if items:
            sections.append(Section(heading, items, instructions))
    paper = Paper(
        title=title,
        sections=tuple(sections),
        header=header,
        sheet=sheet,
        script=script,
        place=place,
        marks=marks,
        versions=versions,
        seed=drawn_seed(title) if seed is None else seed,
    )
    return paper.worth(points)


def _script_of_headings(title: str, questions: Sequence[Question], at_home: str) -> str:
    """That of the title, which the teacher wrote; where it does not tell, that of all questions."""
    if told := script_of(title, ""):
        return told
    scripts = {script_of(question.stem, "") for question in questions} - {""}
    if len(scripts) == 1:
        return scripts.pop()
    return at_home or script_of("".join(question.stem for question in questions))


def renamed(paper: Paper) -> Paper:
    """``paper`` with the usual headings of where it is used; those that a teacher worded stay."""
    if paper.place is None and not paper.script:
        return paper
    wanted = words_of(place_for(paper.place, paper.script)).sections
    kinds = {told: kind for place in Place for kind, told in words_of(place).sections.items()}

    def named(section: Section) -> Section:
        kind = kinds.get((section.heading, section.instructions))
        if kind is None:
            return section
        heading, instructions = wanted[kind]
        return replace(section, heading=heading, instructions=instructions)

    return replace(paper, sections=tuple(map(named, paper.sections)))
