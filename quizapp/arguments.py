"""The command line of the application."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from quizapp.settings.declarations import LanguageChoice


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for, with every place decided."""

    banks: tuple[Path, ...]
    folder: Path
    """Where settings, the log, and banks without a chosen place go."""
    collection: Path
    language: LanguageChoice | None
    exit_when_shown: bool


def parse(words: Sequence[str]) -> Arguments:
    """Read the command line; leaves with status 2 where the call is wrong."""
    parser = argparse.ArgumentParser(prog="jinian", description="紀年: study the dated facts of Chinese history.")
    parser.add_argument("banks", nargs="*", type=Path, metavar="BANK", help="question banks to open")
    parser.add_argument("--collection", type=Path, metavar="FILE", help="the file with your progress")
    parser.add_argument("--lang", choices=[choice.value for choice in LanguageChoice], help="language of the interface")
    parser.add_argument(
        "--data-folder",
        type=Path,
        metavar="FOLDER",
        help="keep everything here: progress, settings, banks that were made (by default the system's data folder)",
    )
    parser.add_argument(
        "--exit-when-shown", action="store_true", help="leave once the window is painted (to time the start)"
    )
    given = parser.parse_args(words)
    folder = (given.data_folder or Path(platformdirs.user_data_dir("jinian", appauthor=False))).absolute()
    return Arguments(
        banks=tuple(given.banks),
        folder=folder,
        collection=(given.collection or folder / "collection.db").absolute(),
        language=LanguageChoice(given.lang) if given.lang else None,
        exit_when_shown=given.exit_when_shown,
    )
