"""The scripts one may read in, by name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from quizapp.settings.declarations import ScriptDisplay


def script_names() -> tuple[str, ...]:
    """A name for each ``ScriptDisplay``, in their order; those of scripts are written in themselves."""
    as_written = QCoreApplication.translate("Scripts", "As written")
    names = {
        ScriptDisplay.AS_WRITTEN: as_written,
        ScriptDisplay.TAIWAN: "正體（臺灣）",
        ScriptDisplay.HONG_KONG: "繁體（香港）",
        ScriptDisplay.SIMPLIFIED: "简体",
    }
    return tuple(names[each] for each in ScriptDisplay)
