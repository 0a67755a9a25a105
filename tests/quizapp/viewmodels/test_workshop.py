from __future__ import annotations

import threading
from typing import Any

from pytestqt.qtbot import QtBot

from quizapp.viewmodels.task import Report
from quizapp.viewmodels.workshop import Order, Workshop


def order(
    work: Any, done: list[Any], failed: list[Exception] | None = None, stopped: list[bool] | None = None
) -> Order:
    return Order(
        "counting",
        work,
        done.append,
        (failed if failed is not None else []).append,
        lambda: (stopped if stopped is not None else []).append(True),
    )


def test_works_off_in_turn_beside_the_interface(qtbot: QtBot) -> None:
    workshop, done = Workshop(), []
    with qtbot.waitSignal(workshop.idle):
        workshop.take(order(lambda _report: threading.current_thread().name, done))
        workshop.take(order(lambda _report: "second", done))
    assert done == ["task", "second"]
    assert not workshop.busy


def test_progress(qtbot: QtBot) -> None:
    workshop, seen = Workshop(), []
    workshop.progressed.connect(lambda what, now, total, left: seen.append((what, now, total, left is None)))

    def work(report: Report) -> None:
        report(1, 4, "宋史.md")

    with qtbot.waitSignal(workshop.idle):
        workshop.take(order(work, []))
    assert seen == [("counting", 0, 0, True), ("counting　1/4　宋史.md", 1, 4, False)]


def test_failure_is_handed_on_and_the_next_order_begins(qtbot: QtBot) -> None:
    workshop, done, failed = Workshop(), [], []
    error = ValueError("broken")

    def work(_report: Report) -> None:
        raise error

    with qtbot.waitSignal(workshop.idle):
        workshop.take(order(work, done, failed))
        workshop.take(order(lambda _report: "after", done))
    assert failed == [error]
    assert done == ["after"]


def test_cancel(qtbot: QtBot) -> None:
    workshop, done, stopped = Workshop(), [], []
    begun = threading.Event()

    def work(report: Report) -> None:
        while True:
            report(0, 1)
            begun.set()

    workshop.take(order(work, done, stopped=stopped))
    begun.wait()
    with qtbot.waitSignal(workshop.idle):
        workshop.cancel()
    assert (done, stopped) == ([], [True])


def test_nothing_is_begun_once_it_is_closed(qtbot: QtBot) -> None:
    workshop, done = Workshop(), []
    again = order(lambda _report: "again", done)
    workshop.take(Order("counting", lambda _report: "first", lambda _result: workshop.take(again), [].append))
    workshop.close()
    qtbot.wait(20)
    assert not workshop.busy
    assert done == []
