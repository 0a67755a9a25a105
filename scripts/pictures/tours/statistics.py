"""How study is going."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from quizapp.study.looking_back import Span
from quizapp.windows.statistics_view import StatisticsView
from scripts.pictures.camera import pass_time
from scripts.pictures.visit import Visit

_TABLES = 2


def before(visit: Visit) -> None:
    """Nothing was answered yet."""
    _enter(visit)
    visit.shoot("statistics-before")


def statistics(visit: Visit) -> None:
    """All figures for each span of time, as tables, a hardest question's curve, what is stubborn."""
    view, model = _enter(visit), visit.models.statistics()
    for span in Span:
        visit.until(model.refreshed, lambda span=span: model.choose_span(span))  # type: ignore[misc]
        visit.shoot(f"statistics-{span.value}", whole=span is not Span.ALL)
    view.hardest.table.selectRow(0)
    _scroll_to(view, view.hardest.history.curve)
    visit.shoot("statistics-curve", whole=False)
    if not view.stubborn.isHidden():
        view.stubborn.table.selectRow(0)
        _scroll_to(view, view.stubborn)
        visit.shoot("statistics-stubborn", whole=False)
        view.stubborn.edit.click()
        assert view.stubborn.editor is not None
        _scroll_to(view, view.stubborn.editor)
        visit.shoot("statistics-stubborn-editor", whole=False)
        view.stubborn.editor.cancelled.emit()
    figures = model.figures()
    for figure in figures[:_TABLES]:
        view.card(figure.name).as_table.click()
    _scroll_to(view, view.card(figures[0].name))
    visit.shoot("statistics-tables", whole=False)
    view.hardest.history.curve.as_table.click()
    _scroll_to(view, view.hardest.history.curve)
    visit.shoot("statistics-curve-table", whole=False)


def _enter(visit: Visit) -> StatisticsView:
    visit.until(visit.models.statistics().refreshed, lambda: visit.window.go("statistics"))
    return visit.find(StatisticsView)


def _scroll_to(view: StatisticsView, part: QWidget) -> None:
    """Bring a part of the page to the upper edge."""
    pass_time(50)  # until it is laid out
    page = view.findChild(QScrollArea)
    inside = page.widget() if page is not None else None
    assert page is not None and inside is not None
    page.verticalScrollBar().setValue(part.mapTo(inside, part.rect().topLeft()).y() - 16)
