"""Bring the catalogues of the interface up to date: sources -> .ts, and .ts -> .qm.

``python scripts/translations.py`` takes new texts up into ``quizapp/i18n/*.ts``, where they wait to be translated (with
Qt Linguist or any editor), and compiles what is translated. English needs its catalogue for singular and plural only.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

PACKAGE = Path(__file__).resolve().parents[1] / "quizapp"
CATALOGUES = PACKAGE / "i18n"
QT_LANGUAGES = {"zh-Hant": "zh_TW", "zh-Hans": "zh_CN", "en": "en_GB"}


def update(language: str, folder: Path = CATALOGUES) -> Path:
    """Take the texts of the sources up into a language's catalogue in ``folder``; texts no longer used go."""
    catalogue = folder / f"jinian_{language}.ts"
    plural = ["-pluralonly"] if language == "en" else []
    sources = [str(path.relative_to(PACKAGE.parent)) for path in sorted(PACKAGE.rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-target-language", QT_LANGUAGES[language], *plural]
    _run("lupdate", *options, *sources, "-ts", str(catalogue))
    return catalogue


def compile_catalogue(catalogue: Path, compiled: Path) -> None:
    """Compile a catalogue; what is unfinished is left out.

    A program that runs has the old one mapped into its memory, so it is replaced as a whole, never written into.
    """
    fresh = compiled.with_suffix(".fresh")
    _run("lrelease", str(catalogue), "-qm", str(fresh))
    fresh.replace(compiled)


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    program = program if program.exists() else program.with_suffix(".exe")
    subprocess.run([program, "-silent", *arguments], cwd=PACKAGE.parent, check=True)


def main() -> int:
    """Update and compile every language."""
    for language in QT_LANGUAGES:
        catalogue = update(language)
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
        unfinished = catalogue.read_text("utf-8").count('type="unfinished"')
        print(f"{catalogue.name}: {unfinished} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
