"""Programs that we did not write, to read what we export."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SECONDS = 110


def found(program: str) -> str:
    """Where ``program`` is; without it the test is skipped, which .ci/run does not let happen."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed")
    return path


def converted(source: Path, target: str) -> Path:
    """What LibreOffice makes of ``source``: ``pdf``, or ``txt:Text (encoded):UTF8``."""
    office = found("soffice")
    profile = source.parent / "profile"
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            target,
            "--outdir",
            source.parent,
            source,
        ],
        check=True,
        capture_output=True,
        timeout=SECONDS,
    )
    made = source.with_suffix("." + target.partition(":")[0])
    assert made.exists()
    return made


def pdf_text(path: Path, order: str = "-layout") -> str:
    """The text layer of a PDF, as poppler reads it: as the eye does, or ``-raw``, as it was written."""
    done = subprocess.run([found("pdftotext"), order, path, "-"], check=True, capture_output=True, timeout=SECONDS)
    return done.stdout.decode()


def pages(path: Path) -> int:
    """How many pages a PDF has."""
    return int(_told(path, "Pages"))


def page_size_mm(path: Path) -> tuple[int, int]:
    """Of the first page."""
    width, _, height, *_ = _told(path, "Page size").split()  # 595.28 x 841.89 pts (A4)
    return round(float(width) / 72 * 25.4), round(float(height) / 72 * 25.4)


def _told(path: Path, name: str) -> str:
    done = subprocess.run([found("pdfinfo"), path], check=True, capture_output=True, timeout=SECONDS)
    lines = done.stdout.decode().splitlines()
    return next(line.partition(":")[2].strip() for line in lines if line.startswith(f"{name}:"))


def squeezed(text: str) -> str:
    """``text`` without white space: programs put some between Han and Latin, and break lines."""
    return "".join(text.split())
