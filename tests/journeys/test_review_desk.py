"""A teacher reviews what was read: by keyboard, with conflicts, and everything decided outlives a rebuild."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from questions.facts.fact import FactStatus
from questions.facts.review import Ruling, Verdict
from quizapp.composition import Application
from quizapp.viewmodels.facts.row import Filter
from quizapp.windows.facts.facts_view import FactsView
from tests.quizapp.running import Start

pytestmark = pytest.mark.usefixtures("work_stays_in_this_process")
_PATIENCE_MS = 30_000

EARLY = """# 遼京記

1120年五月，金軍攻陷遼朝上京。1122年正月，金軍攻陷大同府。1125年二月，遼天祚帝被金將完顏婁室俘獲。
八月，金太宗遣使臣前往西夏。1127年五月，宋高宗在應天府即位。
"""

LATE = """# 金初記

1124年三月，金軍攻陷大同府。1127年五月，宋高宗在應天府即位。1141年十一月，宋朝與金朝議定紹興和議。
"""


@pytest.fixture
def documents(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "遼京記.md", tmp_path / "金初記.md"]
    for path, text in zip(paths, (EARLY, LATE), strict=True):
        path.write_text(text, "utf-8")
    return paths


@pytest.fixture
def application(start: Start, documents: list[Path], qtbot: QtBot) -> Application:
    application = start(open_source=open_bank)
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        application.window.files.make_bank(documents)
    application.window.go("facts")
    settle(application, qtbot)
    return application


def settle(application: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)


def view_of(application: Application) -> FactsView:
    view = application.window._views.view("facts")
    assert isinstance(view, FactsView)
    return view


def bank_of(application: Application) -> Path:
    return Path(application.models.library.records()[0].path)


def press(view: FactsView, *keys: Qt.Key) -> None:
    for key in keys:
        target = view.window().focusWidget()
        assert target is not None
        QTest.keyClick(target, key)


def statements(view: FactsView) -> list[str]:
    return [row.standing.statement for row in view._facts.model.rows()]


def test_every_claim_stands_beside_its_document(application: Application) -> None:
    view = view_of(application)
    assert view._facts.counts[Filter.ALL] == len(statements(view)) >= 8
    assert "1120年五月，金軍攻陷遼朝上京。" in view.source.toPlainText()
    assert "1125年二月" in view.source.toPlainText()  # the whole document, not its first sentence


def test_decisions_by_keyboard_are_kept_and_undone(application: Application) -> None:
    view = view_of(application)
    press(view, Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_X)
    assert view.place == 3
    reviews = open_bank(bank_of(application)).reviews.all()
    assert sorted(review.verdict for review in reviews) == [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.REJECTED]
    press(view, Qt.Key.Key_U)
    assert view.place == 2
    assert len(open_bank(bank_of(application)).reviews.all()) == 2


def test_leaving_makes_the_questions_follow(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    first = statements(view)[0]
    before = open_bank(bank_of(application))
    asked = [q for q in before.questions() if q.facts[0] == view._facts.model.row(0).fact.id]
    assert asked
    press(view, Qt.Key.Key_X)
    application.window.show_home()
    settle(application, qtbot)
    after = open_bank(bank_of(application))
    assert first not in {fact.statement for fact in after.facts()}
    assert not {q.id for q in asked} & {q.id for q in after.questions()}
    application.window.go("facts")
    settle(application, qtbot)
    assert view._facts.model.row(0).verdict is Verdict.REJECTED  # still there to be taken back


def test_a_date_is_changed_with_its_meaning_in_sight(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    press(view, Qt.Key.Key_E)
    view.form.date.setText("保大十年一百月")
    assert not view.form.keep.isEnabled()
    view.form.date.setText("天輔四年四月")
    assert view.form.keep.isEnabled()
    press(view, Qt.Key.Key_Return)
    assert view._facts.model.row(0).verdict is Verdict.CHANGED
    view._facts.renew()
    settle(application, qtbot)
    fact = next(fact for fact in open_bank(bank_of(application)).facts() if fact.statement == statements(view)[0])
    assert fact.date.value == "1120-04"


def test_a_conflict_is_settled(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    view._facts.filter(Filter.CONFLICT)
    assert len(statements(view)) == 2
    assert view.conflict.isVisible()
    press(view, Qt.Key.Key_1)
    settle(application, qtbot)
    bank = open_bank(bank_of(application))
    assert [each.ruling for each in bank.reviews.settlements()] == [Ruling.PREFERRED]
    status = {fact.date.value[:4]: fact.status for fact in bank.facts() if fact.conflicts_with}
    assert status == {"1122": FactStatus.SINGLE, "1124": FactStatus.OVERRULED}
    view._facts.filter(Filter.CONFLICT)
    view.conflict.reopen.click()
    settle(application, qtbot)
    assert FactStatus.CONFLICT in {fact.status for fact in open_bank(bank_of(application)).facts()}


def test_decisions_outlive_a_rebuild_from_changed_documents(
    application: Application, documents: list[Path], qtbot: QtBot
) -> None:
    view = view_of(application)
    gone = statements(view)[0]
    press(view, Qt.Key.Key_X)
    documents[0].write_text(EARLY + "\n1161年十一月，虞允文在采石擊敗金軍。\n", "utf-8")
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        application.window.files.make_bank(documents)
    told = {fact.statement for fact in open_bank(bank_of(application)).facts()}
    assert gone not in told
    assert any("虞允文" in statement for statement in told)


def test_the_document_may_be_gone(application: Application, documents: list[Path], qtbot: QtBot) -> None:
    for path in documents:
        path.unlink()
    view = view_of(application)
    view._facts._texts.clear()
    view._show_place(1)
    assert view.source.toPlainText()
    assert "1127年五月" in view.source.toPlainText()


def test_searching_takes_either_script(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    view.search.setText("绍兴")
    qtbot.waitUntil(lambda: len(statements(view)) == 1)
    assert "紹興和議" in statements(view)[0]


def test_no_bank_no_facts(start: Start) -> None:
    application = start(open_source=open_bank)
    application.window.go("facts")
    view = view_of(application)
    assert view.no_bank.isVisible()
    assert not view.bar.isVisible()
