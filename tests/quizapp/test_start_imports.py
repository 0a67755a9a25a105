"""What the first picture does not need is not read before it, whatever is set."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.settings.declarations import SCRIPT_DISPLAY, ScriptDisplay
from quizapp.settings.settings import Settings

_PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from quizapp.arguments import parse
from quizapp.composition import Application
qt = QApplication([])
application = Application(parse(["--data-folder", sys.argv[1]]))
seen = []
application.window.painted.connect(lambda: seen.extend(sorted(sys.modules)))
application.window.show()
while not seen:
    qt.processEvents()
print("\\n".join(seen))
application.window.close()
application.close()
"""
_HEAVY = {"opencc", "questions.entities.conversion", "questions.entities.recogniser", "ahocorasick_rs"}


@pytest.mark.parametrize("script", [ScriptDisplay.AS_WRITTEN, ScriptDisplay.SIMPLIFIED])
def test_scripts_come_after_the_first_picture(tmp_path: Path, script: ScriptDisplay) -> None:
    Settings(tmp_path / "settings.ini").set(SCRIPT_DISPLAY, script)
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(done.stdout.split())
    assert "quizapp.windows.main_window" in loaded
    assert not loaded & _HEAVY
