"""From a bank to files for other programs and back; every question that does not fit is named."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from questions.bank import open_bank
from questions.documents.script import HANS, HANT, script_of
from questions.importers.fields import Role
from questions.papers.handout import Part
from questions.papers.selection import Wish
from questions.pipeline.building import build
from questions.pipeline.gathering import sample_notes
from quizapp.composition import Application
from quizapp.windows.questions.questions_view import QuestionsView
from tests.importers.anki_packages import old_layout, package
from tests.quizapp.running import Start

_PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bank") / "宋遼金.qbank"
    build(sorted(sample_notes().glob("*.md"))[1:2], path)
    return path


@pytest.fixture
def application(start: Start, bank: Path, tmp_path: Path, qtbot: QtBot) -> Application:
    application = start(Path(shutil.copy(bank, tmp_path)), open_source=open_bank)
    application.window.go("banks")
    application.window.files.handing_out  # noqa: B018 - as the first click makes it
    settle(application, qtbot)
    return application


def settle(application: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)


def view_of(application: Application) -> QuestionsView:
    view = application.window._views.view("banks")
    assert isinstance(view, QuestionsView)
    return view


def test_questions_go_out_and_come_back_changed(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    handing, view = application.models.handing(), view_of(application)
    target = tmp_path / "題目.jsonl"
    handing.write("json-lines", target)
    settle(application, qtbot)
    whole = open_bank(application.models.desk.bank.address).count()
    assert len(target.read_text("utf-8").splitlines()) == whole
    assert "題目.jsonl" in application.window.notice.text

    lines = target.read_text("utf-8").splitlines()
    lines[0] = lines[0].replace("？", "呢？", 1)
    target.write_text("\n".join([*lines, "{broken"]), "utf-8")
    handing.preview(target)
    settle(application, qtbot)
    assert view.taking.isVisible()
    model = view.taking.table.model()
    verdicts = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert len(verdicts) == whole + 1
    assert verdicts[0].startswith("拒收")  # what one wants to look at comes first
    assert verdicts[1] == "更動"
    assert set(verdicts[2:]) == {"與題庫相同"}
    assert open_bank(application.models.desk.bank.address).editing.versions(view._shown) == []  # nothing is done yet
    view.taking.take.click()
    settle(application, qtbot)
    assert not view.taking.isVisible()
    assert any("呢？" in question.stem for question in open_bank(application.models.desk.bank.address).questions())


def test_the_fields_of_a_deck_are_chosen_before_it_is_taken(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    kind = (3, "史事", ("某甲", "某乙"), False)
    deck = package(tmp_path / "x.apkg", "collection.anki2", old_layout([kind], [(3, "1234年|金亡於何年？（牌）")]))
    handing, view = application.models.handing(), view_of(application)
    handing.preview(deck)
    settle(application, qtbot)
    fields = view.taking.fields
    assert fields.isVisible()
    assert [box.currentText() for box in fields.choices] == ["題幹", "答案"]
    model = view.taking.table.model()
    assert model.index(0, 1).data() == "1234年"
    for row, role in ((0, Role.ANSWER), (1, Role.QUESTION)):
        fields.choices[row].activated.emit([None, *Role].index(role))
        settle(application, qtbot)
    assert model.index(0, 1).data() == "金亡於何年？（牌）"
    view.taking.take.click()
    settle(application, qtbot)
    taken = [each for each in open_bank(application.models.desk.bank.address).questions() if "（牌）" in each.stem]
    assert [(each.stem, each.answer) for each in taken] == [("金亡於何年？（牌）", "1234年")]


def test_what_does_not_fit_is_named(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    application.models.handing().write("kahoot", tmp_path / "k.xlsx")
    settle(application, qtbot)
    assert zipfile.is_zipfile(tmp_path / "k.xlsx")
    assert "略過" in application.window.notice.text


def test_a_composed_paper(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    composer = application.models.composer()
    settle(application, qtbot)
    composer.draw(Wish(5), "遼金史第一次小考")
    handing = application.models.handing()
    paper, parts = composer.paper, (Part.QUESTIONS, Part.KEY)
    handing.write_paper("docx", tmp_path / "小考.docx", paper, composer.chosen, parts)
    settle(application, qtbot)
    with zipfile.ZipFile(tmp_path / "小考.docx") as word:
        text = "".join(word.read(name).decode() for name in word.namelist() if name.endswith(".xml"))
    assert "遼金史第一次小考" in text
    assert all(question.stem[:6] in text for question in composer.printed[0].questions)


def test_a_folder_that_may_not_be_written(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    application.models.handing().write("csv", tmp_path / "missing" / "x.csv")
    settle(application, qtbot)
    assert "x.csv" in application.window.notice.text


def test_an_export_that_is_stopped_leaves_the_old_file(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "x.docx").write_text("before")
    workshop = application.models.workshop
    workshop.progressed.connect(lambda _what, done, *_: workshop.cancel() if done else None)
    handing = application.models.handing()
    with qtbot.assertNotEmitted(handing.written):
        handing.write("docx", folder / "x.docx")
        settle(application, qtbot)
    assert [path.name for path in folder.iterdir()] == ["x.docx"]
    assert (folder / "x.docx").read_text() == "before"


def test_every_format_is_offered(application: Application) -> None:
    menu = application.window.files.handing_out.questions()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(texts) > 8
    assert "Word" in " ".join(texts)
    assert all(texts)


def test_questions_go_out_in_the_script_that_was_chosen(application: Application, tmp_path: Path, qtbot: QtBot) -> None:
    handing_out = application.window.files.handing_out
    target = tmp_path / "題目.jsonl"
    handing_out._target = lambda _name, _suffix: target  # instead of the system's dialog
    menu = handing_out.questions()
    opened: list[object] = []
    menu.popup = lambda _at: opened.append(menu)  # no screen to show it on
    scripts = menu.actions()[0].menu()
    assert [action.text() for action in scripts.actions() if action.isChecked()] == ["依原文"]
    next(action for action in scripts.actions() if action.text() == "簡體").trigger()
    next(action for action in menu.actions() if ".jsonl" in action.text()).trigger()
    settle(application, qtbot)
    stems = [json.loads(line)["stem"] for line in target.read_text("utf-8").splitlines()]
    kept = [question.stem for question in open_bank(application.models.desk.bank.address).questions()]
    assert HANT in {script_of(stem) for stem in kept}
    assert {script_of(stem, HANS) for stem in stems} == {HANS}
    assert opened == [menu]  # once more, for the format


def test_what_can_be_made_of_a_paper(application: Application, qtbot: QtBot) -> None:
    composer = application.models.composer()
    settle(application, qtbot)
    composer.draw(Wish(3), "小考")
    menu = application.window.files.handing_out.paper(composer)
    assert len([action for action in menu.actions() if action.menu()]) == 4


def test_chosen_questions_go_on_a_paper(application: Application, qtbot: QtBot) -> None:
    view = view_of(application)
    view.table.selectRow(0)
    chosen = view.chosen
    view.acts.paper.click()
    settle(application, qtbot)
    composer = application.models.composer()
    assert composer.paper is not None
    assert list(composer.paper.question_ids) == chosen
    assert application.window._views.is_shown("papers")
