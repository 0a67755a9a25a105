"""Documents from everywhere become one bank."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from quizapp.composition import Application
from quizapp.windows.gathering_view import GatheringView
from tests.quizapp.running import Start
from tests.quizapp.windows.wholeness import settle
from tests.wikis.loopback import SmallWiki, running

_PATIENCE_MS = 30_000

TEXT = "1140年七月，岳飛在郾城擊敗金軍。1141年十一月，宋朝與金朝議定紹興和議。1142年正月，岳飛在臨安被殺。"


@pytest.fixture
def application(start: Start) -> Application:
    return start(open_source=open_bank)


@pytest.fixture
def view(application: Application) -> GatheringView:
    application.window.show_gathering()
    return application.window.rooms.gathering


def test_from_everywhere(application: Application, view: GatheringView, tmp_path: Path, qtbot: QtBot) -> None:
    note = tmp_path / "遼京記.md"
    note.write_text("1120年五月，金軍攻陷遼朝上京。1125年二月，遼天祚帝被金將完顏婁室俘獲。", "utf-8")
    application.models.gathering.add([note, note])
    view.paste_title.setText("宋金和戰")
    view.paste_text.setPlainText(TEXT)
    view.paste.click()
    wiki = SmallWiki(texts={"蔡州之戰": (1, "1234年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊。")})
    with running(wiki):
        view.wiki.setCurrentText(wiki.address)
        view.titles.setPlainText("蔡州之戰\n無此條目\n")
        view.fetch.click()
        qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)
    assert [path.name for path in application.models.gathering.heap] == ["遼京記.md", "宋金和戰.txt", "蔡州之戰.wiki"]
    assert "無此條目" in application.window.notice.text
    view.name.setText("遼宋金")
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        view.make.click()
    bank = open_bank(application.models.library.records()[0].path)
    assert bank.title == "遼宋金"
    assert {document.title: document.licence for document in bank.documents()} == {
        "遼京記": "",
        "宋金和戰": "",
        "蔡州之戰": "CC BY-SA 4.0",
    }
    assert not application.models.gathering.heap
    assert application.window.rooms.home.isVisible()


def test_more_documents_for_a_bank(application: Application, view: GatheringView, qtbot: QtBot) -> None:
    gathering = application.models.gathering
    gathering.paste("一", TEXT)
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        gathering.make("南宋")
    gathering.paste("二", "1161年十一月，虞允文在采石擊敗金軍。1164年十二月，宋朝與金朝議定隆興和議。")
    view.target.setCurrentIndex(1)
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        view.make.click()
    (record,) = application.models.library.records()
    assert {document.title for document in open_bank(record.path).documents()} == {"一", "二"}


def test_nothing_can_be_done_with_nothing(view: GatheringView) -> None:
    assert not view.paste.isEnabled()
    assert not view.fetch.isEnabled()
    assert not view.make.isVisible()


def test_the_button_stays_in_sight(application: Application, view: GatheringView, tmp_path: Path) -> None:
    application.window.resize(1024, 700)
    application.models.gathering.add(tmp_path / f"{number}.md" for number in range(40))
    settle()
    assert view.make.visibleRegion().boundingRect() == view.make.rect()


def test_a_bank_there_is_has_its_title(application: Application, view: GatheringView, qtbot: QtBot) -> None:
    gathering = application.models.gathering
    gathering.paste("一", TEXT)
    assert view.name.isVisible()
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        gathering.make("南宋")
    application.window.show_gathering()
    gathering.paste("二", TEXT)
    view.target.setCurrentIndex(1)
    assert not view.name.isVisible()


def test_taking_off(application: Application, view: GatheringView, tmp_path: Path) -> None:
    gathering = application.models.gathering
    gathering.add([tmp_path / "a.md", tmp_path / "b.md"])
    gathering.take_off(tmp_path / "a.md")
    assert gathering.heap == [tmp_path / "b.md"]
    assert view.make.isVisible()


def test_a_title_that_is_no_file_name(application: Application, view: GatheringView) -> None:
    application.models.gathering.paste("../../宋:史/一?", TEXT)
    (path,) = application.models.gathering.heap
    assert path.is_file()
    assert path.parent.name == "pasted"
