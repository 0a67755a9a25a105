"""Running text set like a book: serif, 1.6 em apart, never more than 34 Han characters a line."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.resources.look import Look, SerifSize
from quizapp.resources.tokens import STEM_WIDTH_HAN


class Prose(QLabel):
    """A label for questions and evidence, with an optional emphasised part."""

    def __init__(self, look: Look, size: SerifSize, *, selectable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._size: SerifSize = size
        self._plain = ""
        self._emphasis = (0, 0)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        look.changed.connect(self._set)
        self._set()

    def show_text(self, text: str, emphasis: tuple[int, int] = (0, 0)) -> None:
        """Show plain text; ``emphasis`` are offsets of the part to bring out, empty for none."""
        self._plain, self._emphasis = text, emphasis
        self._set()

    @property
    def plain_text(self) -> str:
        """The text without its setting."""
        return self._plain

    def _set(self) -> None:
        font = self._look.serif(self._size)
        self.setFont(font)
        self.setMaximumWidth(STEM_WIDTH_HAN * font.pixelSize() + 2)
        self.setAccessibleName(self._plain)
        start, end = self._emphasis
        ground = self._look.tokens.tint_ochre
        inside = f'<span style="font-weight:600; background-color:{ground};">{escape(self._plain[start:end])}</span>'
        body = escape(self._plain[:start]) + (inside if end > start else "") + escape(self._plain[end:])
        height = self._look.line_height_percent(font)
        align = "center" if self.alignment() & Qt.AlignmentFlag.AlignHCenter else "left"
        self.setText(f'<p align="{align}" style="margin:0; line-height:{height}%;">{body}</p>')

    def balanced_width(self, available: int) -> int:
        """Give the least width that needs no more lines than ``available`` pixels do.

        A question broken this way has lines of like length instead of one full line and a stray character.
        """
        widest = min(available, self.maximumWidth())
        least = lines = self._lines(widest)
        low, high = widest // max(lines, 1), widest
        while low < high:
            middle = (low + high) // 2
            if self._lines(middle) > least:
                low = middle + 1
            else:
                high = middle
        return low + 2

    def _lines(self, width: int) -> int:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self._plain, self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            count += 1
        layout.endLayout()
        return count
