"""Build the wheel of a release, in which what reads documents is compiled, and see that it reads as the sources do.

    make_wheel.py FOLDER

The compiler (mypyc, and the machine's own for C) works on a copy: compiled files beside the sources would be taken in
their place, edited or not. The wheel is for this machine's system and Python; the sources run everywhere, at some two
thirds of its speed. Fails, and leaves no wheel, where the claims of the sample notes are not the same.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("questions", "quizapp", "pyproject.toml", "README.md", "LICENSE")
NOTES = ROOT / "questions" / "data" / "notes"
COMPILING = {"HATCH_BUILD_HOOK_ENABLE_MYPYC": "1"}


def copy_sources(folder: Path) -> Path:
    """What a wheel is made of, in ``folder``."""
    folder.mkdir()
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder)
    return folder


def build(sources: Path, folder: Path) -> Path:
    """The wheel, in ``folder``."""
    call = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(sources)]
    done = subprocess.run(
        call, check=False, env=os.environ | COMPILING, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode:
        sys.exit(done.stdout.decode(errors="replace"))
    (wheel,) = folder.glob("*.whl")
    return wheel


def unpack(wheel: Path, folder: Path) -> Path:
    """The packages in ``wheel``, in ``folder``: what an installation puts among the others."""
    shutil.unpack_archive(wheel, folder, "zip")
    return folder


def claims(package: Path) -> bytes:
    """The claims of the sample notes as the program in ``package`` reads them."""
    notes = [str(path) for path in sorted(NOTES.glob("*.md")) if path.name != "README.md"]
    call = [sys.executable, "-m", "questions", "facts", *notes]
    environment = os.environ | {"PYTHONPATH": str(package)}
    return subprocess.run(call, check=True, env=environment, cwd=package, stdout=subprocess.PIPE).stdout


def main() -> None:
    """Build, compare, and put the wheel into its place."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the wheel goes")
    place: Path = parser.parse_args().folder
    with tempfile.TemporaryDirectory() as work:
        wheel = build(copy_sources(Path(work) / "sources"), Path(work) / "wheel")
        compiled = unpack(wheel, Path(work) / "compiled")
        if not any(compiled.glob("questions/facts/*.so")) and not any(compiled.glob("questions/facts/*.pyd")):
            sys.exit("Nothing in the wheel is compiled.")
        if claims(compiled) != claims(ROOT):
            sys.exit("The compiled program reads other claims in the sample notes than the sources do.")
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(wheel, place)
        print(place / wheel.name)


if __name__ == "__main__":
    main()
