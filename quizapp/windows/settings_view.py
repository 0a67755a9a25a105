"""設定: every page one under the other; what is changed holds at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from quizapp.preferences.page import Page
from quizapp.widgets.column import ColumnPage
from quizapp.widgets.view import View


class SettingsView(View):
    """Shows the pages it is given."""

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        scroll = ColumnPage(760)
        scroll.body.setSpacing(24)
        scroll.body.addWidget(self._title)
        for page in pages:
            scroll.body.addWidget(page)
        scroll.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the view."""
        self._title.setText(self.tr("Settings"))
