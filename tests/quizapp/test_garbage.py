from __future__ import annotations

import gc
import linecache

from pytestqt.qtbot import QtBot

from quizapp.garbage import GarbageCollector


def test_sources_that_were_read_are_let_go_of(qtbot: QtBot) -> None:
    linecache.getlines(__file__)
    collector = GarbageCollector(interval_ms=1)
    try:
        qtbot.waitUntil(lambda: __file__ not in linecache.cache)
    finally:
        collector.stop()
        gc.disable()  # as tests have it


def test_a_traceback_reads_its_source_again(qtbot: QtBot) -> None:
    collector = GarbageCollector(interval_ms=1)
    try:
        qtbot.wait(5)
        assert "def test_a_traceback" in "".join(linecache.getlines(__file__))
    finally:
        collector.stop()
        gc.disable()
