"""Every export format, in the order in which they are offered."""

from __future__ import annotations

from questions.exporters import json_lines
from questions.exporters.format import Format

FORMATS: dict[str, Format] = {each.name: each for each in (json_lines.FORMAT,)}
"""By name."""
