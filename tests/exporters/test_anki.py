"""Anki packages, read by Anki's own library in a process of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from html import escape, unescape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from questions.authoring.question import Question, QuestionKind
from questions.exporters.anki.note_types import FIELDS, NOTE_TYPES
from questions.exporters.anki.package import guid
from questions.exporters.exporting import export
from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from tests.nasty import nasty_questions

READER = Path(__file__).parent / "anki_reader.py"
NOW = 1_800_000_000

pytestmark = pytest.mark.skipif(find_spec("anki") is None, reason="the package anki is not installed")


def package(path: Path, questions: Iterable[Question], **options: Any) -> Path:
    questions = list(questions)
    with path.open("wb") as file:
        written = export(questions, FORMATS["anki"], file, Options(title="宋遼金", **options))
    assert (written.questions, written.left) == (len(questions), ())
    return path


def read(folder: Path, *packages: Path) -> list[dict[str, Any]]:
    """What Anki tells after each package."""
    done = subprocess.run(
        [sys.executable, READER, folder / "collection.anki2", *packages],
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    said: list[dict[str, Any]] = json.loads(done.stdout)
    return said


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("anki")
    (said,) = read(folder, package(folder / "nasty.apkg", nasty_questions()))
    return said


def text(html: str) -> str:
    return unescape(html.replace("<br>", "\n"))


def test_all_arrive_as_notes_of_our_types_in_a_deck_of_their_own(nasty: dict[str, Any]) -> None:
    assert (nasty["new"], nasty["updated"], nasty["conflicting"]) == (40, 0, 0)
    assert nasty["decks"] == ["Default", "宋遼金"]
    assert nasty["note_types"] == sorted(each.name for each in NOTE_TYPES)


@pytest.mark.parametrize("question", nasty_questions(), ids=lambda question: question.id)
def test_every_text_comes_back(nasty: dict[str, Any], question: Question) -> None:
    compare(nasty["notes"][question.id], question)


def compare(note: dict[str, Any], question: Question) -> None:
    """The texts of a note with those of its question."""
    given = note["fields"]
    assert tuple(given) == FIELDS
    assert note["guid"] == guid(question.id)
    if note["type"] == "Jinian Cloze":
        assert text(given["Stem"]) == question.stem.replace("＿＿", f"{{{{c1::{question.answer}}}}}", 1)
    else:
        assert text(given["Stem"]) == question.stem
    assert text(given["Answer"]) == question.answer
    assert text(given["Explanation"]) == question.explanation
    assert text(given["Evidence"]).replace("<b>", "", 1).replace("</b>", "", 1) == question.evidence
    cells = {text(each) for each in re.findall("<(?:li|td)>(.*?)</(?:li|td)>", given["Options"])}
    shown = {each.text for each in question.options} | {each.match for each in question.options if each.match}
    assert cells == shown


def test_clozes_show_the_answer_where_the_blank_was(nasty: dict[str, Any]) -> None:
    for question in nasty_questions():
        if question.kind is QuestionKind.CLOZE:
            note = nasty["notes"][question.id]
            assert "[...]" in note["question"]
            assert f'<span class="cloze" data-ordinal="1">{escape(question.answer)}</span>' in unescape_marks(
                note["answer"]
            )


def unescape_marks(html: str) -> str:
    return html.replace("&#123;", "{").replace("&#125;", "}").replace("&#58;", ":")


def test_nothing_in_a_text_becomes_a_tag_of_the_card(nasty: dict[str, Any]) -> None:
    for note in nasty["notes"].values():
        tags = set(
            re.findall(r"<(\w+)", re.sub(r"(?s)<(style|script)>.*?</\1>", "", note["question"] + note["answer"]))
        )
        assert tags <= {
            "div",
            "p",
            "ul",
            "li",
            "table",
            "tr",
            "td",
            "br",
            "hr",
            "b",
            "blockquote",
            "span",
            "a",
            "center",
            "input",
        }


def test_tags_are_words(nasty: dict[str, Any]) -> None:
    assert nasty["notes"]["nasty-address"]["tags"] == [
        "世紀::13",
        '出處::<宋>&"史"',
        "難度::中",
        "題型::單選題",
    ]


def test_a_second_import_updates_what_changed_and_keeps_the_schedule(tmp_path: Path) -> None:
    questions = nasty_questions()
    first = package(tmp_path / "first.apkg", questions, modified={each.id: NOW for each in questions})
    changed = replace(questions[0], stem="改過的題目？")
    times = {each.id: NOW for each in questions} | {changed.id: NOW + 60}
    second = package(tmp_path / "second.apkg", [changed, *questions[1:]], modified=times)
    before, after = read(tmp_path, first, second)
    assert (before["new"], after["new"], after["updated"], after["duplicate"]) == (40, 0, 1, 39)
    assert after["notes"][changed.id]["fields"]["Stem"] == "改過的題目？"
    assert after["note_types"] == before["note_types"]
    assert {each["reps"] for each in before["notes"].values()} == {0}
    assert after["notes"][changed.id]["reps"] == 1
    assert len(after["notes"]) == 40


def test_simplified_is_one_choice_away(tmp_path: Path) -> None:
    (said,) = read(tmp_path, package(tmp_path / "hans.apkg", nasty_questions(), script="zh-Hans"))
    note = said["notes"]["nasty-typed-scripts"]
    assert text(note["fields"]["Answer"]) == "完颜承麟"
    assert note["fields"]["Language"] == "zh-Hans"
    assert "题型::简答题" in note["tags"]


SHOW = """
    document.body.innerHTML = arguments[0];
    for (const old of document.querySelectorAll('script')) {
        const made = document.createElement('script');
        made.textContent = old.textContent;
        old.replaceWith(made);
    }
"""
"""As Anki does it: the card in the page, then its scripts."""


@pytest.fixture
def reviewer(browser: Chrome, tmp_path: Path) -> Chrome:
    page = tmp_path / "reviewer.html"
    page.write_text("<!DOCTYPE html><meta charset=utf-8><body class=card>", "utf-8")
    browser.get(page.as_uri())
    return browser


def review(browser: Chrome, note: dict[str, Any], *texts: str) -> dict[str, str]:
    """Click the options that say ``texts``, turn the card, and give what the back makes of each option."""
    browser.execute_script(SHOW, note["question"])
    for wanted in texts:
        next(each for each in browser.find_elements(By.TAG_NAME, "li") if each.text == wanted).click()
    browser.execute_script(SHOW, note["answer"])
    items = browser.find_elements(By.CSS_SELECTOR, "#jinian-options li")
    return {each.text.split("\n")[0]: each.get_attribute("class") or "" for each in items}


def test_a_choice_is_clicked_and_judged(nasty: dict[str, Any], reviewer: Chrome) -> None:
    marks = review(reviewer, nasty["notes"]["nasty-gift-marks"], "=")
    assert marks == {"=": "chosen wrong", "~": "right", "#": "", "{a}": ""}
    assert review(reviewer, nasty["notes"]["nasty-gift-marks"], "=", "~")["~"] == "chosen right"


def test_several_are_chosen(nasty: dict[str, Any], reviewer: Chrome) -> None:
    marks = review(reviewer, nasty["notes"]["nasty-several-alike"], "１", "Ａ", "A", "A")
    assert marks == {"１": "chosen right", "Ａ": "chosen right", "1": "", "A": ""}


def test_an_order_is_clicked_one_after_another(nasty: dict[str, Any], reviewer: Chrome) -> None:
    note = nasty["notes"]["nasty-order-rare"]
    assert set(review(reviewer, note, "𠀀", "丁", "𪚥").values()) == {"chosen right"}
    marks = review(reviewer, note, "𪚥", "丁", "𠀀")
    assert marks == {"𪚥": "chosen wrong", "丁": "chosen right", "𠀀": "chosen wrong"}


def test_pairs_are_chosen_from_lists(nasty: dict[str, Any], reviewer: Chrome) -> None:
    note = nasty["notes"]["nasty-match-years"]
    reviewer.execute_script(SHOW, note["question"])
    rows = reviewer.find_elements(By.CSS_SELECTOR, "#jinian-options tr")
    for row, year in zip(rows, ("1227", "=1234", "𠀀年", "-1279"), strict=True):
        Select(row.find_element(By.TAG_NAME, "select")).select_by_visible_text(year)
    reviewer.execute_script(SHOW, note["answer"])
    marks = [each.get_attribute("class") for each in reviewer.find_elements(By.CSS_SELECTOR, "#jinian-options tr")]
    assert marks == ["right", "right", "wrong", "wrong"]


def test_options_are_shuffled_anew_each_time(nasty: dict[str, Any], reviewer: Chrome) -> None:
    orders = set()
    for _ in range(30):
        reviewer.execute_script(SHOW, nasty["notes"]["nasty-several-seven"]["question"])
        orders.add(tuple(each.text for each in reviewer.find_elements(By.TAG_NAME, "li")))
    assert len(orders) > 20
