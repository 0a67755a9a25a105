"""Running text set like a book: serif, 1.6 em apart, never more than 34 Han characters a line."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.resources.look import Look, SerifSize
from quizapp.resources.tokens import LINE_HEIGHT, STEM_WIDTH_HAN


class Prose(QLabel):
    """A label for questions and evidence, with an optional emphasised part."""

    def __init__(
        self,
        look: Look,
        size: SerifSize,
        *,
        selectable: bool = False,
        break_after: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Set in a size; what is too long for one line is broken after the first ``break_after`` that it has."""
        super().__init__(parent)
        self._look = look
        self._size: SerifSize = size
        self._break_after = break_after
        self._plain = ""
        self._emphasis = (0, 0)
        self._around = ("", "")
        self._heights: dict[int, int] = {}
        """By width: layouts ask again and again, and laying out rich text is slow."""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        look.changed.connect(self._set)
        self._set()

    def show_text(self, text: str, emphasis: tuple[int, int] = (0, 0), around: tuple[str, str] = ("", "")) -> None:
        """Show plain text; ``emphasis`` are offsets of the part to bring out, empty for none.

        What stands ``around`` it is set in muted ink.
        """
        self._plain, self._emphasis, self._around = text, emphasis, around
        self._set()

    @property
    def plain_text(self) -> str:
        """The text without its setting."""
        return self._plain

    @property
    def emphasis_foot(self) -> int:
        """About how far below the upper edge the emphasised part ends, in pixels: text fills its lines evenly."""
        before, after = self._around
        read = len(before) + (self._emphasis[1] or len(self._plain))
        line = self._look.scale.body * LINE_HEIGHT
        return min(self.height(), round(self.height() * read / max(1, len(before + self._plain + after)) + line))

    def _set(self) -> None:
        self._heights.clear()
        font = self._look.serif(self._size)
        self.setFont(font)
        self.setMaximumWidth(STEM_WIDTH_HAN * font.pixelSize() + 2)
        self.setAccessibleName(self._plain)
        start, end = self._emphasis
        ground = self._look.tokens.tint_ochre
        inside = f'<span style="font-weight:600; background-color:{ground};">{escape(self._plain[start:end])}</span>'
        if end > start:
            body = escape(self._plain[:start]) + inside + escape(self._plain[end:])
        else:
            body = "<br>".join(map(escape, self._lines()))
        before, after = (
            f'<span style="color:{self._look.tokens.muted};">{escape(each)}</span>' for each in self._around
        )
        body = before + body + after
        height = self._look.line_height_percent(font)
        self.setText(f'<p style="margin:0; line-height:{height}%;">{body}</p>')

    def _lines(self) -> list[str]:
        mark = next((each for each in self._break_after if each in self._plain), "")
        if not mark or self.fontMetrics().horizontalAdvance(self._plain) <= self.maximumWidth():
            return [self._plain]
        first, rest = self._plain.split(mark, 1)
        return [first + mark, rest]

    def minimumSizeHint(self) -> QSize:
        """One line: how many there are follows from the width, and Qt's guess of it is too high."""
        return QSize(0, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """Height of the text; lines are no longer than they may be, however wide the column is."""
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]
