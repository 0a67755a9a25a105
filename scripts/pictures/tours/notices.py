"""What the window tells at its top, and the strip of long work at its foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quizapp.windows.news import News
from scripts.pictures.visit import Visit

_FILE = Path("宋遼金夏蒙.apkg")
_STEM = "1234年正月，宋蒙聯軍攻陷蔡州，金哀宗自縊；這一年是南宋的哪一年？"
_LEFT = [f"第 {number} 題：這種格式沒有配對題" for number in range(1, 9)]


def notices(visit: Visit) -> None:
    """Every notice, long work, and both at once."""
    news, window = visit.window.news, visit.window
    told: dict[str, Callable[[News], None]] = {
        "trouble": lambda news: news.trouble("蔡州.docx: 這個檔案已損壞，無法讀取；其他文件都讀完了。"),
        "mishap": lambda news: news.mishap(Path("jinian.log")),
        "fonts": lambda news: news.missing_fonts(),
        "drop-bank": lambda news: news.hovering(banks=True),
        "drop-documents": lambda news: news.hovering(banks=False),
        "written": lambda news: news.written(_FILE, 312, []),
        "written-some": lambda news: news.written(_FILE, 304, _LEFT),
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
