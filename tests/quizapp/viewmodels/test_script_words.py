from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from questions.documents.script import fold
from quizapp.settings.declarations import APPEARANCE, SCRIPT_DISPLAY, Appearance, ScriptDisplay
from quizapp.settings.settings import Settings
from quizapp.viewmodels.script_words import ScriptWords, Writer
from quizapp.viewmodels.script_writer import ScriptWriter
from tests.quizapp.memory_bank import WHEN


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def words(qtbot: QtBot, settings: Settings) -> Iterator[ScriptWords]:
    words = ScriptWords(settings, ScriptWriter)
    yield words
    words.close()


def set_script(qtbot: QtBot, words: ScriptWords, settings: Settings, script: ScriptDisplay) -> None:
    with qtbot.waitSignal(words.changed):
        settings.set(SCRIPT_DISPLAY, script)


def test_nothing_is_read_while_texts_stay_as_written(settings: Settings) -> None:
    def load() -> Writer:
        raise AssertionError

    words = ScriptWords(settings, load)
    words.prepare()
    settings.set(APPEARANCE, Appearance.DARK)
    words.close()
    assert words.show("范雍守延州") == "范雍守延州"
    assert words.show_question(WHEN) is WHEN


@pytest.mark.parametrize(
    ("script", "shown"),
    [
        (ScriptDisplay.SIMPLIFIED, "乾隆以后，范仲淹与余靖在里"),
        (ScriptDisplay.TAIWAN, "乾隆以後，范仲淹與余靖在裡"),
    ],
)
def test_names_are_safe(
    qtbot: QtBot, words: ScriptWords, settings: Settings, script: ScriptDisplay, shown: str
) -> None:
    set_script(qtbot, words, settings, script)
    assert words.show("乾隆以後，范仲淹與余靖在裡") == shown


def test_every_script_and_back(qtbot: QtBot, words: ScriptWords, settings: Settings) -> None:
    shown = []
    for script in (*list(ScriptDisplay)[1:], ScriptDisplay.AS_WRITTEN):
        set_script(qtbot, words, settings, script)
        shown.append(words.show("軍在城裡"))
    assert shown == ["軍在城裡", "軍在城裏", "军在城里", "軍在城裡"]


def test_as_written_until_the_tables_are_read(qtbot: QtBot, settings: Settings) -> None:
    settings.set(SCRIPT_DISPLAY, ScriptDisplay.SIMPLIFIED)
    words = ScriptWords(settings, ScriptWriter)
    assert words.show("蔡州陷落，金國滅亡") == "蔡州陷落，金國滅亡"
    with qtbot.waitSignal(words.changed):
        words.prepare()
    assert words.show("蔡州陷落，金國滅亡") == "蔡州陷落，金国灭亡"
    words.close()


def test_marks_stay_on_their_words(qtbot: QtBot, words: ScriptWords, settings: Settings) -> None:
    set_script(qtbot, words, settings, ScriptDisplay.SIMPLIFIED)
    text, (start, end) = words.show_marked("蔡州陷落，金哀宗自縊", (5, 10))
    assert text[start:end] == "金哀宗自缢"


class Longer:
    """Writes every character twice, which no table does, so that no offset stays."""

    @staticmethod
    def text(text: str, script: str, source: str) -> str:
        return "".join(character * 2 for character in text)


def test_marks_move_where_lengths_change(qtbot: QtBot, settings: Settings) -> None:
    words = ScriptWords(settings, Longer)  # type: ignore[arg-type]
    set_script(qtbot, words, settings, ScriptDisplay.SIMPLIFIED)
    text, (start, end) = words.show_marked("甲乙丙丁", (1, 3))
    assert (text, text[start:end]) == ("甲甲乙乙丙丙丁丁", "乙乙丙丙")
    words.close()


def test_questions_are_shown_whole(qtbot: QtBot, words: ScriptWords, settings: Settings) -> None:
    set_script(qtbot, words, settings, ScriptDisplay.SIMPLIFIED)
    shown = words.show_question(WHEN)
    assert shown.stem == "金朝灭亡，是在哪一年？"
    start, end = shown.evidence_highlight
    before, after = WHEN.evidence_highlight
    assert shown.evidence[start:end] == fold(WHEN.evidence[before:after])
    assert shown.document == "联蒙灭金"
