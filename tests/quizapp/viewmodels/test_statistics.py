"""Statistics in words, as tables and as files."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quizapp.composition import Application
from quizapp.settings.declarations import LANGUAGE, LanguageChoice
from quizapp.study.looking_back import Span
from quizapp.viewmodels.chronicle import Chronicle
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.figures.table import FigureTable, write_csv
from quizapp.viewmodels.statistics import StatisticsViewModel
from tests.quizapp.memory_bank import SAMPLES, Shelf, many
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock


@pytest.fixture
def application(start: Start, shelf: Shelf) -> Application:
    return start(shelf.put("宋金夏蒙", many(8)), shelf.put("聯蒙滅金", SAMPLES))


@pytest.fixture
def studied(application: Application, clock: FakeClock, qtbot: QtBot) -> StatisticsViewModel:
    """Eleven questions met; ten days later those are asked again, the first of them forgotten."""
    ids = [record.bank_id for record in application.models.library.records()]
    for first in (4, 1):
        study = application.models.study
        study.begin(ids)
        grades = [first]
        while study.in_progress:
            clock.advance(seconds=12)
            study.reveal()
            study.grade(grades.pop() if grades else 4)
        clock.advance(days=10)
    clock.advance(days=-10)
    statistics = application.models.statistics()
    with qtbot.waitSignal(statistics.refreshed):
        statistics.refresh()
    return statistics


def figure(statistics: StatisticsViewModel, name: str) -> Figure:
    return next(each for each in statistics.figures() if each.name == name)


def test_nothing_to_see_before_the_first_answer(application: Application, qtbot: QtBot) -> None:
    statistics = application.models.statistics()
    with qtbot.waitSignal(statistics.refreshed):
        statistics.refresh()
    assert statistics.figures() == []
    assert statistics.hardest.rowCount() == 0


def test_answers(studied: StatisticsViewModel) -> None:
    answers = figure(studied, "answers")
    assert answers.title == "每日作答"
    assert answers.summary == "30 天中有 2 天作答，共 23 次，其中新題 11 次。"
    by_day = {row[0]: row[1:] for row in answers.rows}
    assert by_day["2026-03-02"] == (11, 0, 0, 0)
    assert by_day["2026-03-12"] == (0, 1, 11, 1)


def test_time(studied: StatisticsViewModel) -> None:
    time = figure(studied, "time")
    assert dict(time.rows)["2026-03-02"] == round(11 * 12 / 60, 1)
    assert "每題 12 秒" in time.summary


def test_retention_by_kind_topic_period_and_person(studied: StatisticsViewModel) -> None:
    total = figure(studied, "retention")
    assert total.rows == (("2026-03-09", 11, 10, 90.9),)
    assert total.summary == "11 次複習中記得 91 %；目標 90 %。"
    assert figure(studied, "documents").rows == (("聯蒙滅金", 11, 10, 90.9),)
    assert figure(studied, "kind").rows == (("亡國", 11, 10, 90.9),)
    kinds = figure(studied, "question_kinds").rows
    assert sum(int(row[1]) for row in kinds) == 11
    assert kinds[0][2] == int(kinds[0][1]) - 1, "the least remembered first"
    assert figure(studied, "periods").rows == (("1234", 11, 10, 90.9),)
    assert figure(studied, "person").rows == (("金哀宗", 11, 10, 90.9),)


def test_every_figure_says_in_words_what_it_shows(application: Application, studied: StatisticsViewModel) -> None:
    for language in (LanguageChoice.TRADITIONAL, LanguageChoice.SIMPLIFIED, LanguageChoice.ENGLISH):
        application.settings.set(LANGUAGE, language)
        for each in studied.figures():
            assert each.title and each.summary
            assert not {"{", "%n", "(s)"} & set(each.summary.split()) and "(s)" not in each.summary
            assert all(len(row) == len(each.columns) for row in each.rows)


def test_spans(studied: StatisticsViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studied.refreshed):
        studied.choose_span("year")
    assert (studied.span, figure(studied, "answers").title) == (Span.YEAR, "每週作答")
    with qtbot.waitSignal(studied.refreshed):
        studied.choose_span("all")
    assert len(figure(studied, "answers").rows) == 11


def test_only_one_bank(studied: StatisticsViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studied.refreshed):
        studied.banks.choose_only("id of 聯蒙滅金")
    assert figure(studied, "retention").rows[0][1] == 3
    studied.banks.choose("id of 聯蒙滅金", wanted=False)
    assert studied.banks.ids == ["id of 聯蒙滅金"], "the last one stays"
    with qtbot.waitSignal(studied.refreshed):
        studied.banks.choose_all()
    assert figure(studied, "retention").rows[0][1] == 11


def test_tables(studied: StatisticsViewModel, qtmodeltester: ModelTester) -> None:
    table = FigureTable()
    table.show_figure(figure(studied, "question_kinds"))
    qtmodeltester.check(table)
    assert table.index(0, 3).data() == f"{figure(studied, 'question_kinds').rows[0][3]:.1f}"


def test_hardest_questions(studied: StatisticsViewModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(studied.hardest)
    assert studied.hardest.card(0).memory.lapses == 1
    assert studied.hardest.index(0, 2).data() == "1"
    assert studied.hardest.index(0, 0).data().endswith(("？", "。（填地名）"))
    assert studied.hardest.rowCount() == 11


def test_the_history_of_a_question(studied: StatisticsViewModel) -> None:
    history = studied.history.figure(*studied.hardest.card(0).key)
    assert history is not None
    assert [row[1] for row in history.rows] == ["容易", "忘記", "容易"]
    assert history.title == studied.hardest.index(0, 0).data()
    assert "忘記 1 次" in history.summary


def test_export(studied: StatisticsViewModel, tmp_path: Path) -> None:
    path = tmp_path / "題型.csv"
    kinds = figure(studied, "question_kinds")
    write_csv(kinds, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(kinds.columns)
    assert rows[1:] == [[str(cell) for cell in row] for row in kinds.rows]


def test_export_to_a_folder_that_is_missing(
    application: Application, studied: StatisticsViewModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "none" / "x.csv"
    monkeypatch.setattr("quizapp.windows.files.pick_table", lambda *_: path)
    application.window.files.export(figure(studied, "question_kinds"))
    assert str(path) in application.window.notice.text
    assert not path.exists()


def test_a_question_that_is_gone_is_not_called_by_its_id(application: Application) -> None:
    chronicle = Chronicle(application.models.library, application.words)
    assert chronicle.stem("id of 聯蒙滅金", "q7d8fc3") == "題庫裡已沒有這一題"
    assert chronicle.stem("id of 聯蒙滅金", SAMPLES[0].id) == SAMPLES[0].stem
