"""The slim rail at the left: the views of the application."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from quizapp.resources.icons import icon
from quizapp.resources.look import Look
from quizapp.resources.tokens import TypeScale

_WIDTH = 96
_ICON = 24
_GAP, _MARGIN = 8, 12


class Rail(QFrame):
    """Icon over word, one of them current; entries are known by a name that is never shown."""

    chosen = Signal(str)
    """The name of the entry that was clicked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, str] = {}
        self.setProperty("role", "rail")
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_GAP, _MARGIN, _GAP, _MARGIN)
        self._column.setSpacing(_GAP)
        look.changed.connect(self._ink)

    def add(self, name: str, icon_name: str) -> None:
        """Add an entry below the others."""
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        self._icons[name] = icon_name
        self._column.addWidget(button)
        self._ink()

    def add_stretch(self) -> None:
        """Let the entries added from here on stand at the foot."""
        self._column.addStretch()

    def name_entry(self, name: str, word: str, shortcut: str) -> None:
        """Set the word under the icon and the shortcut its tip tells of."""
        button = self._buttons[name]
        button.setText(word)
        button.setToolTip(f"{word}  {shortcut}")
        button.setAccessibleName(word)

    def show_current(self, name: str) -> None:
        """Mark an entry as the one shown."""
        self._buttons[name].setChecked(True)

    def show_entry(self, name: str, *, shown: bool) -> None:
        """Show an entry, or hide it while its view has nothing in it."""
        self._buttons[name].setVisible(shown)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the entries closer where the window is low, rather than cut their words."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        entries = [button for button in self._buttons.values() if not button.isHidden()]
        wanted = sum(button.sizeHint().height() + _GAP for button in entries) + 2 * _MARGIN
        low = bool(self.height()) and wanted > self.height()
        margin = _GAP // 4 if low else _MARGIN
        self._column.setContentsMargins(_GAP, margin, _GAP, margin)
        self._column.setSpacing(_GAP // 8 if low else _GAP)

    def _ink(self) -> None:
        tokens = self._look.tokens
        self.setFixedWidth(round(_WIDTH * max(1.0, self._look.scale.small / TypeScale.at(100).small)))
        for name, button in self._buttons.items():
            button.setIcon(icon(self._icons[name], tokens.muted, tokens.vermilion, _ICON))
