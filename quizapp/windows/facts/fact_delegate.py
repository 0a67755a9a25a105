"""How a claim is drawn in the list: what it says, when, and what is to be known of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from questions.facts.fact import FactStatus
from questions.facts.review import Verdict
from quizapp.resources.look import Look
from quizapp.viewmodels.facts.model import ROW_ROLE, SURFACE_ROLE
from quizapp.viewmodels.facts.row import FactRow

_MARGIN = 12
_GAP = 4


class FactDelegate(QStyledItemDelegate):
    """Draws rows of a ``FactsModel``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        look.changed.connect(self._set_fonts)
        self._set_fonts()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the mark of the decision, the statement, its date and its remarks."""
        row: FactRow = index.data(ROW_ROLE)
        tokens = self._look.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(tokens.tint_indigo if chosen else tokens.surface))
        if chosen:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(tokens.indigo))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

        sign, colour = self._sign(row)
        area = self._text_area(option.rect)
        painter.setFont(self._serif)
        painter.setPen(QColor(colour))
        painter.drawText(QPoint(option.rect.left() + _MARGIN, area.top() + self._serif_metrics.ascent()), sign)
        rejected = row.verdict is Verdict.REJECTED
        painter.setPen(QColor(tokens.muted if rejected else tokens.ink))
        if rejected:
            struck = QFont(self._serif)
            struck.setStrikeOut(True)
            painter.setFont(struck)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), index.data())
        self._draw_remarks(painter, index, area)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As many lines as the statement and the remarks need."""
        seen = option.widget
        width = seen.viewport().width() if isinstance(seen, QAbstractItemView) else option.rect.width()
        area = self._text_area(QRect(0, 0, width, 10_000))
        text = self._serif_metrics.boundingRect(area, int(Qt.TextFlag.TextWordWrap), index.data())
        lines = 1 + max(line for line, _left, _text, _colour in self._set(index, area.width()))
        return QSize(width, text.height() + _GAP + lines * self._small_metrics.height() + 2 * _MARGIN)

    def _draw_remarks(self, painter: QPainter, index: QModelIndex | QPersistentModelIndex, area: QRect) -> None:
        metrics = self._small_metrics
        painter.setFont(self._small)
        remarks = list(self._set(index, area.width()))
        last, base = remarks[-1][0], area.bottom() - metrics.descent()
        for line, left, text, colour in remarks:
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() - left)
            painter.drawText(QPoint(area.left() + left, base - (last - line) * metrics.height()), shown)

    def _set(self, index: QModelIndex | QPersistentModelIndex, width: int) -> Iterator[tuple[int, int, str, str]]:
        """The remarks with the line each stands on, and how far it is from the left."""
        line = left = 0
        for text, colour in self._remarks(index.data(ROW_ROLE), index.data(SURFACE_ROLE)):
            advance = self._small_metrics.horizontalAdvance(text)
            if left and left + advance > width:
                line, left = line + 1, 0
            yield line, left, text, colour
            left += advance + _MARGIN

    def _remarks(self, row: FactRow, surface: str) -> Iterator[tuple[str, str]]:
        translate, tokens, claim = QCoreApplication.translate, self._look.tokens, row.standing
        yield surface, tokens.muted
        if row.fact is not None and row.fact.status is FactStatus.CONFLICT:
            yield "⚡ " + translate("Facts", "in conflict"), tokens.vermilion
        elif row.fact is not None and row.fact.status is FactStatus.DISPUTED:
            yield translate("Facts", "disputed"), tokens.ochre
        elif row.fact is not None and row.fact.status is FactStatus.OVERRULED:
            yield translate("Facts", "overruled"), tokens.muted
        if claim.mention.alternatives:
            yield translate("Facts", "era of several courts"), tokens.ochre
        if claim.mention.inferred:
            yield translate("Facts", "date inferred"), tokens.ochre
        if claim.restored:
            yield translate("Facts", "subject restored"), tokens.ochre
        if told := len(row.told_by):
            yield self.tr("+%n source(s)", "", told), tokens.bamboo

    def _sign(self, row: FactRow) -> tuple[str, str]:
        tokens = self._look.tokens
        return {
            Verdict.ACCEPTED: ("✓", tokens.bamboo),
            Verdict.CHANGED: ("✎", tokens.indigo),
            Verdict.REJECTED: ("✗", tokens.vermilion),
            None: ("○", tokens.muted),
        }[row.verdict]

    def _set_fonts(self) -> None:
        self._serif = self._look.serif("option")
        self._small = QFont(self._serif)
        self._small.setPixelSize(self._look.scale.small)
        self._serif_metrics, self._small_metrics = QFontMetrics(self._serif), QFontMetrics(self._small)

    def _text_area(self, rect: QRect) -> QRect:
        sign = self._look.scale.option + 8
        return rect.adjusted(_MARGIN + sign, _MARGIN, -_MARGIN, -_MARGIN)
