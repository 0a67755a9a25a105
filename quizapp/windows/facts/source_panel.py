"""The document with the words a claim rests on brought out."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.resources.look import Look
from quizapp.viewmodels.facts.source_text import SourceText
from quizapp.viewmodels.script_words import ScriptWords
from quizapp.widgets.document import Document

_ANCHOR = "evidence"


class SourcePanel(Document):
    """Shows a ``SourceText``; it is laid out anew only where another document or look is shown."""

    def __init__(self, look: Look, words: ScriptWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._shown: SourceText | None = None
        self._place: tuple[int, int, int] | None = None
        look.changed.connect(self._set)
        words.changed.connect(self._set)

    def show_source(self, source: SourceText | None, place: tuple[int, int, int] | None) -> None:
        """Show a document, and in it the line and its stretch at ``place``."""
        self._shown, self._place = source, place
        self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stay in sight when what stands below needs more room."""
        super().resizeEvent(event)
        self._scroll()

    def _set(self) -> None:
        if self._shown is None:
            self.clear()
            return
        font = self._look.serif("evidence")
        self.document().setDefaultFont(font)
        height = self._look.line_height_percent(font)
        lines = [self._line(number, height) for number in range(len(self._shown.lines))]
        self.setHtml("".join(lines))
        self.setAccessibleName(self._words.show(self._shown.title))
        self._scroll()

    def _scroll(self) -> None:
        """Bring the words into sight that the claim rests on."""
        if self._place is None:
            return
        self.scrollToAnchor(_ANCHOR)
        bar = self.verticalScrollBar()
        if bar.value() < bar.maximum():  # not at the very top: what comes before belongs to it
            bar.setValue(bar.value() - self.viewport().height() // 3)

    def _line(self, number: int, height: int) -> str:
        assert self._shown is not None
        line = self._shown.lines[number]
        style = f"line-height:{height}%; margin:0 0 {self._look.scale.body}px 0;"
        if line.heading:
            return f'<p style="{style} font-weight:600;">{escape(self._words.show(line.text))}</p>'
        if self._place is None or self._place[0] != number:
            return f'<p style="{style}">{escape(self._words.show(line.text))}</p>'
        text, (start, end) = self._words.show_marked(line.text, self._place[1:])
        ground = self._look.tokens.tint_ochre
        return (
            f'<p style="{style}">{escape(text[:start])}<a name="{_ANCHOR}"></a>'
            f'<span style="font-weight:600; background-color:{ground};">{escape(text[start:end])}</span>'
            f"{escape(text[end:])}</p>"
        )
