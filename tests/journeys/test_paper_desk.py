"""A teacher draws a paper, arranges it by hand, and finds it again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from questions.papers.marks import Marks
from questions.papers.paper import Place
from questions.papers.serial import from_json
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from quizapp.composition import Application
from quizapp.viewmodels.questions.period import period_of
from quizapp.windows.papers.papers_view import PapersView
from quizapp.windows.papers.sheet_html import sheet_html
from tests.quizapp.running import Start
from tests.quizapp.windows.wholeness import lines_of

_PATIENCE_MS = 30_000


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample notes, large enough to choose from."""
    path = tmp_path_factory.mktemp("bank") / "遼金.qbank"
    build([sample_notes()], path)
    return path


@pytest.fixture
def application(start: Start, bank: Path, tmp_path: Path, qtbot: QtBot) -> Application:
    mine = Path(shutil.copy(bank, tmp_path))
    application = start(mine, open_source=open_bank)
    application.window.go("papers")
    qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)
    return application


@pytest.fixture
def view(application: Application) -> PapersView:
    view = application.window._views.view("papers")
    assert isinstance(view, PapersView)
    view.wish.title.setText("第一次小考")
    view.wish.count.setValue(8)
    view.wish.draw.click()
    return view


def test_a_drawn_paper_is_kept_at_once(application: Application, view: PapersView) -> None:
    paper = view._composer.paper
    assert paper is not None
    assert len(paper.question_ids) == 8
    assert paper.points == 100
    (kept,) = open_bank(Path(application.models.library.records()[0].path)).papers.all()
    assert from_json(kept.content) == paper
    assert "第一次小考" in view.preview.toPlainText()


def test_no_two_questions_on_one_fact(view: PapersView) -> None:
    questions = [view._composer.questions[number] for number in view._composer.paper.question_ids]
    facts = [fact for question in questions for fact in question.facts]
    assert len(facts) == len(set(facts))
    assert not view._composer.too_close


def test_a_period_nobody_can_read_draws_nothing(view: PapersView) -> None:
    view.wish.period.setText("不知何時")
    assert not view.wish.draw.isEnabled()
    view.wish.period.setText("1100–1126")
    view.wish.draw.click()
    selection = view._composer.selection
    assert selection is not None
    assert 0 < selection.fitting < len(view._composer.questions)
    days = [view._composer.questions[number].date.first_jdn for number in view._composer.paper.question_ids]
    first, last = period_of("1100–1126")
    assert all(first <= day <= last for day in days)


def test_arranging_by_hand_and_undoing(view: PapersView) -> None:
    composer = view._composer
    first = composer.paper
    number = next(s.items[0].question_id for s in first.sections if len(s.items) > 1)
    composer.move(number, 1)
    assert composer.paper.question_ids.index(number) == first.question_ids.index(number) + 1
    composer.take_off(number)
    assert number not in composer.paper.question_ids
    assert composer.paper.points == 100
    composer.exchange(composer.paper.question_ids[0])
    assert composer.paper.question_ids[0] != first.question_ids[0]
    for _ in range(3):
        view.undo.click()
    assert composer.paper == first


def test_four_versions_and_their_keys(view: PapersView) -> None:
    view.layout_form.versions.setValue(4)
    printed = view._composer.printed
    assert [each.version for each in printed] == list("ABCD")
    assert len({tuple(question.question.id for question in each.questions) for each in printed}) > 1
    view.versions.button("C").click()
    view.sides.button("key").click()
    shown = view.preview.toPlainText()
    assert "C" in shown
    assert all(question.key in shown for question in printed[2].questions)


def test_the_script_of_a_paper(view: PapersView) -> None:
    simplified = view.layout_form.script.findData("zh-Hans")
    view.layout_form.script.setCurrentIndex(simplified)
    view.layout_form.script.activated.emit(simplified)
    assert "宋遼" not in view.preview.toPlainText()
    assert "遼" not in view.preview.toPlainText()


def test_the_bracket_of_a_mainland_question_never_stands_alone(view: PapersView) -> None:
    place = view.layout_form.place
    place.setCurrentIndex(place.findData(Place.MAINLAND))
    place.activated.emit(place.currentIndex())
    document = QTextDocument()
    document.setHtml(sheet_html(view._composer.printed[0], key=False))
    brackets = 0
    for width in range(300, 420, 4):
        document.setTextWidth(width)
        document.size()  # lays it out
        for line in lines_of(document):
            said = "".join(line.replace("\N{WORD JOINER}", "").split())
            brackets += said.endswith("（）")
            assert said not in {"（）", "（", "）"}
    assert brackets


def test_lines_below_names(view: PapersView) -> None:
    assert "<u>" not in sheet_html(view._composer.printed[0], key=False)
    marks = view.layout_form.marks
    marks.setCurrentIndex(marks.findData(Marks.NAMES))
    marks.activated.emit(marks.currentIndex())
    assert view._composer.paper.marks is Marks.NAMES
    assert "<u>" in sheet_html(view._composer.printed[0], key=False)
    assert "underline" in view.preview.toHtml()


def test_questions_are_added_from_the_table(application: Application, view: PapersView) -> None:
    composer = view._composer
    others = [number for number in composer.questions if number not in composer.paper.question_ids]
    composer.add(others[:2])
    assert len(composer.paper.question_ids) == 10
    assert composer.paper.points == 100
    composer.add(others[:2])
    assert len(composer.paper.question_ids) == 10


def test_papers_are_opened_and_thrown_away(application: Application, view: PapersView) -> None:
    first = view._composer.paper
    view.new.click()
    assert view._composer.paper is None
    view.wish.title.setText("第二次小考")
    view.wish.draw.click()
    assert {view.papers.itemText(place) for place in range(view.papers.count())} == {"第一次小考", "第二次小考"}
    view.remove.click()
    assert view._composer.paper is None
    view._composer.open(view._composer.kept[0].id)
    assert view._composer.paper == first
