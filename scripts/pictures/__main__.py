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
    work.mkdir(parents=True)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}  # no screen and no zone of this machine's
    _say("making banks and months of study")
    from scripts.pictures import material  # noqa: PLC0415 - once the surroundings are set

    material.make(work / "stock")
    troubles = _all(folder, wanted, work, options.only)
    shutil.rmtree(work)
    return troubles


def _all(folder: Path, wanted: list[Combination], work: Path, only: str) -> int:
    """Have all pictures taken, and lay out the sheets of each language and size when it has both themes."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - once the surroundings are set

    from scripts.pictures.sheets import make_sheets  # noqa: PLC0415

    qt = QGuiApplication([])
    troubles = 0
    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        ended = pool.map(lambda each: _have_taken(folder, each, work, only), wanted)
        for number, (combination, status) in enumerate(zip(wanted, ended, strict=True), 1):
            troubles = max(troubles, status)
            here = combination.language.value, combination.size
            following = wanted[number] if number < len(wanted) else None
            if following is None or (following.language.value, following.size) != here:
                _say(f"{make_sheets(folder, *here)} sheets of {'/'.join(here)}")
    qt.quit()
    return troubles


def _have_taken(folder: Path, combination: Combination, work: Path, only: str) -> int:
    call = [sys.executable, "-m", "scripts.pictures", str(folder), *combination.options]
    call += ["--only", only, "--stock", str(work / "stock")]
    screen = work / f"{combination.size}.json"
    screen.write_text(json.dumps({"screens": [_screen(combination)]}))
    surroundings = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": str(combination.scale),  # read when Qt begins
    }
    ended = subprocess.run(call, check=False, env=os.environ | surroundings)
    _say(f"{combination.folder} {'done' if ended.returncode == 0 else 'with trouble'}")
    return ended.returncode


def _screen(combination: Combination) -> dict[str, str | int]:
    """A screen that the window fills: menus stay within it."""
    width, height = combination.width * combination.scale, combination.height * combination.scale
    place = {"x": 0, "y": 0, "width": width, "height": height}
    return {"name": "pictures", **place, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


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
