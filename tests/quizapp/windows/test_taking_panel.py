"""The report on a file, before any of its questions is taken in."""

from __future__ import annotations

from pathlib import Path

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quizapp.errands import Fate
from quizapp.settings.declarations import LanguageChoice
from quizapp.windows.questions.taking_panel import TakingPanel
from tests.quizapp.running import Start


def rows(panel: TakingPanel) -> list[tuple[str, ...]]:
    model = panel.table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_what_one_wants_to_look_at_comes_first(start: Start, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    panel = TakingPanel(start(language=LanguageChoice.ENGLISH).look)
    qtbot.addWidget(panel)
    panel.show_fates(
        Path("x.xlsx"),
        [
            Fate(2, "蔡州", "added", ""),
            Fate(3, "西夏", "refused", "refused, no right answer is marked"),
            Fate(4, "崖山", "changed", "a picture was left out"),
        ],
    )
    assert rows(panel) == [
        ("3", "西夏", "refused, no right answer is marked"),
        ("4", "崖山", "changed：a picture was left out"),
        ("2", "蔡州", "new"),
    ]
    assert panel.take.isEnabled()
    qtmodeltester.check(panel.table.model())


def test_ten_thousand_rows_make_no_items(start: Start, qtbot: QtBot) -> None:
    panel = TakingPanel(start().look)
    qtbot.addWidget(panel)
    panel.show_fates(Path("x.xlsx"), [Fate(number, "題", "unchanged", "") for number in range(10_000)])
    assert panel.table.model().rowCount() == 10_000
    assert not panel.take.isEnabled(), "there is nothing to take"
