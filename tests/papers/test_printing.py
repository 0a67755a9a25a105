"""Versions of a paper: what is shuffled, and that the key goes with the sheets."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest

from questions.authoring.question import Asks, Option, Question, QuestionKind
from questions.documents.script import HANS, HANT
from questions.papers.composing import compose
from questions.papers.paper import Header, Item, PageSize, Paper, Place, Section, Sheet
from questions.papers.printing import MissingQuestions, PrintedQuestion, print_versions
from questions.papers.serial import from_json, to_json
from tests.bank.examples import WHEN
from tests.nasty import nasty_questions

NASTY = {question.id: question for question in nasty_questions()}
PAPER = compose(list(NASTY.values()), "期中考", versions=4, points=100, seed=7)


def right(printed: PrintedQuestion) -> object:
    """What the key stands for, looked up on the sheet as a pupil would."""
    question = printed.question
    on_sheet = {choice.label: choice.text for choice in printed.choices}
    if question.kind is QuestionKind.TRUE_FALSE:
        return printed.key == "○"
    if question.kind is QuestionKind.ORDER:
        return [on_sheet[label] for label in printed.key]
    if question.kind is QuestionKind.MATCH:
        return {left: on_sheet[label] for left, label in zip(printed.partners, printed.key, strict=True)}
    if question.options:
        return {on_sheet[label] for label in printed.key}
    return printed.key


def expected(question: Question) -> object:
    if question.kind is QuestionKind.TRUE_FALSE:
        return question.options[0].correct
    if question.kind is QuestionKind.ORDER:
        return [option.text for option in question.options]
    if question.kind is QuestionKind.MATCH:
        return {option.text: option.match for option in question.options}
    if question.options:
        return {option.text for option in question.options if option.correct}
    return question.answer


@pytest.mark.parametrize("version", range(4), ids="ABCD")
def test_the_key_of_every_version_is_right(version: int) -> None:
    printed = print_versions(PAPER, NASTY)[version]
    assert [question.number for question in printed.questions] == list(range(1, 41))
    assert {question.question.id for question in printed.questions} == set(NASTY)
    assert [right(each) for each in printed.questions] == [expected(each.question) for each in printed.questions]


def test_version_a_keeps_the_order_and_the_others_differ() -> None:
    versions = print_versions(PAPER, NASTY)
    orders = [tuple(each.question.id for each in printed.questions) for printed in versions]
    assert orders[0] == PAPER.question_ids
    assert len(set(orders)) == 4
    assert [[len(section.questions) for section in printed.sections] for printed in versions] == [
        [len(section.items) for section in PAPER.sections]
    ] * 4


def test_the_same_seed_gives_the_same_sheets() -> None:
    assert print_versions(PAPER, NASTY) == print_versions(PAPER, NASTY)
    assert print_versions(PAPER, NASTY) != print_versions(replace(PAPER, seed=8), NASTY)


def test_nothing_to_be_ordered_is_printed_in_order() -> None:
    for printed in print_versions(PAPER, NASTY):
        assert not any(
            each.kind is QuestionKind.ORDER and each.key == "ABCD"[: len(each.key)] for each in printed.questions
        )


def _year_questions() -> list[Question]:
    return [replace(WHEN, id=f"y{number}") for number in range(30)]


def test_years_stay_in_order_rising_or_falling() -> None:
    paper = compose(_year_questions(), "年份", versions=2)
    for printed in print_versions(paper, {each.id: each for each in _year_questions()}):
        orders = {tuple(choice.text for choice in each.choices) for each in printed.questions}
        rising = tuple(option.text for option in WHEN.options)
        assert orders == {rising, rising[::-1]}


def test_letters_are_dealt_evenly_and_never_four_in_a_row() -> None:
    questions = [
        replace(
            WHEN,
            id=f"w{number}",
            asks=Asks.WHAT,
            options=tuple(Option(f"{letter}{number}", letter == "A") for letter in "ABCD"),
        )
        for number in range(40)
    ]
    printed = print_versions(compose(questions, "字母"), {each.id: each for each in questions})[0]
    keys = "".join(each.key for each in printed.questions)
    assert set(Counter(keys).values()) == {10}
    assert not any(letter * 4 in keys for letter in "ABCD")


def test_judgements_need_not_ask_what_their_heading_says() -> None:
    question = replace(
        NASTY["nasty-judged-true"],
        stem="1234年，金亡。这个说法正确吗？",
        options=(Option("正確", True), Option("錯誤", False)),
    )
    printed = print_versions(compose([question], "是非", script=HANT), {question.id: question})[0]
    assert printed.questions[0].stem == "1234年，金亡。"
    assert printed.questions[0].key == "○"


def test_points_add_up_and_divide_within_sections() -> None:
    assert PAPER.points == 100
    assert all(section.points_each for section in PAPER.sections[:-1])
    section = Section("單選題", tuple(Item(str(number)) for number in range(3)))
    paper = Paper("甲", (section,)).worth(10)
    assert [item.points for item in paper.sections[0].items] == [3, 3, 4]
    assert paper.sections[0].points_each is None


@pytest.mark.parametrize(
    ("script", "place", "heading", "language"),
    [
        (HANT, None, "一、是非題", "zh-TW"),
        (HANS, None, "一、判断题", "zh-CN"),
        ("zh-Hant-HK", None, "甲部：是非題", "zh-HK"),
        (HANT, Place.HONG_KONG, "甲部：是非題", "zh-HK"),
    ],
)
def test_words_go_by_place(script: str, place: Place | None, heading: str, language: str) -> None:
    printed = print_versions(compose(list(NASTY.values()), "期中考", script=script, place=place), NASTY)[0]
    assert (printed.sections[0].heading, printed.language) == (heading, language)
    assert printed.version == ""


def test_papers_are_json_and_back() -> None:
    paper = replace(
        PAPER,
        header=Header("臺北中學", "歷史", "三年甲班", "2026-11-21", 50),
        sheet=Sheet(PageSize.B4, landscape=True, columns=2),
        sections=(*PAPER.sections, Section("加分題", (Item("x", Fraction(5, 2)),), "不必作答")),
    )
    assert from_json(json.loads(json.dumps(to_json(paper)))) == paper


@pytest.mark.parametrize("row", [{}, {"format": 1}, to_json(PAPER) | {"format": 2}, to_json(PAPER) | {"place": "xx"}])
def test_what_is_no_paper_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"paper|Place"):
        from_json(row)


def test_questions_that_are_gone_are_named() -> None:
    with pytest.raises(MissingQuestions) as caught:
        print_versions(PAPER, {key: question for key, question in NASTY.items() if "order" not in key})
    assert caught.value.ids == ("nasty-order-marks", "nasty-order-tags", "nasty-order-rare")
