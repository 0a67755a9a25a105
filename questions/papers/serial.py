"""Papers as JSON, as a bank keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from questions.papers.marks import Marks
from questions.papers.paper import Header, Item, PageSize, Paper, Place, Section, Sheet

FORMAT = 1
"""Goes up when an older program could no longer read what is written."""


def to_json(paper: Paper) -> dict[str, Any]:
    """``paper`` as a JSON object."""
    return {
        "format": FORMAT,
        "title": paper.title,
        "header": {
            "school": paper.header.school,
            "course": paper.header.course,
            "class_name": paper.header.class_name,
            "date": paper.header.date,
            "minutes": paper.header.minutes,
        },
        "sheet": {
            "size": paper.sheet.size.value,
            "landscape": paper.sheet.landscape,
            "columns": paper.sheet.columns,
        },
        "script": paper.script,
        "place": paper.place.value if paper.place else None,
        "marks": paper.marks.value,
        "versions": paper.versions,
        "seed": paper.seed,
        "sections": [
            {
                "heading": section.heading,
                "instructions": section.instructions,
                "items": [{"question": item.question_id, "points": str(item.points)} for item in section.items],
            }
            for section in paper.sections
        ],
    }


def from_json(row: Mapping[str, Any]) -> Paper:
    """The paper that `to_json` wrote.

    Raises:
        ValueError: it is not a paper, or one of a newer program.
    """
    try:
        if row["format"] > FORMAT:
            raise ValueError(f"paper of format {row['format']}")
        return Paper(
            title=row["title"],
            sections=tuple(_section(each) for each in row["sections"]),
            header=Header(**row["header"]),
            sheet=Sheet(PageSize(row["sheet"]["size"]), row["sheet"]["landscape"], row["sheet"]["columns"]),
            script=row["script"],
            place=Place(row["place"]) if row["place"] else None,
            marks=Marks(row.get("marks", Marks.NONE)),  # papers kept before there were any have none
            versions=row["versions"],
            seed=row["seed"],
        )
    except (KeyError, TypeError) as error:
        raise ValueError("not a paper") from error


def _section(row: Mapping[str, Any]) -> Section:
    items = tuple(Item(each["question"], Fraction(each["points"])) for each in row["items"])
    return Section(row["heading"], items, row["instructions"])
