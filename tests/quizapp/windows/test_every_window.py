"""Every view opens in every language and appearance, whole and named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from questions.authoring.question import QuestionKind
from questions.bank import open_bank
from quizapp.composition import Application
from quizapp.errands import Fate
from quizapp.settings.declarations import APPEARANCE, LANGUAGE, TEXT_SIZE, Appearance, LanguageChoice
from quizapp.study.card import Rating
from quizapp.viewmodels.facts.row import Filter
from quizapp.widgets.table import Table
from quizapp.windows.facts.facts_view import FactsView
from quizapp.windows.papers.papers_view import PapersView
from quizapp.windows.questions.questions_view import QuestionsView
from quizapp.windows.statistics_view import StatisticsView
from quizapp.windows.trouble_window import TroubleWindow
from tests.quizapp.memory_bank import EVERY_KIND, Shelf
from tests.quizapp.running import Start
from tests.quizapp.study_keys import give
from tests.quizapp.windows.wholeness import cut_off, nameless, narrow, settle, sideways
from tests.quizapp.windows.windows_shown import WindowsShown
from tests.quizapp.windows.words import words_of

LANGUAGES = [LanguageChoice.TRADITIONAL, LanguageChoice.SIMPLIFIED, LanguageChoice.ENGLISH]


_PATIENCE_MS = 60_000

NOTES = """# 遼京記

1120年五月，金軍攻陷遼朝上京。1122年正月，金軍攻陷大同府。1125年二月，遼天祚帝被金將完顏婁室俘獲。
1127年五月，宋高宗在應天府即位。1141年十一月，宋朝與金朝議定紹興和議。1142年二月，宋朝向金朝進誓表。
"""

OTHER_NOTES = "# 金初記\n\n1124年三月，金軍攻陷大同府。1127年五月，宋高宗在應天府即位。\n"


OTHER_FOLDER = "other data"

NAMED_WHEN_BEGUN = "QComboBox: 試卷"
"""A paper keeps the title that it was given."""


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "遼京記.md").write_text(NOTES, "utf-8")
    (folder / "金初記.md").write_text(OTHER_NOTES, "utf-8")
    return folder


def every_view(application: Application, shelf: Shelf, qtbot: QtBot) -> Iterator[str]:
    """Walk through the application; each name is given while its view is shown."""
    window, study = application.window, application.models.study
    yield "welcome"
    with qtbot.waitSignal(application.models.library.opened):
        window.files.open_banks([shelf.put("遼金之際", EVERY_KIND)])
    yield "home"
    window.begin_all()
    while study.in_progress:
        yield f"question {study.stem}"
        if study.done % 2:
            study.reveal()
        else:
            give(application, study.right_places[::-1])
        yield f"answer {study.stem}"
        if not study.done:
            window.rooms.study.edit()
            yield f"editing {study.stem}"
            assert window.rooms.study.editor is not None
            window.rooms.study.editor.cancelled.emit()
        study.grade(Rating.EASY if study.done else Rating.AGAIN)
    yield "summary"
    yield from looking_back(application, qtbot)
    window.show_settings()
    yield "settings"
    window.keys_sheet.unfold()
    yield "keys"
    window.keys_sheet.fold()
    window.show_trouble("trouble")
    window.strip.show_progress("making", 1, 3, 2.0)
    window.show_home()
    yield "home with a notice and long work"


def looking_back(application: Application, qtbot: QtBot) -> Iterator[str]:
    """The time axis and the statistics."""
    window, timeline = application.window, application.models.timeline()
    window.go("timeline")
    yield "timeline"
    timeline.select(0)
    yield "timeline with an event chosen"
    timeline.search("無此事")
    yield "timeline with nothing found"
    timeline.search("")
    with qtbot.waitSignal(application.models.statistics().refreshed):
        window.go("statistics")
    yield "statistics"
    view = window.findChild(StatisticsView)
    assert view is not None
    view.hardest.table.selectRow(0)
    view.card("answers").as_table.click()
    yield "statistics with a table and a curve"


def every_desk(application: Application, qtbot: QtBot, documents: Path) -> Iterator[str]:
    """Documents, questions, facts and papers of a real bank, with every part of them unfolded."""
    window = application.window
    for place in ("banks", "facts", "papers", "timeline", "statistics"):
        window.go(place)
        qtbot.waitUntil(lambda: not application.models.statistics().busy)
        yield f"{place} without a bank"
    window.show_gathering()
    for way in range(window.rooms.gathering.tabs.count()):
        window.rooms.gathering.tabs.setCurrentIndex(way)
        yield f"gathering, way {way}"
    application.models.gathering.add([documents])
    yield "gathering with documents"
    with qtbot.waitSignal(application.models.library.built, timeout=_PATIENCE_MS):
        window.files.make_bank([documents])
    window.show_home()
    window.rooms.home.fold_how()
    yield "home with other ways to study"
    for place in ("banks", "facts", "papers"):
        window.go(place)
        qtbot.waitUntil(lambda: not application.models.workshop.busy, timeout=_PATIENCE_MS)
        yield place
    papers = window.findChild(PapersView)
    assert papers is not None
    papers.wish.draw.click()
    for tab in range(papers.tabs.count()):
        papers.tabs.setCurrentIndex(tab)
        yield f"papers with a paper, tab {tab}"
    window.go("banks")
    banks, facts = window.findChild(QuestionsView), window.findChild(FactsView)
    assert banks is not None
    assert facts is not None
    banks.acts.tag.click()
    for kind in QuestionKind:
        banks.write(kind)
        yield f"banks with an editor of {kind}"
    banks.show_fates(Path("quiz.xlsx"), [Fate(2, "蔡州", "added", ""), Fate(3, "西夏", "refused", "沒有標出正確答案")])
    yield "banks with a report on an import"
    banks.taking.left.emit()
    banks.search.setText("無此事")
    qtbot.waitUntil(lambda: not banks.table.isVisible())
    yield "banks with nothing found"
    banks.search.clear()
    window.go("facts")
    facts.edit()
    yield "facts with a form"
    facts.filters.setCurrentIndex(list(Filter).index(Filter.CONFLICT))
    facts.filters.activated.emit(facts.filters.currentIndex())
    yield "facts in conflict"
    window.go("timeline")
    yield "timeline of a real bank"


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("language", LANGUAGES)
def test_opens_whole(
    start: Start, shelf: Shelf, qtbot: QtBot, language: LanguageChoice, appearance: Appearance
) -> None:
    application = start(language=language)
    application.settings.set(APPEARANCE, appearance)
    seen = []
    for name in every_view(application, shelf, qtbot):
        settle()
        assert not application.window.grab().isNull()
        assert not list(cut_off(application.window)), name
        assert not list(nameless(application.window)), name
        seen.append(name)
    assert len(seen) >= 21


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 700), (800, 500)], ids=["usual", "small"])
def test_desks_open_whole(
    start: Start, documents: Path, qtbot: QtBot, language: LanguageChoice, size: tuple[int, int]
) -> None:
    application = start(language=language, open_source=open_bank)
    application.window.resize(*size)
    for name in every_desk(application, qtbot, documents):
        settle()
        assert not list(cut_off(application.window)), name
        assert not list(nameless(application.window)), name
        assert not list(sideways(application.window)), name
        assert (application.window.width(), application.window.height()) == size, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_text(start: Start, shelf: Shelf, qtbot: QtBot, language: LanguageChoice) -> None:
    application = start(language=language)
    application.settings.set(TEXT_SIZE, 150)
    for name in every_view(application, shelf, qtbot):
        assert_readable(application, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_text_at_the_desks(start: Start, documents: Path, qtbot: QtBot, language: LanguageChoice) -> None:
    application = start(language=language, open_source=open_bank)
    application.settings.set(TEXT_SIZE, 150)
    for name in every_desk(application, qtbot, documents):
        assert_readable(application, name)


def assert_readable(application: Application, name: str) -> None:
    window = application.window
    settle()
    assert not list(cut_off(window)), name
    assert not list(sideways(window)), name
    assert not list(narrow(window)), name
    assert (window.width(), window.height()) == (1024, 700), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_of_many_columns_has_the_width_it_needs(
    start: Start, shelf: Shelf, qtbot: QtBot, language: LanguageChoice
) -> None:
    application = start(language=language)
    assert "statistics with a table and a curve" in every_view(application, shelf, qtbot)
    settle()
    view = application.window.findChild(StatisticsView)
    assert view is not None
    (table,) = view.card("answers").findChildren(Table)
    assert table.isVisible()
    assert not table.horizontalScrollBar().maximum()
    view.card("answers").as_table.click()
    settle()
    assert view.card("answers").y() == view.card("time").y(), "plots stand side by side again"


def test_switches_language_while_running(start: Start, shelf: Shelf, qtbot: QtBot) -> None:
    application = start()
    for _ in every_view(application, shelf, qtbot):
        pass
    application.settings.set(LANGUAGE, LanguageChoice.ENGLISH)
    QApplication.processEvents()
    texts = [each.text() for each in application.window.findChildren(QAbstractButton) if each.text()]
    chinese = [text for text in texts if any("一" <= character <= "鿿" for character in text)]
    named_in_themselves = {"繁體中文", "简体中文", "正體（臺灣）", "繁體（香港）", "简体"}
    assert set(chinese) <= named_in_themselves | {"Era  端平元年", "聯蒙滅金 ↗"}


def test_says_the_same_switched_to_english_as_begun_in_it(
    start: Start, end: Callable[[], None], shelf: Shelf, qtbot: QtBot
) -> None:
    begun = start(language=LanguageChoice.ENGLISH)
    said = said_in(begun, every_view(begun, shelf, qtbot))
    end()
    switched = start(folder=OTHER_FOLDER)
    assert_same_words(switched, every_view(switched, shelf, qtbot), said)


def test_desks_say_the_same_switched_to_english_as_begun_in_it(
    start: Start, end: Callable[[], None], documents: Path, qtbot: QtBot
) -> None:
    begun = start(language=LanguageChoice.ENGLISH, open_source=open_bank)
    said = said_in(begun, every_desk(begun, qtbot, documents))
    end()
    switched = start(open_source=open_bank, folder=OTHER_FOLDER)
    assert_same_words(switched, every_desk(switched, qtbot, documents), said)


def said_in(application: Application, views: Iterator[str]) -> list[list[str]]:
    """All words of every view."""
    said = []
    for _ in views:
        settle()
        said.append(sorted(words_of(application.window)))
    return said


def assert_same_words(application: Application, views: Iterator[str], said: list[list[str]]) -> None:
    """Each view, switched to English while it is shown, has these words; nothing is left in Chinese."""
    application.look.use_language = lambda _language: None  # type: ignore[method-assign]  # styling takes a second
    stale = {}
    for name, expected in zip(views, said, strict=True):
        application.settings.set(LANGUAGE, LanguageChoice.ENGLISH)
        settle()
        words = Counter(word.replace(OTHER_FOLDER, "data") for word in words_of(application.window))
        if left := words - Counter([*expected, NAMED_WHEN_BEGUN]):
            stale[name] = list(left)
        application.settings.set(LANGUAGE, LanguageChoice.TRADITIONAL)
        settle()
    assert not stale


def test_no_part_of_a_view_is_a_window_for_a_moment(
    start: Start, shelf: Shelf, qtbot: QtBot, qapp: QApplication
) -> None:
    application = start()
    with WindowsShown(qapp) as shown:
        for name in every_view(application, shelf, qtbot):
            settle()
            if name == "home":
                application.window.files.open_banks([shelf.put("宋金和戰", EVERY_KIND)])
                qtbot.waitUntil(lambda: len(application.models.library.records()) > 1)
    assert shown == []


def test_the_window_of_a_program_that_cannot_begin(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    start()
    window = TroubleWindow("學習紀錄檔已損壞", tmp_path / "collection.db")
    qtbot.addWidget(window)
    window.show()
    settle()
    assert not list(cut_off(window))
    assert not list(nameless(window))
