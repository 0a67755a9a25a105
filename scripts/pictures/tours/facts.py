"""The facts: reviewing, changing, contradictions."""

from __future__ import annotations

from quizapp.viewmodels.facts.row import Filter
from quizapp.windows.facts.facts_view import FactsView
from scripts.pictures import material
from scripts.pictures.camera import pass_time
from scripts.pictures.visit import Visit

_SEARCHING_MS = 500


def facts(visit: Visit) -> None:
    """Every filter, the form, decisions, a search, a contradiction, a bank with nothing in it."""
    visit.go("facts")
    visit.lay_on_desk(material.SAMPLE)
    view, model = visit.find(FactsView), visit.models.facts()
    for wanted in (Filter.ALL, Filter.INFERRED, Filter.RESTORED, Filter.DOUBTFUL):
        model.filter(wanted)
        visit.shoot(f"facts-{wanted.value}", whole=False)
    model.filter(Filter.ALL)
    view.edit()
    visit.shoot("facts-form", whole=False)
    model.filter(Filter.WAITING)
    for button in (view.bar.accept, view.bar.reject, view.bar.accept):
        button.click()
    visit.shoot("facts-decided", whole=False)
    model.filter(Filter.REJECTED)
    visit.shoot("facts-rejected", whole=False)
    model.filter(Filter.ALL)
    view.search.setText("蔡州")
    pass_time(_SEARCHING_MS)
    visit.shoot("facts-search", whole=False)
    view.search.setText("無此事")
    pass_time(_SEARCHING_MS)
    visit.shoot("facts-search-nothing", whole=False)
    view.search.clear()
    visit.lay_on_desk(material.QUARREL)
    model.filter(Filter.CONFLICT)
    visit.shoot("facts-conflict", whole=False)
    visit.window.files.open_banks([visit.folder / material.EMPTY])
    visit.rest()
    visit.lay_on_desk(material.EMPTY)
    visit.shoot("facts-empty", whole=False)
