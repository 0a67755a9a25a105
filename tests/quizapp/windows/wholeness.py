"""Whether a window shows all of its words, in lines that can be read."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from quizapp.resources.tokens import LEAST_WIDTH_HAN
from quizapp.widgets.document import Document
from quizapp.widgets.elided_label import ElidedLabel
from quizapp.widgets.prose import Prose
from quizapp.windows.facts.facts_view import FactsView
from quizapp.windows.questions.questions_view import QuestionsView
from quizapp.windows.timeline_detail import TimelineDetail

LEAST_LIST_EM = 12
"""Width of a list beside what it lists, in sizes of text."""
LEAST_BESIDE_AXIS_HAN = 10
"""What is told of an event leaves the time axis its room."""


def settle() -> None:
    """What is shown for the first time is laid out in several steps."""
    for _ in range(6):
        QApplication.processEvents()


def controls(window: QWidget) -> Iterator[QWidget]:
    kinds = (
        QAbstractButton,
        QLineEdit,
        QAbstractSpinBox,
        QComboBox,
        QAbstractItemView,
        QTextEdit,
        QPlainTextEdit,
        QTabBar,
    )
    for kind in kinds:
        yield from (each for each in window.findChildren(kind) if each.isVisible())


def labels(window: QWidget) -> Iterator[QLabel]:
    yield from (each for each in window.findChildren(QLabel) if each.isVisible() and each.text())


def cut_off(window: QWidget) -> Iterator[str]:
    """Buttons too narrow for their words, tabs to be scrolled to, and labels with words that are not seen whole."""
    for label in labels(window):
        if isinstance(label, ElidedLabel):
            continue  # ends in an ellipsis, and tells all on hover
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < wanted or (not label.wordWrap() and label.width() < label.minimumSizeHint().width()):
            yield f"{type(label).__name__} {label.text()}"
    for control in controls(window):
        if isinstance(control.parentWidget(), QLineEdit):
            continue  # the cross in a search field is as small as Qt makes it
        if isinstance(control, QAbstractButton) and control.width() < control.minimumSizeHint().width():
            yield control.text()
        if isinstance(control, QTabBar) and any(arrow.isVisible() for arrow in control.findChildren(QToolButton)):
            yield f"tabs from {control.tabText(0)}"


def nameless(window: QWidget) -> Iterator[str]:
    """Controls of which a screen reader can say nothing."""
    for control in controls(window):
        if isinstance(control.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView):
            continue  # what is inside a box or a table is named by it
        text = control.text() if isinstance(control, QAbstractButton) else ""
        if not (control.accessibleName() or text):
            yield f"{type(control).__name__} {control.objectName()}"


def sideways(window: QWidget) -> Iterator[str]:
    """What scrolls sideways, but for tables; and what stands partly beyond an edge at the side."""
    for area in window.findChildren(QAbstractScrollArea):
        if isinstance(area, QTableView | QHeaderView) or not area.isVisible():
            continue
        if hidden := area.horizontalScrollBar().maximum():
            yield f"{type(area).__name__} {area.accessibleName()} by {hidden}"
    for widget in (*labels(window), *controls(window)):
        for around in _around(widget):
            left = widget.mapTo(around, QPoint(0, 0)).x()
            if left < 0 or left + widget.width() > around.width():
                yield f"{type(widget).__name__} {widget.accessibleName()} in {type(around).__name__}"
                break


def narrow(window: QWidget) -> Iterator[str]:
    """Running text in lines too short to be read with ease, and lists too narrow for what they list.

    Text of a single short line is as wide as it is; answers on buttons stand beside each other as they fit.
    """
    for prose in window.findChildren(Prose):
        if not prose.isVisible() or isinstance(prose.parentWidget(), QAbstractButton):
            continue
        is_aside = any(isinstance(around, TimelineDetail) for around in _around(prose))
        least = LEAST_BESIDE_AXIS_HAN if is_aside else LEAST_WIDTH_HAN
        breaks = prose.fontMetrics().horizontalAdvance(prose.plain_text) > prose.width()
        if breaks and prose.width() < least * prose.font().pixelSize():
            yield f"{prose.width() / prose.font().pixelSize():.1f} characters: {prose.plain_text}"
    for document in window.findChildren(Document):
        size = document.document().defaultFont().pixelSize()
        room = document.viewport().width() - 2 * document.document().documentMargin()
        if document.isVisible() and room < LEAST_WIDTH_HAN * size:
            yield f"{room / size:.1f} characters: {document.accessibleName()}"
    facts, questions = window.findChild(FactsView), window.findChild(QuestionsView)
    for listing in (facts and facts.list, questions and questions.table):
        if listing and listing.isVisible() and listing.width() < LEAST_LIST_EM * listing.fontInfo().pixelSize():
            yield f"list {listing.accessibleName()}"


def lines_of(document: QTextDocument) -> Iterator[str]:
    """The text of each line as it was laid out."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield block.text()[line.textStart() : line.textStart() + line.textLength()]
        block = block.next()


def _around(widget: QWidget) -> Iterator[QWidget]:
    """What cuts a widget off: everything it is in, but for tables, which scroll."""
    around = widget.parentWidget()
    while around is not None and around is not widget.window() and not isinstance(around, QTableView):
        yield around
        around = around.parentWidget()
