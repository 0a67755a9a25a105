from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from quizapp.i18n.languages import Language
from quizapp.resources.fonts import families, resolve

LINUX = ["DejaVu Sans", "Noto Serif CJK SC", "Noto Serif CJK TC", "Noto Sans CJK SC", "Noto Sans CJK TC"]
WINDOWS = ["Arial", "Georgia", "Segoe UI", "Microsoft JhengHei UI", "Microsoft YaHei UI", "MingLiU", "SimSun"]
MAC = ["Helvetica", "New York", "Songti TC", "Songti SC", "PingFang TC", "PingFang SC"]


@pytest.mark.parametrize(
    ("installed", "language", "style", "first"),
    [
        (LINUX, Language.TRADITIONAL, "serif", "Noto Serif CJK TC"),
        (LINUX, Language.SIMPLIFIED, "sans", "Noto Sans CJK SC"),
        (WINDOWS, Language.TRADITIONAL, "sans", "Microsoft JhengHei UI"),
        (WINDOWS, Language.SIMPLIFIED, "serif", "SimSun"),
        (WINDOWS, Language.ENGLISH, "serif", "Georgia"),
        (MAC, Language.TRADITIONAL, "serif", "Songti TC"),
        (MAC, Language.ENGLISH, "serif", "New York"),
    ],
)
def test_first_family(installed: list[str], language: Language, style: str, first: str) -> None:
    assert resolve(language, style, installed, installed)[0] == first  # type: ignore[arg-type]


def test_english_text_falls_back_to_a_chinese_family() -> None:
    assert "Songti TC" in resolve(Language.ENGLISH, "serif", MAC, ["Songti TC", "Songti SC"])


def test_any_chinese_family_rather_than_none() -> None:
    assert resolve(Language.TRADITIONAL, "serif", ["Arial", "Odd Kai"], ["Odd Kai"]) == ["Odd Kai"]


def test_nothing_installed() -> None:
    assert resolve(Language.TRADITIONAL, "serif", [], []) == []


@pytest.mark.usefixtures("qtbot")
def test_families_of_this_machine_exist(qtbot: QtBot) -> None:
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - needs the application

    for language in Language:
        assert set(families(language, "serif")) <= set(QFontDatabase.families())
