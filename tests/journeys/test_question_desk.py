"""A teacher looks through a bank, edits, writes, tags and takes questions out of use; all of it can be undone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from questions.authoring.question import QuestionKind
from questions.bank import Origin, create_bank, open_bank
from questions.importers.fields import FieldPreview, RecordKind, likely_map
from questions.pipeline.building import build
from quizapp.composition import Application
from quizapp.errands import Fate
from quizapp.resources.tokens import STEM_WIDTH_HAN
from quizapp.settings.declarations import LANGUAGE, TEXT_SIZE, LanguageChoice
from quizapp.viewmodels.kind_words import kind_word
from quizapp.viewmodels.questions.choice import Choice, Standing
from quizapp.viewmodels.questions.model import Column
from quizapp.windows.questions.questions_view import QuestionsView
from tests.journeys.test_first_day import NOTES
from tests.quizapp.running import Start

_PATIENCE_MS = 30_000


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bank")
    notes, bank = folder / "遼金宋交替紀要.md", folder / "遼金宋交替紀要.qbank"
    notes.write_text(NOTES, "utf-8")
    build([notes], bank, title="遼金宋交替紀要")
    return bank


@pytest.fixture
def application(start: Start, bank: Path, tmp_path: Path, qtbot: QtBot) -> Application:
    application = start(Path(shutil.copy(bank, tmp_path)), open_source=open_bank)
    application.window.go("banks")
    settle(application, qtbot)
    return application


def settle(application: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)


def view_of(application: Application) -> QuestionsView:
    view = application.window._views.view("banks")
    assert isinstance(view, QuestionsView)
    return view


def bank_of(application: Application) -> Path:
    return Path(application.models.library.records()[0].path)


def stems(view: QuestionsView) -> list[str]:
    model = view._questions.model
    return [model.entry(place).stem for place in range(model.rowCount())]


def test_search_as_one_types(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    whole = len(stems(view))
    view.search.setText("岳飞")  # the notes are in Traditional characters
    qtbot.waitUntil(lambda: 0 < len(stems(view)) < whole)
    view.search.setText("岳飞 不存在")
    qtbot.waitUntil(lambda: not stems(view))
    assert view._empty.isVisible()
    view.search.clear()
    qtbot.waitUntil(lambda: len(stems(view)) == whole)


def test_period_and_kind(application: Application) -> None:
    view = view_of(application)
    whole = len(stems(view))
    view.filters.period.setText("1140–1142")
    kept = [view._questions.model.entry(place) for place in range(view._questions.model.rowCount())]
    assert 0 < len(kept) < whole
    view.filters.kinds.setCurrentIndex(view.filters.kinds.findData("text_entry"))
    view.filters.kinds.activated.emit(0)
    assert {view._questions.model.entry(p).kind for p in range(view._questions.model.rowCount())} == {"text_entry"}


def test_an_edited_question_is_kept_with_its_history(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    view._questions.choose(Choice(kind="single_choice"))
    question_id = view._shown
    before = open_bank(bank_of(application)).question(question_id)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_E)
    view.editor.stem.setPlainText("")
    assert not view.editor.keep.isEnabled()
    view.editor.stem.setPlainText("是什麼時候的事")
    assert "△" in view.editor._flaws.text()
    view.editor.stem.setPlainText("這件事發生在哪一年？")
    QTest.keyClick(view.editor.stem, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(application, qtbot)
    bank = open_bank(bank_of(application))
    assert bank.question(question_id).stem == "這件事發生在哪一年？"
    assert bank.editing.versions(question_id)[0].question == before
    view.acts.undo.click()
    settle(application, qtbot)
    assert open_bank(bank_of(application)).question(question_id) == before


def test_ones_own_question_is_studied_as_well(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    view.write(QuestionKind.SINGLE_CHOICE)
    view.editor.stem.setPlainText("澶淵之盟是哪兩國所訂？")
    rows = view.editor.options._rows
    for (_, text, _, _), word in zip(rows, ("宋與遼", "宋與金", "遼與金", "金與蒙古"), strict=True):
        text.setText(word)
        text.textEdited.emit(word)
    assert not view.editor.keep.isEnabled()  # nothing is marked as right
    rows[0][0].setChecked(True)
    view.editor.keep.click()
    settle(application, qtbot)
    own = next(each for each in open_bank(bank_of(application)).entries() if each.origin == Origin.OWN)
    assert own.answer == "宋與遼"
    application.window.show_home()
    settle(application, qtbot)
    bank_id = application.models.library.records()[0].bank_id
    assert application.collection.card(bank_id, own.id).question_id == own.id


def test_keys_pressed_in_a_field_lose_nothing(application: Application, qtbot: QtBot) -> None:
    """Enter and letters mean something to the table around the editor: there they would open the question anew."""
    view = view_of(application)
    view._questions.choose(Choice(kind="single_choice"))
    view.edit()
    tick, field, *_ = view.editor.options._rows[0]
    field.clear()
    QTest.keyClicks(field, "another")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(field, key)
    for key in (Qt.Key.Key_E, Qt.Key.Key_Delete, Qt.Key.Key_N):
        QTest.keyClick(tick, key)
    assert view.editor.options.lines()[0].text == "another"
    assert not view._questions.can_undo, "nothing was taken out of use"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(application, qtbot)
    question = open_bank(bank_of(application)).question(view._shown)
    assert "another" in [option.text for option in question.options]
    view.edit()
    QTest.keyClick(view.editor.options._rows[0][1], Qt.Key.Key_Escape)
    assert not view.editor.isVisible()


def test_a_report_has_the_view_to_itself(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    application.window.resize(1024, 700)
    kind = RecordKind(1, "史事", ("編號", "事", "年", "書"), False)
    view.taking.fields.offer([FieldPreview(kind, 2, (("1", "金亡", "1234年", "宋史"),), likely_map(kind))])
    view.show_fates(Path("x.apkg"), [Fate(number, "題", "added", "") for number in range(40)])
    for beside in (view.filters, view.search, view.acts.new, view.table):
        assert not beside.isVisible()
    last, table = view.taking.fields.choices[-1], view.taking.table
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())
    assert table.viewport().height() >= 2 * table.rowHeight(0), "more than one row is in sight"
    view.taking.leave.click()
    assert view.table.isVisible()
    assert view.acts.new.isVisible()


def test_a_bank_all_out_of_use_offers_to_list_it(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    view.table.selectAll()
    view.acts.retire.click()
    settle(application, qtbot)
    assert not view.table.isVisible()
    view._empty.act.click()
    qtbot.waitUntil(view.table.isVisible)
    assert view._questions.choice.standing is Standing.RETIRED
    assert stems(view)


def test_an_empty_bank_offers_to_import(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    with create_bank(tmp_path / "empty.qbank", "Empty"):
        pass
    application.window.files.open_banks([tmp_path / "empty.qbank"])
    settle(application, qtbot)
    application.models.desk.choose(open_bank(tmp_path / "empty.qbank").bank_id)
    settle(application, qtbot)
    view = view_of(application)
    for idle in (view.filters, view.search, view.acts.retire, view.acts.tag, view.acts.paper):
        assert not idle.isVisible()
    assert view.acts.new.isVisible()
    view.import_wanted.disconnect()  # a dialog of the system would open
    with qtbot.waitSignal(view.import_wanted):
        view._empty.act.click()


def test_many_are_tagged_and_taken_out_of_use(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    whole = len(stems(view))
    view.table.selectAll()
    view.acts.tag.click()
    view.acts.tag_field.setText("期末")
    QTest.keyClick(view.acts.tag_field, Qt.Key.Key_Return)
    settle(application, qtbot)
    assert {each.tags for each in open_bank(bank_of(application)).entries()} == {("期末",)}
    view.table.selectRow(0)
    gone = view._shown
    view.acts.retire.click()
    settle(application, qtbot)
    assert len(stems(view)) == whole - 1
    view._questions.choose(Choice(standing=Standing.RETIRED))
    assert view._shown == gone
    view.acts.retire.click()  # puts it back
    settle(application, qtbot)
    assert open_bank(bank_of(application)).count() == whole
    for _ in range(3):
        view.acts.undo.click()
        settle(application, qtbot)
    assert {each.tags for each in open_bank(bank_of(application)).entries()} == {()}
    assert open_bank(bank_of(application)).count() == whole


def test_a_tag_is_asked_for_in_the_row_of_what_one_does(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    application.window.resize(1024, 700)
    height = view.acts.height()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_T)
    qtbot.waitUntil(view.acts.tag_field.isVisible)
    assert not view.acts.paper.isVisible()
    assert view.acts.height() < 1.5 * height, "it is still one row"
    QTest.keyClick(view.acts.tag_field, Qt.Key.Key_Escape)
    assert not view.acts.tag_field.isVisible()
    assert view.acts.paper.isVisible()


def test_tags_take_the_room_of_answers(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    application.window.resize(1024, 700)
    qtbot.waitUntil(lambda: view.width() < 1024)
    assert not view.table.isColumnHidden(Column.ANSWER)
    view._questions.add_tag([view._shown], "期末")
    settle(application, qtbot)
    assert not view.table.isColumnHidden(Column.TAGS)
    assert view.table.isColumnHidden(Column.ANSWER)
    application.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: not view.table.isColumnHidden(Column.ANSWER))


def test_an_explanation_has_lines_of_a_book(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    application.window.resize(1920, 1080)
    words = view.side.preview._explanation
    most = STEM_WIDTH_HAN * application.look.scale.body
    qtbot.waitUntil(lambda: words.width() == most)
    left = words.mapTo(view, words.rect().topLeft()).x()
    assert left - view.table.mapTo(view, view.table.rect().topRight()).x() < 24, "it stands beside the table"


@pytest.mark.parametrize("percent", [100, 150])
def test_no_kind_and_no_title_is_cut(application: Application, qtbot: QtBot, percent: int) -> None:
    application.settings.set(TEXT_SIZE, percent)
    application.settings.set(LANGUAGE, LanguageChoice.ENGLISH)
    view = view_of(application)
    application.window.resize(1920, 1080)
    width_of = view.fontMetrics().horizontalAdvance
    qtbot.waitUntil(
        lambda: kind_word(QuestionKind.CLOZE) == "Fill the gap" and view.acts.new.text() == "＋ New question"
    )
    words = {Column.KIND: [kind_word(kind) for kind in QuestionKind], Column.WHEN: ["Year"]}
    for column, every in (words | {Column.DIFFICULTY: ["Difficulty", "100%"]}).items():
        assert not view.table.isColumnHidden(column)
        assert view.table.columnWidth(column) > max(map(width_of, every)) + 20  # what the style puts beside words


@pytest.mark.qt_log_ignore("does not support")  # menus take the keyboard, which nobody has here
def test_the_kinds_unfold_above_their_button(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    view.acts.new.click()
    menu = view.acts.kinds
    qtbot.waitUntil(menu.isVisible)
    assert menu.geometry().bottom() <= view.acts.new.mapToGlobal(view.acts.new.rect().topLeft()).y()
    menu.close()


@pytest.mark.parametrize(
    ("language", "words"), [("zh-Hant", ["正確", "錯誤"]), ("zh-Hans", ["正确", "错误"]), ("en", ["正確", "錯誤"])]
)
def test_right_and_wrong_are_in_the_script_of_the_interface(
    application: Application, language: str, words: list[str]
) -> None:
    application.settings.set(LANGUAGE, LanguageChoice(language))
    view = view_of(application)
    view.write(QuestionKind.TRUE_FALSE)
    assert [line.text for line in view.editor.options.lines()] == words


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_an_empty_sheet_of_every_kind(application: Application, kind: QuestionKind) -> None:
    view = view_of(application)
    view.write(kind)
    assert not view.editor.keep.isEnabled()
    assert view.editor.preview.isHidden()
    view.editor.stem.setPlainText("何時？")
    assert not view.editor.preview.isHidden()


def test_what_is_taken_out_of_use_is_not_asked_by_the_session_under_way(application: Application, qtbot: QtBot) -> None:
    study, window = application.models.study, application.window
    window.begin_all()
    on_screen = study.question.id
    session = study._session
    assert session is not None
    waiting = session._line.waiting()[0].question_id
    window.go("banks")
    settle(application, qtbot)
    application.models.questions().retire([on_screen, waiting], retired=True)
    window.show_study()
    qtbot.waitUntil(lambda: study.question.id != on_screen, timeout=_PATIENCE_MS)
    settle(application, qtbot)
    asked = set()
    while study.in_progress:
        asked.add(study.question.id)
        study.reveal()
        study.grade(4)
    assert asked
    assert asked.isdisjoint({on_screen, waiting})


def test_how_a_question_was_remembered_stands_beside_it(application: Application, qtbot: QtBot) -> None:
    study, view = application.models.study, view_of(application)
    application.window.begin_all()
    answered = study.question.id
    study.reveal()
    study.grade(4)
    application.window.go("banks")
    settle(application, qtbot)
    model = view._questions.model
    history = view.side.history
    view.table.selectRow(model.place_of(answered))
    assert history.curve.isVisible()
    assert history.curve.figure is not None
    assert len(history.curve.figure.rows) == 1
    never = next(p for p in range(model.rowCount()) if model.entry(p).id != answered)
    view.table.selectRow(never)
    assert not history.curve.isVisible()
