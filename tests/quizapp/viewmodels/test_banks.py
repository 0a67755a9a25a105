from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from quizapp.study.protocols import BankCounts
from quizapp.viewmodels.banks import BANK_ROLE, BankRow, BanksModel

LIAO = BankRow("a", "遼金之際", "/a.qbank", BankCounts(new=6, learning=2, due=9, total=50), found=True)
SONG = BankRow("b", "宋金夏蒙", "/b.qbank", BankCounts(new=40), found=False)


def test_model(qtmodeltester: ModelTester) -> None:
    model = BanksModel()
    model.show_rows([LIAO, SONG])
    qtmodeltester.check(model)
    index = model.index(1)
    assert index.data() == "宋金夏蒙"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "/b.qbank"
    assert index.data(BANK_ROLE) is SONG


def test_new_counts_do_not_reset(qtbot: QtBot) -> None:
    model = BanksModel()
    model.show_rows([LIAO])
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show_rows([replace(LIAO, counts=BankCounts(new=5))])


def test_new_banks_reset(qtbot: QtBot) -> None:
    model = BanksModel()
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([LIAO])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.dataChanged):
        model.show_rows([LIAO])
