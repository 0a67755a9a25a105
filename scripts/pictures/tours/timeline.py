"""The time axis."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.viewmodels.timeline.lanes import LanesBy
from quizapp.windows.timeline_view import TimelineView
from scripts.pictures.camera import pass_time
from scripts.pictures.visit import Visit

_COUNTING_MS = 200
"""What is in sight is counted when the axis stands still."""
_ANOTHER = "金"
"""A court whose eras are not those of the main line, where there are the most events."""
_ZOOMS = {"decades": 4, "years": 5, "months": 5, "days": 8}
"""Steps from each to the next."""


def timeline(visit: Visit) -> None:
    """Whole, nearer and nearer, by document, an event, a contradiction, a search, as a table."""
    visit.go("timeline")
    view, model = visit.find(TimelineView), visit.models.timeline()

    def shoot(name: str) -> None:
        pass_time(_COUNTING_MS)
        visit.shoot(name)

    shoot("timeline-whole")
    model.sort_by(LanesBy.DOCUMENT)
    shoot("timeline-by-document")
    model.sort_by(LanesBy.POLITY)
    if _ANOTHER in model.courts():
        model.count_by(_ANOTHER)
        view.canvas.zoom(_ZOOMS["decades"])
        shoot("timeline-another-calendar")
        model.count_by("")
        view.canvas.show_all()
    for name, steps in _ZOOMS.items():
        view.canvas.zoom(steps)
        shoot(f"timeline-{name}")
    view.canvas.show_all()
    model.select(len(model.events) // 3)
    shoot("timeline-event")
    model.select(next(place for place, event in enumerate(model.events) if event.fact.conflicts_with))
    shoot("timeline-conflict")
    model.select(None)
    view.canvas.show_all()
    view.bar.search.setFocus()
    model.search("岳飛")
    shoot("timeline-search")
    model.search("無此事")
    shoot("timeline-search-nothing")
    model.search("")
    QTest.mouseClick(view.bar.table, Qt.MouseButton.LeftButton)
    shoot("timeline-table")
    model.select(4)
    shoot("timeline-table-event")
