"""What the window asks of the engine (`questions`), loaded when it is first needed: the window comes first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from questions.bank import Bank
    from questions.pipeline.building import BuildReport
    from questions.wikis import Fetched
    from quizapp.viewmodels.script_words import Writer
    from quizapp.viewmodels.task import Report


def fetch(titles: Sequence[str], wiki: str, folder: Path, report: Report) -> list[Fetched]:
    """Fetch articles of a wiki into a folder."""
    from questions.wikis import fetch  # noqa: PLC0415 - the network is loaded when it is asked for

    return fetch(titles, wiki, folder, watch=report)


def open_bank(path: Path) -> Bank:
    """Open a question bank."""
    from questions.bank import open_bank  # noqa: PLC0415

    return open_bank(path)


def years_of(period: str) -> tuple[int, int] | None:
    """The years that a typed period means; None where it means none."""
    from quizapp.viewmodels.questions.period import years_of  # noqa: PLC0415 - read when a period is first typed

    return years_of(period)


def script_writer() -> Writer:
    """What writes names and sentences in another script."""
    from quizapp.viewmodels.script_writer import ScriptWriter  # noqa: PLC0415 - tables of names, in a thread of its own

    return ScriptWriter()


def build(documents: Sequence[Path], bank: Path, title: str, report: Report) -> BuildReport:
    """Make a bank of documents, in a process of its own."""
    from quizapp.apart import apart  # noqa: PLC0415 - a library of its own, for what is done now and then
    from quizapp.errands import make_bank  # noqa: PLC0415 - as above

    return apart(make_bank, tuple(documents), bank, title, tell=report)


def sample_notes() -> Path:
    """The folder of the notes that come with the program."""
    from questions.pipeline.gathering import sample_notes  # noqa: PLC0415

    return sample_notes()


def fold(text: str) -> str:
    """Map Traditional and Simplified characters to one form."""
    from questions.documents.script import fold  # noqa: PLC0415 - needed when an answer is first typed

    return fold(text)


def era_years(name: str, number: int) -> list[int]:
    """The astronomical years that a year of an era may be."""
    from questions.calendars.eras import resolve  # noqa: PLC0415 - the table is read when a year is first typed

    return [era.year(number) for era in resolve(name, number)]
