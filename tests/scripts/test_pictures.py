"""The pictures of every view: which, that they are the same each time, and the sheets of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from quizapp.settings.declarations import Appearance, LanguageChoice
from scripts.pictures import material
from scripts.pictures.camera import Camera
from scripts.pictures.combination import Combination, combinations
from scripts.pictures.sheets import make_sheets, side_by_side
from scripts.pictures.taking import take_all

ONE = Combination(LanguageChoice.ENGLISH, Appearance.DARK, 1024, 700, 1)

NOTES = """# 遼京記

1120年五月，金軍攻陷遼朝上京。1125年二月，遼天祚帝被金將完顏婁室俘獲。1127年五月，宋高宗在應天府即位。
1134年五月，岳飛收復襄陽。1141年十一月，宋朝與金朝議定紹興和議。1142年二月，宋朝向金朝進誓表。
"""


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    notes = folder / "遼京記.md"
    notes.write_text(NOTES, "utf-8")
    material.make(folder / "stock", days=2, documents=notes)
    return folder / "stock"


def test_eighteen_combinations_unless_asked_for_fewer() -> None:
    assert len(list(combinations(None, None, None, None))) == 18
    assert list(combinations("en", "dark", (1024, 700), 1)) == [ONE]
    assert [each.size for each in combinations("en", "dark", (1024, 700), None)] == ["1024x700", "1024x700@2"]
    assert [each.size for each in combinations("en", "dark", (800, 500), None)] == ["800x500"]


def test_options_say_what_they_were_made_from() -> None:
    assert ONE.options == ["--language", "en", "--theme", "dark", "--size", "1024x700", "--scale", "1"]


def test_pictures_are_the_same_each_time(qapp: QApplication, stock: Path, tmp_path: Path) -> None:
    for turn in ("once", "again"):
        assert take_all(tmp_path / turn, stock, tmp_path / "work", ONE, "home-fresh") == 0
    pictures = [QImage(str(tmp_path / turn / "home-fresh.png")) for turn in ("once", "again")]
    assert (pictures[0].width(), pictures[0].height()) == (1024, 700)
    assert pictures[0] == pictures[1]
    colours = {pictures[0].pixel(x, y) for x in range(0, 1024, 8) for y in range(0, 700, 8)}
    assert len(colours) > 2, "something is seen"
    assert sorted(path.name for path in (tmp_path / "once").iterdir()) == ["home-fresh.png"]


def test_what_goes_wrong_is_told_and_the_rest_goes_on(
    qapp: QApplication, stock: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = take_all(tmp_path / "pictures", stock, tmp_path / "work", ONE, "near-")
    assert status == 1, "these notes have no name of three characters to mistype"
    assert "near_misses" in capsys.readouterr().err


def test_states_are_wanted_by_how_their_names_begin(tmp_path: Path) -> None:
    camera = Camera(tmp_path, "study-order")
    assert camera.wants("study-")
    assert camera.wants("study-order-right")
    assert not camera.wants("study-match")
    assert not camera.wants("home-")


def test_sheets_stand_side_by_side(tmp_path: Path) -> None:
    for theme, colour in (("light", "#ffffff"), ("dark", "#000000")):
        for size, width in (("1024x700", 1024), ("1920x1080", 1920)):
            picture = QImage(width, 10, QImage.Format.Format_RGB32)
            picture.fill(QColor(colour))
            folder = tmp_path / "en" / size / theme
            folder.mkdir(parents=True)
            picture.save(str(folder / "home.png"))
    assert [make_sheets(tmp_path, "en", size) for size in ("1024x700", "1920x1080")] == [1, 1]
    full = QImage(str(tmp_path / "sheets/en/1024x700/home.png"))
    assert full.width() == 2 * 1024 + 8
    assert full.pixelColor(5, 5) == QColor("#ffffff")
    assert full.pixelColor(2000, 5) == QColor("#000000")
    assert QImage(str(tmp_path / "sheets/en/1920x1080/home.png")).width() == 1900
    assert side_by_side([full]).width() == full.width(), "a state that only one theme has"
