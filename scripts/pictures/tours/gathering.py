"""Documents for a bank."""

from __future__ import annotations

from questions.pipeline.gathering import sample_notes
from scripts.pictures.visit import Visit


def gathering(visit: Visit) -> None:
    """Nothing gathered, each way in, a heap, and the bank in the making."""
    window, model = visit.window, visit.models.gathering
    window.show_gathering()
    view = window.rooms.gathering
    visit.shoot("gathering-empty")
    view.tabs.setCurrentIndex(1)
    visit.shoot("gathering-paste")
    view.paste_title.setText("宋史紀事本末")
    view.paste_text.setPlainText("端平元年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊。\n" * 12)
    visit.shoot("gathering-paste-filled")
    view.tabs.setCurrentIndex(2)
    visit.shoot("gathering-wiki")
    view.titles.setPlainText("靖康之變\n紹興和議\n采石之戰")
    visit.shoot("gathering-wiki-filled")
    view.tabs.setCurrentIndex(0)
    model.add(sorted(path for path in sample_notes().glob("*.md") if path.stem != "README"))
    visit.shoot("gathering-documents")
    view.target.setCurrentIndex(1)
    view.target.activated.emit(1)
    visit.shoot("gathering-into-a-bank")
    words = visit.models.library.tr("Making {title}").format(title="靖康之變")
    visit.models.workshop.progressed.emit(f"{words}　3/10　宋金和战.md", 3, 10, 14.0)
    visit.shoot("gathering-running")
