"""The time axis."""

from __future__ import annotations

from quizapp.viewmodels.timeline.lanes import LanesBy
from quizapp.windows.timeline_view import TimelineView
from scripts.pictures.visit import Visit

_ZOOMS = {"decades": 4, "years": 5, "months": 5, "days": 8}
"""Steps from each to the next."""


def timeline(visit: Visit) -> None:
    """Whole, nearer and nearer, by document, an event, a contradiction, a search, as a table."""
    visit.go("timeline")
    view, model = visit.find(TimelineView), visit.models.timeline()
    visit.shoot("timeline-whole")
    model.sort_by(LanesBy.DOCUMENT)
    visit.shoot("timeline-by-document")
    model.sort_by(LanesBy.POLITY)
    if len(courts := model.courts()) > 1:
        model.count_by(courts[-1])
        visit.shoot("timeline-another-calendar")
        model.count_by("")
    for name, steps in _ZOOMS.items():
        view.canvas.zoom(steps)
        visit.shoot(f"timeline-{name}")
    view.canvas.show_all()
    model.select(len(model.events) // 3)
    visit.shoot("timeline-event")
    model.select(next(place for place, event in enumerate(model.events) if event.fact.conflicts_with))
    visit.shoot("timeline-conflict")
    model.select(None)
    view.canvas.show_all()
    model.search("岳飛")
    visit.shoot("timeline-search")
    model.search("無此事")
    visit.shoot("timeline-search-nothing")
    model.search("")
    view.bar.table.click()
    visit.shoot("timeline-table")
    model.select(4)
    visit.shoot("timeline-table-event")
