"""The page, answered by clicks in Chromium."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

from questions.authoring.question import QuestionKind
from questions.exporters.html.file import write_paper
from questions.papers.handout import Part
from questions.papers.marks import Marks
from questions.papers.printing import PrintedPaper, PrintedQuestion
from tests.exporters.papers import nasty_paper, texts_for_pupils
from tests.exporters.reading import pdf_text, squeezed
from tests.nasty import nasty_questions


def page(folder: Path, versions: list[PrintedPaper], *parts: Part) -> Path:
    path = folder / "quiz.html"
    with path.open("wb") as file:
        write_paper(versions, parts or (Part.QUESTIONS, Part.SOLUTIONS), file)
    return path


@pytest.fixture
def opened(browser: Chrome, tmp_path: Path) -> Chrome:
    browser.get(page(tmp_path, nasty_paper(versions=2)).as_uri())
    return browser


def block(browser: Chrome, question: PrintedQuestion) -> WebElement:
    found_block = browser.find_element(By.CSS_SELECTOR, f'[data-id="{question.question.id}"]')
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", found_block)
    return found_block


def answer(asked: WebElement, question: PrintedQuestion) -> None:
    """Answer rightly, by mouse and keyboard."""
    labels = [choice.label for choice in question.choices]
    places = [labels.index(key) for key in question.keys if key in labels]
    if question.kind is QuestionKind.TRUE_FALSE:
        right = next(index for index, option in enumerate(question.question.options) if option.correct)
        asked.find_elements(By.TAG_NAME, "label")[right].click()
    elif question.kind is QuestionKind.ORDER:
        for place in places:
            asked.find_elements(By.CLASS_NAME, "pick")[place].click()
    elif question.kind is QuestionKind.MATCH:
        for select, place in zip(asked.find_elements(By.TAG_NAME, "select"), places, strict=True):
            Select(select).select_by_value(str(place))
    elif question.choices:
        for place in places:
            asked.find_elements(By.TAG_NAME, "label")[place].click()
    else:
        asked.find_element(By.CSS_SELECTOR, "input[type=text]").send_keys(question.key)


ONE_OF_EACH_KIND = {question.kind: question for question in nasty_paper(versions=2)[0].questions}


@pytest.mark.parametrize("kind", QuestionKind)
def test_a_right_answer_by_clicks(opened: Chrome, kind: QuestionKind) -> None:
    question = ONE_OF_EACH_KIND[kind]
    asked = block(opened, question)
    answer(asked, question)
    asked.find_element(By.CLASS_NAME, "check").click()
    assert asked.find_element(By.CLASS_NAME, "verdict").text == "答對了"
    assert asked.find_element(By.CLASS_NAME, "proof").is_displayed()
    assert opened.find_element(By.TAG_NAME, "output").text == "答對 1 題，共 40 題"


def test_a_wrong_answer_shows_the_right_one(opened: Chrome) -> None:
    question = ONE_OF_EACH_KIND[QuestionKind.SINGLE_CHOICE]
    asked = block(opened, question)
    labels = asked.find_elements(By.TAG_NAME, "label")
    right = [choice.label for choice in question.choices].index(question.key)
    labels[(right + 1) % len(labels)].click()
    asked.find_element(By.CLASS_NAME, "check").click()
    assert asked.find_element(By.CLASS_NAME, "verdict").text == "答錯了"
    assert ["key" in label.get_attribute("class") for label in labels] == [
        place == right for place in range(len(labels))
    ]


def test_all_together_and_again(opened: Chrome) -> None:
    for question in ONE_OF_EACH_KIND.values():
        answer(block(opened, question), question)
    opened.find_element(By.ID, "check-all").click()
    assert opened.find_element(By.TAG_NAME, "output").text == "答對 7 題，共 40 題"
    opened.find_element(By.ID, "again").click()
    assert opened.find_element(By.TAG_NAME, "output").text == "答對 0 題，共 40 題"
    assert not opened.find_elements(By.CSS_SELECTOR, "input:checked, [data-place]")


@pytest.mark.parametrize("version", [0, 1])
def test_the_self_test_judges_every_question_of_every_version(opened: Chrome, version: int) -> None:
    Select(opened.find_element(By.ID, "version")).select_by_value(str(version))
    assert opened.execute_script("return quizSelfTest()") == {"questions": 40, "failures": []}


def test_every_text_is_shown_as_text(opened: Chrome) -> None:
    shown = set(opened.execute_script("return [...document.querySelectorAll('.text')].map(e => e.textContent)"))
    printed = nasty_paper(versions=2)[0]
    for text in texts_for_pupils(printed):
        if text not in {section.heading for section in printed.sections}:
            assert any(each.endswith(text) for each in shown), text
    for question in nasty_questions():
        assert not question.explanation or question.explanation in shown
    assert not opened.find_elements(By.CSS_SELECTOR, "main img, main script, main b b, main i")
    assert opened.execute_script("return document.title") == '<期中考> & "史"'


def test_nothing_is_asked_of_the_network_and_nothing_is_refused(opened: Chrome) -> None:
    opened.get_log("browser")  # that of the test before
    opened.refresh()
    opened.execute_script("quizSelfTest()")
    assert opened.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert [entry for entry in opened.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_the_policy_forbids_what_the_page_does_not_bring(opened: Chrome) -> None:
    opened.execute_script(
        "const made = document.createElement('script'); made.textContent = 'slipped = 1'; document.body.append(made);"
    )
    assert opened.execute_script("return window.slipped") is None


def printed_text(browser: Chrome, folder: Path) -> str:
    path = folder / "printed.pdf"
    path.write_bytes(base64.b64decode(browser.print_page()))
    return squeezed(pdf_text(path))


def test_names_are_underlined_where_that_is_wished(browser: Chrome, tmp_path: Path) -> None:
    browser.get(page(tmp_path, nasty_paper(marks=Marks.NAMES)).as_uri())
    shown = browser.find_element(By.CSS_SELECTOR, '[data-id="nasty-long"] legend')
    names = [each.text for each in shown.find_elements(By.CSS_SELECTOR, "u.name")]
    assert names[:5] == ["宋理宗", "端平", "宋", "孟珙", "蒙古"]
    (printed,) = nasty_paper()
    assert next(each.stem for each in printed.questions if each.question.id == "nasty-long") in shown.text
    assert browser.execute_script("return window.quizSelfTest()")["failures"] == []


def test_the_printed_sheet_has_brackets_and_no_answers_unless_asked(opened: Chrome, tmp_path: Path) -> None:
    sheet = printed_text(opened, tmp_path)
    assert "班級：" in sheet
    assert sheet.count("（）") >= 26 + 10  # choices and judgements; partners
    assert "核對" not in sheet
    assert "答案：" not in sheet
    opened.find_element(By.ID, "with-answers").click()
    assert "答案：" in printed_text(opened, tmp_path)


def test_a_paper_without_key_tells_nothing(browser: Chrome, tmp_path: Path) -> None:
    path = page(tmp_path, nasty_paper(), Part.QUESTIONS)
    assert not re.search('"key": \\[|"accepted"|端平元年正月己酉', path.read_text("utf-8"))
    browser.get(path.as_uri())
    assert not browser.find_elements(By.CSS_SELECTOR, ".check, #check-all")
    assert len(browser.find_elements(By.CLASS_NAME, "question")) == 40


@pytest.mark.parametrize(("script", "language"), [("zh-Hans", "zh-CN"), ("zh-Hant", "zh-TW")])
def test_the_language_decides_the_forms_of_characters(
    browser: Chrome, tmp_path: Path, script: str, language: str
) -> None:
    browser.get(page(tmp_path, nasty_paper(script=script)).as_uri())
    assert browser.execute_script("return document.documentElement.lang") == language
