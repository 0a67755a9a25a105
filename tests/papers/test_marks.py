"""Lines below names and titles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from questions.authoring.question import Asks, Option
from questions.papers.composing import compose
from questions.papers.marks import Line, Marks, Piece, pieces_of
from questions.papers.printing import print_versions
from questions.papers.proper_names import proper_names
from questions.papers.serial import from_json, to_json
from tests.bank.examples import WHEN
from tests.cases import Case, read_cases
from tests.nasty import nasty_questions


@pytest.mark.parametrize("case", read_cases(Path(__file__).with_name("name_cases.txt")), ids=str)
def test_names(case: Case) -> None:
    shown, done = "", 0
    for start, end in proper_names(case.given):
        shown += f"{case.given[done:start]}[{case.given[start:end]}]"
        done = end
    assert shown + case.given[done:] == case.expected


def test_names_and_titles() -> None:
    text = "司馬光編《資治通鑑》，見〈進書表〉。"
    assert pieces_of(text, Marks.NONE) == [Piece(text)]
    named = pieces_of(text, Marks.NAMES)
    assert "".join(piece.text for piece in named) == text
    assert [piece.text for piece in named if piece.line] == ["司馬光"]
    wavy = pieces_of(text, Marks.NAMES_AND_TITLES)
    assert [piece for piece in wavy if piece.line] == [
        Piece("司馬光", Line.NAME),
        Piece("資治通鑑", Line.TITLE),
        Piece("進書表", Line.TITLE),
    ]
    assert "".join(piece.text for piece in wavy) == "司馬光編資治通鑑，見進書表。"


def test_an_option_that_is_asked_for_by_name_is_one_wherever_it_stands() -> None:
    options = (Option("阿里不哥子", True), Option("忽必烈", False), Option("某甲", False))
    who = replace(WHEN, id="who", asks=Asks.WHO, options=options, answer="阿里不哥子")
    other = replace(WHEN, id="other", stem="某甲即位，是在哪一年？")
    (printed,) = print_versions(compose([who, other], "x", marks=Marks.NAMES), {"who": who, "other": other})
    assert printed.names == {"某甲"}  # of the others tables know what is the name
    assert printed.pieces(other.stem)[0] == Piece("某甲", Line.NAME)
    (plain,) = print_versions(compose([who], "x"), {"who": who})
    assert not plain.names


@pytest.mark.parametrize("marks", [Marks.NAMES, Marks.NONE])
def test_no_text_is_lost_between_pieces(marks: Marks) -> None:
    for question in nasty_questions():
        for text in (question.stem, question.explanation, *(option.text for option in question.options)):
            assert "".join(piece.text for piece in pieces_of(text, marks)) == text


def test_a_kept_paper_remembers_its_marks_and_an_old_one_has_none() -> None:
    paper = compose(nasty_questions(), "期中考", marks=Marks.NAMES)
    row = to_json(paper)
    assert from_json(row) == paper
    del row["marks"]
    assert from_json(row).marks is Marks.NONE
