from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.settings.declarations import ALL, APPEARANCE, TEXT_SIZE, Appearance
from quizapp.settings.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_defaults(path: Path) -> None:
    settings = Settings(path)
    assert [settings.get(each) for each in ALL] == [each.default for each in ALL]


def test_kept(qtbot: QtBot, path: Path) -> None:
    settings = Settings(path)
    with qtbot.waitSignal(settings.changed, check_params_cb=lambda key: key == APPEARANCE.key):
        settings.set(APPEARANCE, Appearance.DARK)
    assert Settings(path).get(APPEARANCE) is Appearance.DARK


def test_no_signal_without_change(qtbot: QtBot, path: Path) -> None:
    settings = Settings(path)
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(TEXT_SIZE, TEXT_SIZE.default)


def test_nonsense_in_the_file_is_the_default(path: Path) -> None:
    path.write_text("[interface]\ntext_size_percent=huge\nappearance=plaid\n", "utf-8")
    settings = Settings(path)
    assert settings.get(TEXT_SIZE) == 100
    assert settings.get(APPEARANCE) is Appearance.SYSTEM


def test_refuses_what_is_not_allowed(path: Path) -> None:
    with pytest.raises(ValueError, match="37"):
        Settings(path).set(TEXT_SIZE, 37)


def test_keys_are_unique() -> None:
    assert len({each.key for each in ALL}) == len(ALL)
