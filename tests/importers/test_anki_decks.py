"""Decks that Anki itself wrote, in a process of its own, in both of its layouts."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from questions.exporters.format import Options
from questions.exporters.registry import FORMATS
from questions.importers.anki.reading import previews, read
from questions.importers.fields import FieldMap, Role, mapped
from questions.importers.importing import import_file, take
from tests.exporters.test_anki import read as read_by_anki
from tests.importers.samples import ALL_KINDS, empty_bank, told

MAKER = Path(__file__).parent / "make_anki_decks.py"
TOLD = [
    "text_entry: 金末帝是誰？ 完顏承麟 ! MARKUP # 宋 史；期中考",
    "text_entry: 蔡州 於何年陷落？/（西元） 1234年 # 宋::端平",
    "text_entry: 這是誰？ 金哀宗 ! PICTURE # 宋::端平",
    "PICTURE",
    "NO_STEM",
    "text_entry: 端平元年 1234年 ! REVERSED # 年號",
    "text_entry: 金亡於何地？ 蔡州",
    "cloze: ＿＿，宋蒙聯軍攻陷蔡州。 1234年 | 端平元年",
    "cloze: 1234年，宋蒙聯軍攻陷＿＿（地名）。 蔡州 | 端平元年",
    "cloze: ＿＿入城。 宋將孟珙",
    "cloze: 宋將＿＿入城。 孟珙",
    "GAPS",
]
"""Of the notes whose fields have the names that Anki gives them."""

pytestmark = pytest.mark.skipif(find_spec("anki") is None, reason="the package anki is not installed")


@pytest.fixture(scope="module")
def decks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("decks")
    packages = {"new": folder / "new.apkg", "old": folder / "old.apkg"}
    command = [sys.executable, MAKER, folder / "collection.anki2", packages["new"], packages["old"]]
    done = subprocess.run(command, capture_output=True, check=False, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    return packages


@pytest.mark.parametrize("layout", ["new", "old"])
def test_notes_as_people_make_them(tmp_path: Path, decks: dict[str, Path], layout: str) -> None:
    with zipfile.ZipFile(decks[layout]) as package:
        assert ("collection.anki21b" in package.namelist()) is (layout == "new")
    bank = empty_bank(tmp_path)
    report = told(import_file(decks[layout], bank), bank)
    assert report[: len(TOLD)] == TOLD


@pytest.mark.parametrize("layout", ["new", "old"])
def test_fields_of_ones_own_are_shown_and_chosen(tmp_path: Path, decks: dict[str, Path], layout: str) -> None:
    preview = next(each for each in previews(decks[layout]) if each.kind.name == "史事")
    assert preview.kind.fields == ("編號", "事件", "答", "年", "誤一", "書")
    assert preview.samples[0] == ("1", "蔡州陷落，是在何年？", "1234年", "端平元年", "1233年", "宋史")
    assert preview.likely == FieldMap("事件", "答", date="年", source="書")
    fields = mapped(preview.kind, [(Role.WRONG, "誤一")])
    assert fields == FieldMap("事件", "答", ("誤一",), date="年", source="書")
    bank = empty_bank(tmp_path)
    entries = [each for each in read(decks[layout], {preview.kind.id: fields}) if "何年？" in each.title]
    take(entries[-2:], bank, decks[layout])
    first, second = bank.questions()
    assert [(option.text, option.correct) for option in first.options] == [("1234年", True), ("1233年", False)]
    assert (first.date.value, first.document, first.url) == ("1234", "宋史", "https://example.org/a")
    assert (second.date.value, second.document) == ("1227", "金史"), "不明 is no date: the answer tells one"


def test_anki_shows_the_tags_of_a_bank(tmp_path: Path) -> None:
    file = tmp_path / "x.apkg"
    with file.open("wb") as out:
        FORMATS["anki"].write(ALL_KINDS[:2], out, Options(title="蔡州", tags={ALL_KINDS[0].id: ("期中考", "宋 史")}))
    (said,) = read_by_anki(tmp_path, file)
    first, second = (said["notes"][question.id]["tags"] for question in ALL_KINDS[:2])
    assert {"期中考", "宋_史"} <= set(first)
    assert set(first) - {"期中考", "宋_史"} == {tag for tag in first if "::" in tag}
    assert all("::" in tag for tag in second)
