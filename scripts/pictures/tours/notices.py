"""What the window tells at its top, and the strip of long work at its foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from questions.errors import Reason, UnreadableDocument
from questions.importers.titles import title_of
from questions.messages import message
from quizapp.settings.declarations import LANGUAGE
from quizapp.viewmodels.troubles import sentence
from quizapp.windows.news import News
from scripts.pictures.visit import Visit

_FILE = Path("宋遼金夏蒙.apkg")
_STEM = "1234年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊；這一年是南宋的哪一年？"
_DAMAGED = UnreadableDocument(Path("蔡州.docx"), Reason.DAMAGED)


def notices(visit: Visit) -> None:
    """Every notice, long work, and both at once."""
    news, window = visit.window.news, visit.window
    language = visit.application.settings.get(LANGUAGE).value
    left = f"{title_of(_STEM)}  {message('left_kind', language)}"
    told: dict[str, Callable[[News], None]] = {
        "trouble": lambda news: news.trouble(sentence(_DAMAGED)),
        "mishap": lambda news: news.mishap(Path("jinian.log")),
        "fonts": lambda news: news.missing_fonts(),
        "drop-bank": lambda news: news.hovering(banks=True),
        "drop-documents": lambda news: news.hovering(banks=False),
        "written": lambda news: news.written(_FILE, 312, []),
        "written-some": lambda news: news.written(_FILE, 304, [left] * 8),
        "taken": lambda news: news.taken(_FILE, 41),
        "passed-over": lambda news: news.passed_over(),
        "leech": lambda news: news.leech(_STEM, 8, lambda: None),
        "built": lambda news: news.built("靖康之變", 128, lambda: None),
    }
    for name, tell in told.items():
        tell(news)
        visit.shoot(f"notice-{name}", whole=False)
    library = visit.models.library
    words = library.tr("Making {title}").format(title="靖康之變")
    visit.models.workshop.progressed.emit(f"{words}　7/10　宋金和战.md", 7, 10, 4.0)
    visit.shoot("strip-and-notice", whole=False)
    window.notice.hide()
    visit.shoot("strip-running", whole=False)
    visit.models.workshop.progressed.emit(library.tr("Opening {name}").format(name="宋遼金夏蒙"), 1, 1, None)
    visit.shoot("strip-opening", whole=False)
