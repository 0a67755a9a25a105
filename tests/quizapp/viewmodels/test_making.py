from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.viewmodels.making import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("期中考　第一次", "期中考_第一次"),
        ('宋遼金/西夏: <A> "B" |?*\\', "宋遼金_西夏_ _A_ _B_ ____"),
        ("..", "__"),
        ("尾點.", "尾點_"),
        ("  ", "_"),
        ("con", "_con"),
        ("LPT1", "_LPT1"),
        ("Console", "Console"),
        ("𠀀與龘", "𠀀與龘"),
    ],
)
def test_names_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_long_title_is_cut_between_characters(tmp_path: Path) -> None:
    name = file_name("史𠀀" * 60)
    assert len(name.encode()) <= 180
    assert set(name) == {"史", "𠀀"}
    (tmp_path / f"{name}.docx").touch()
