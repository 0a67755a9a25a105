"""Work in a process of its own."""

from __future__ import annotations

import os
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from questions.errors import ImportReason, OutputNotWritable, Trouble, UnreadableImport
from quizapp.apart import ProcessLost, Tell, apart


def quiet(_done: int, _total: int, _at: str = "") -> None:
    """Listens and says nothing."""


def whose(_tell: Tell) -> int:
    return os.getpid()


def count(most: int, tell: Tell) -> str:
    for number in range(most):
        tell(number + 1, most, f"step {number}")
    return "counted"


def refuse(code: str, _tell: Tell) -> None:
    raise UnreadableImport(Path("x.xlsx"), ImportReason.ENCODING) if code == "import" else OutputNotWritable("y.csv")


def stumble(_tell: Tell) -> None:
    raise ZeroDivisionError("our own mistake")


def vanish(_tell: Tell) -> None:
    os._exit(3)


def linger(mark: Path, tell: Tell) -> None:
    mark.write_text("begun")
    tell(1, 2)
    time.sleep(60)


def test_work_is_done_elsewhere_and_its_answer_comes_back() -> None:
    assert apart(whose, tell=quiet) != os.getpid()
    assert not active_children()


def test_progress_is_told_in_order() -> None:
    told: list[tuple[int, int, str]] = []
    assert apart(count, 3, tell=lambda done, total, at="": told.append((done, total, at))) == "counted"
    assert told[0] == (0, 0, "")  # before anything is heard
    assert told[-3:] == [(1, 3, "step 0"), (2, 3, "step 1"), (3, 3, "step 2")]


@pytest.mark.parametrize(("code", "kind"), [("import", UnreadableImport), ("write", OutputNotWritable)])
def test_troubles_come_back_as_they_are(code: str, kind: type[Trouble]) -> None:
    with pytest.raises(kind) as caught:
        apart(refuse, code, tell=quiet)
    assert caught.value.code == ("import_encoding" if code == "import" else "output_not_writable")


def test_mistakes_of_ours_say_where_they_were_made() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        apart(stumble, tell=quiet)
    assert "in stumble" in "".join(caught.value.__notes__)


def test_a_process_that_dies_is_not_waited_for() -> None:
    with pytest.raises(ProcessLost, match="3"):
        apart(vanish, tell=quiet)


def test_who_wants_it_stopped_is_obeyed_at_once(tmp_path: Path) -> None:
    class Enough(Exception):  # noqa: N818 - not an error
        pass

    def tell(done: int, _total: int, _at: str = "") -> None:
        if done:
            raise Enough

    with pytest.raises(Enough):
        apart(linger, tmp_path / "mark", tell=tell)
    assert (tmp_path / "mark").exists()
    assert not active_children()
