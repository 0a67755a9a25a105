"""A teacher's papers."""

from __future__ import annotations

from questions.papers.paper import VERSIONS
from quizapp.windows.papers.papers_view import PapersView
from scripts.pictures import material
from scripts.pictures.visit import Visit

_QUESTIONS = 12
_MOST = 200


def papers(visit: Visit) -> None:
    """None yet, composed, its order and layout, all versions and their keys, what it is handed out as."""
    visit.go("papers")
    visit.lay_on_desk(material.SAMPLE)
    view = visit.find(PapersView)
    visit.shoot("papers-empty")
    view.wish.count.setValue(_QUESTIONS)
    view.wish.title.setText("宋金史期中考")
    view.wish.draw.click()
    visit.shoot("papers-composed")
    view.tabs.setCurrentIndex(1)
    view.items.list.setCurrentRow(1)
    visit.shoot("papers-order", whole=False)
    view.tabs.setCurrentIndex(2)
    form = view.layout_form
    form.versions.setValue(len(VERSIONS))
    form.school.setText("市立某某高級中學")
    form.course.setText("歷史")
    form.school.editingFinished.emit()
    visit.shoot("papers-layout")
    for version in VERSIONS:
        view.versions.chosen.emit(version)
        for side in ("paper", "key"):
            view.sides.chosen.emit(side)
            visit.shoot(f"papers-{side}-{version}", whole=version == VERSIONS[0])
    menu = visit.window.files.handing_out.paper(visit.models.composer())
    visit.shoot_menu("papers-hand-out", menu, view.export)
    view.tabs.setCurrentIndex(0)
    view.wish.count.setValue(_MOST)
    view.wish.period.setText("1126–1127")
    view.wish.draw.click()
    visit.shoot("papers-too-few", whole=False)
