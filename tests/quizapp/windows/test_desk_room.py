"""Facts and papers in wide, narrow and high windows: lines that can be read, and nothing put on top of anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from quizapp.composition import Application
from quizapp.resources.tokens import LINE_HEIGHT, STEM_WIDTH_HAN
from quizapp.settings.declarations import TEXT_SIZE, LanguageChoice
from quizapp.windows.facts.facts_view import FactsView
from quizapp.windows.papers.papers_view import PapersView
from tests.quizapp.running import Start
from tests.quizapp.windows.wholeness import lines_of, settle

_PATIENCE_MS = 30_000
_FULL_WIDTH_FROM = "\u2e80"

NOTES = """# 遼京記

1120年五月，金軍攻陷遼朝上京。1122年正月，金軍攻陷大同府。1125年二月，遼天祚帝被金將完顏婁室俘獲。八月，派使臣前往西夏。
1127年五月，宋高宗在應天府即位。1141年十一月，宋朝與金朝議定紹興和議。1142年二月，宋朝向金朝進誓表，約定疆界。
"""

OTHER_NOTES = "# 金初記\n\n1124年三月，金軍攻陷大同府。1127年五月，宋高宗在應天府即位。\n"


@pytest.fixture
def application(start: Start, tmp_path: Path, qtbot: QtBot) -> Application:
    application = start(open_source=open_bank, language=LanguageChoice.ENGLISH)
    paths = [tmp_path / "遼京記.md", tmp_path / "金初記.md"]
    for path, text in zip(paths, (NOTES, OTHER_NOTES), strict=True):
        path.write_text(text, "utf-8")
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        application.window.files.make_bank(paths)
    return application


def enter(application: Application, place: str, qtbot: QtBot) -> FactsView | PapersView:
    application.window.go(place)
    qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)
    settle()
    view = application.window._views.view(place)
    assert isinstance(view, FactsView | PapersView)
    return view


@pytest.mark.parametrize(("size", "percent"), [((1920, 1080), 100), ((2560, 1440), 150)])
def test_a_document_has_lines_of_a_book(
    application: Application, qtbot: QtBot, size: tuple[int, int], percent: int
) -> None:
    application.settings.set(TEXT_SIZE, percent)
    application.window.resize(*size)
    facts = enter(application, "facts", qtbot)
    assert isinstance(facts, FactsView)
    found = list(lines_of(facts.source.document()))
    assert max(sum(letter > _FULL_WIDTH_FROM for letter in line) for line in found) <= STEM_WIDTH_HAN
    assert max(map(len, found)) > STEM_WIDTH_HAN - 6  # the width is used: digits are narrower


def test_facts_stand_above_the_document_in_a_narrow_high_window(application: Application, qtbot: QtBot) -> None:
    application.settings.set(TEXT_SIZE, 150)
    application.window.resize(800, 1300)
    facts = enter(application, "facts", qtbot)
    assert isinstance(facts, FactsView)
    assert facts.list.geometry().bottom() < facts.source.mapTo(facts, facts.source.rect().topLeft()).y()
    assert facts.source.width() == facts.list.width()
    application.window.resize(1400, 1300)
    settle()
    assert facts.list.geometry().right() < facts.source.mapTo(facts, facts.source.rect().topLeft()).x()


def test_the_sheet_has_a_tab_where_it_has_no_room_beside_the_forms(application: Application, qtbot: QtBot) -> None:
    papers = enter(application, "papers", qtbot)
    assert isinstance(papers, PapersView)
    papers.wish.draw.click()
    settle()
    assert papers.tabs.count() == 3
    assert papers.preview.isVisible()
    application.settings.set(TEXT_SIZE, 150)
    settle()
    assert papers.tabs.count() == 4
    assert not papers.preview.isVisible()
    papers.tabs.setCurrentIndex(3)
    settle()
    assert papers.preview.isVisible()
    assert papers.tabs.tabText(3) == "Preview"
    application.settings.set(TEXT_SIZE, 100)
    settle()
    assert papers.tabs.count() == 3
    assert papers.preview.isVisible()
    assert papers.tabs.geometry().right() < papers.preview.mapTo(papers, papers.preview.rect().topLeft()).x()


@pytest.mark.parametrize("height", [700, 1300])
def test_what_draws_questions_stands_below_the_wishes_and_in_sight(
    application: Application, qtbot: QtBot, height: int
) -> None:
    application.window.resize(1400, height)
    papers = enter(application, "papers", qtbot)
    assert isinstance(papers, PapersView)
    draw, last = papers.wish.draw, papers.wish.documents
    assert not draw.visibleRegion().isEmpty()
    assert draw.mapTo(papers, draw.rect().bottomLeft()).y() < papers.height()
    gap = draw.mapTo(papers, draw.rect().topLeft()).y() - last.mapTo(papers, last.rect().bottomLeft()).y()
    assert gap < 40, "no more than between two fields, or than a form that is scrolled"
    assert (gap > 0) == (height > 700), "in a low window the last field is scrolled to"


def test_where_there_is_no_paper_it_is_said_how_to_come_by_one(application: Application, qtbot: QtBot) -> None:
    papers = enter(application, "papers", qtbot)
    assert isinstance(papers, PapersView)
    assert not papers.preview.isVisible()
    assert papers._nothing.isVisible()
    papers.wish.draw.click()
    settle()
    assert papers.preview.isVisible()
    assert not papers._nothing.isVisible()


def test_remarks_of_a_fact_take_another_line_where_they_must(application: Application, qtbot: QtBot) -> None:
    facts = enter(application, "facts", qtbot)
    assert isinstance(facts, FactsView)
    contradicted = next(
        index
        for index in map(facts.list.model().index, range(facts.list.model().rowCount()), [0] * 99)
        if index.data() == "金軍攻陷大同府"
    )
    option = QStyleOptionViewItem()
    heights = []
    for width in (400, 190):
        option.rect.setWidth(width)
        heights.append(facts.list.itemDelegate().sizeHint(option, contradicted).height())
    assert 0 < heights[1] - heights[0] < application.look.scale.option * LINE_HEIGHT  # a line of small letters
