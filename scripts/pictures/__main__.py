"""Picture every view in every state: ``python -m scripts.pictures FOLDER``.

Without options in light and dark, in three languages, at 1024x700, 1920x1080 and 1024x700 at 200 %: 18 processes, two
at a time. ``FOLDER/LANGUAGE/SIZE/THEME/STATE.png`` are the pictures, ``FOLDER/sheets`` has light and dark side by side.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.pictures.combination import LANGUAGES, THEMES, Combination, combinations

_AT_A_TIME = 2
_SCREEN = {"name": "pictures", "x": 0, "y": 0, "width": 4400, "height": 2600, "logicalDpi": 96, "logicalBaseDpi": 96}
"""Larger than any window: menus stay where they unfold."""


def main() -> int:
    """Make the material, have pictures taken in processes of their own, lay out the sheets; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=[each.value for each in LANGUAGES])
    parser.add_argument("--theme", choices=[each.value for each in THEMES])
    parser.add_argument("--size", type=_size, help="logical pixels, as 1024x700")
    parser.add_argument("--scale", type=int, choices=(1, 2))
    parser.add_argument("--only", default="", metavar="BEGINNING", help="states whose names begin like this")
    parser.add_argument("--stock", type=Path, help=argparse.SUPPRESS)  # given to the processes that take pictures
    options = parser.parse_args()
    folder = options.folder.absolute()
    wanted = list(combinations(options.language, options.theme, options.size, options.scale))
    if options.stock is not None:
        return _take(folder, wanted[0], options.stock, options.only)
    work = folder / ".work"
    shutil.rmtree(work, ignore_errors=True)
    os.environ |= _surroundings(work)
    _say("making banks and months of study")
    from scripts.pictures import material  # noqa: PLC0415 - once the surroundings are set

    material.make(work / "stock")
    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        ended = list(pool.map(lambda each: _have_taken(folder, each, work, options.only), wanted))
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    qt = QGuiApplication([])
    from scripts.pictures.sheets import make_sheets  # noqa: PLC0415

    _say(f"{make_sheets(folder)} sheets in {folder / 'sheets'}")
    qt.quit()
    shutil.rmtree(work)
    return max(ended)


def _surroundings(work: Path) -> dict[str, str]:
    """No screen, no zone and no learner of this machine's."""
    work.mkdir(parents=True)
    screen = work / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN | {"dpr": 1}]}))
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "TZ": "UTC"}


def _have_taken(folder: Path, combination: Combination, work: Path, only: str) -> int:
    call = [sys.executable, "-m", "scripts.pictures", str(folder), *combination.options]
    call += ["--only", only, "--stock", str(work / "stock")]
    ended = subprocess.run(call, check=False, env=os.environ | {"QT_SCALE_FACTOR": str(combination.scale)})
    _say(f"{combination.folder} {'done' if ended.returncode == 0 else 'with trouble'}")
    return ended.returncode


def _take(folder: Path, combination: Combination, stock: Path, only: str) -> int:
    from scripts.pictures.taking import take_all  # noqa: PLC0415 - Qt is for this process alone

    target = folder / combination.folder
    if not only:
        shutil.rmtree(target, ignore_errors=True)
    return take_all(target, stock, stock.parent / combination.folder, combination, only)


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
