"""A term's work from end to end: documents to four versions of a paper, and another program's questions to a deck."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from questions.bank import create_bank, open_bank
from questions.papers.handout import Part
from questions.papers.selection import Wish
from quizapp.composition import Application
from quizapp.windows.facts.facts_view import FactsView
from quizapp.windows.papers.papers_view import PapersView
from quizapp.windows.questions.questions_view import QuestionsView
from tests.exporters.test_anki import read
from tests.journeys.test_first_day import NOTES
from tests.quizapp.running import Start

_PATIENCE_MS = 60_000

GIFT = """::金亡:: 金朝在哪一年滅亡？ {
    =1234年
    ~1227年
    ~1232年
    ~1279年
    ####宋蒙聯軍攻陷蔡州。
}

西夏亡於1227年。 {TRUE}
"""


def settle(application: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)


def test_documents_are_reviewed_and_become_four_versions_of_a_paper(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    notes = tmp_path / "遼金宋交替紀要.md"
    notes.write_text(NOTES, "utf-8")
    application = start(open_source=open_bank)
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        application.window.files.make_bank([notes])

    application.window.go("facts")
    settle(application, qtbot)
    facts = application.window._views.view("facts")
    assert isinstance(facts, FactsView)
    refused = facts._facts.model.row(0).fact.id
    QTest.keyClick(facts.window().focusWidget(), Qt.Key.Key_X)
    QTest.keyClick(facts.window().focusWidget(), Qt.Key.Key_A)

    application.window.go("papers")
    settle(application, qtbot)
    papers = application.window._views.view("papers")
    assert isinstance(papers, PapersView)
    composer = application.models.composer()
    composer.draw(Wish(6), "遼金宋第一次段考")
    papers.layout_form.versions.setValue(4)
    assert composer.paper is not None
    assert all(refused not in question.facts for question in composer.chosen)

    target = tmp_path / "段考.docx"
    handing = application.models.handing()
    with qtbot.waitSignal(handing.written, timeout=_PATIENCE_MS) as told:
        handing.write_paper("docx", target, composer.paper, composer.chosen, (Part.QUESTIONS, Part.KEY))
    assert told.args[1:] == [6, []]
    document = Document(str(target))
    heads = [section.first_page_header.paragraphs[0].text for section in document.sections]
    assert heads == [f"遼金宋第一次段考　{version} 卷{what}" for what in ("", "　解答") for version in "ABCD"]
    keys = [
        {table.cell(0, column).text: table.cell(1, column).text for column in range(len(table.columns))}
        for table in document.tables
        if "Grid" in (table.style.name or "")
    ]
    boxed = {number: key for box in keys[: len(keys) // 4] for number, key in box.items()}
    printed = {str(each.number): each.key for each in composer.printed[0].questions}
    assert boxed.items() <= printed.items()
    assert boxed


@pytest.mark.skipif(find_spec("anki") is None, reason="the package anki is not installed")
def test_another_programs_questions_are_edited_and_become_a_deck(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "題庫.qbank"
    with create_bank(empty, "題庫"):
        pass
    given = tmp_path / "term.gift"
    given.write_text(GIFT, "utf-8")
    application = start(empty, open_source=open_bank)
    application.window.go("banks")
    settle(application, qtbot)
    view = application.window._views.view("banks")
    assert isinstance(view, QuestionsView)
    application.window.files.handing_out  # noqa: B018 - as the first click makes it
    application.models.handing().preview(given)
    settle(application, qtbot)
    view.taking.take.click()
    settle(application, qtbot)
    assert open_bank(empty).count() == 2

    entry = next(each for each in open_bank(empty).entries() if each.kind == "single_choice")
    rows = [view._questions.model.entry(place).id for place in range(view._questions.model.rowCount())]
    view.table.selectRow(rows.index(entry.id))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_E)
    view.editor.stem.setPlainText("宋蒙聯軍攻陷蔡州，金朝滅亡，是在哪一年？")
    view.editor.keep.click()
    settle(application, qtbot)

    handing = application.models.handing()
    with qtbot.waitSignal(handing.written, timeout=_PATIENCE_MS) as told:
        handing.write("anki", tmp_path / "term.apkg")
    assert told.args[1:] == [2, []]
    (said,) = read(tmp_path, tmp_path / "term.apkg")
    assert said["new"] == 2
    fields = said["notes"][entry.id]["fields"]
    assert fields["Stem"] == "宋蒙聯軍攻陷蔡州，金朝滅亡，是在哪一年？"
    assert fields["Answer"] == "1234年"
