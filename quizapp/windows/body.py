"""What stands where in the main window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.resources.look import Look
from quizapp.widgets.notice import Notice
from quizapp.widgets.rail import Rail
from quizapp.widgets.task_strip import TaskStrip
from quizapp.windows.views import Views


class Body(QWidget):
    """The rail at the left; at the right a notice, the view in sight, and the strip of long work."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.rail, self.notice, self.views, self.strip = Rail(look), Notice(look), Views(), TaskStrip()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self.views, 1)
        right.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def offer(self, places: Sequence[str]) -> None:
        """Put places on the rail in order, the last at its foot; the session follows the first, once there is one."""
        first, *others, last = places
        for name in (first, "study", *others):
            self.rail.add(name, name)
        self.rail.add_stretch()
        self.rail.add(last, last)
        self.rail.show_entry("study", shown=False)
