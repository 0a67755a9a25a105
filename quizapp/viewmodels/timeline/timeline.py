"""All facts of the banks on one axis: what is shown, found, chosen and studied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from questions.documents import script
from questions.errors import Trouble
from questions.facts.glimpse import FactGlimpse, Telling
from quizapp.i18n.languages import Language
from quizapp.settings.declarations import ScriptDisplay
from quizapp.study.progress import Progress
from quizapp.viewmodels.bank_choice import BankChoice
from quizapp.viewmodels.chronicle import Chronicle
from quizapp.viewmodels.date_words import DateWords
from quizapp.viewmodels.study import StudyViewModel
from quizapp.viewmodels.timeline.event import Knowledge, Lane, TimelineEvent, knowledge_of
from quizapp.viewmodels.timeline.events_model import EventsModel
from quizapp.viewmodels.timeline.lanes import LanesBy, lanes_of
from quizapp.viewmodels.troubles import sentence


@dataclass(frozen=True, slots=True)
class EventDetail:
    """Everything about the event that is chosen."""

    event: TimelineEvent
    date: str
    """In the calendar the reader likes."""
    other_date: str
    """In the other one; empty where there is none."""
    known: str
    """How well it is known, in a word."""
    tellings: tuple[Telling, ...]
    contradicted_by: tuple[TimelineEvent, ...]
    """Those among the banks looked at."""


class TimelineViewModel(QObject):
    """Events by their first days. Places count those that are shown: all, or what the search finds."""

    changed = Signal()
    """Other events, lanes or words."""
    selected = Signal()
    """Another event is chosen, or none."""
    refused = Signal(str)
    """What went wrong, in one line."""

    def __init__(
        self,
        banks: BankChoice,
        chronicle: Chronicle,
        progress: Callable[[], Progress],
        study: StudyViewModel,
        dates: DateWords,
    ) -> None:
        super().__init__()
        self._chronicle = chronicle
        self._progress = progress
        self._study = study
        self._dates = dates
        self.banks = banks
        banks.changed.connect(self.refresh)
        self.lanes_by = LanesBy.POLITY
        self.sought = ""
        self.court: str | None = None
        """Whose calendar stands on the axis; None is the main line of dynasties."""
        self.events: tuple[TimelineEvent, ...] = ()
        self.lanes: tuple[Lane, ...] = ()
        self.selection: int | None = None
        self.table = EventsModel(self.date_of, self.court_word, self)
        self._all: tuple[TimelineEvent, ...] = ()
        self._folded: list[str] = []

    @property
    def total(self) -> int:
        """Events of the banks, whatever is sought."""
        return len(self._all)

    @property
    def language(self) -> Language:
        """The language of the interface."""
        return self._dates.language

    def refresh(self) -> None:
        """Read events and knowledge anew; what is chosen stays so."""
        ids = self.banks.ids
        try:
            mastery = self._progress().mastery(ids)
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return
        events = [
            TimelineEvent(bank_id, self._in_script(fact), knowledge_of(mastery.get(fact.id)))
            for bank_id in ids
            for fact in self._chronicle.facts(bank_id)
        ]
        self.show_events(events)

    def show_events(self, events: Iterable[TimelineEvent]) -> None:
        """Take these events; what is sought and chosen stays so."""
        chosen = self._chosen_key()
        self._all = tuple(sorted(events, key=lambda each: (each.first, each.last)))
        self._folded = [
            script.fold("\n".join((each.fact.statement, *each.fact.people, each.fact.polity, each.fact.document)))
            for each in self._all
        ]
        self._show(chosen)

    def search(self, text: str) -> None:
        """Show only events that have all these words, in either script."""
        self.sought = text.strip()
        self._show(self._chosen_key())

    def sort_by(self, by: str) -> None:
        """Make other lanes, by a `LanesBy`."""
        self.lanes_by = LanesBy(by)
        self._make_lanes()
        self.changed.emit()

    def count_by(self, court: str) -> None:
        """Take the calendar of another court, empty for the main line."""
        self.court = court or None
        self.changed.emit()

    def retranslate(self) -> None:
        """Name the lanes in another language."""
        self._make_lanes()
        self.table.show_events(self.events)
        self.changed.emit()

    def courts(self) -> list[str]:
        """Polities among the events that counted years of their own, those most often met first."""
        from questions.calendars.courts import courts_named  # noqa: PLC0415 - a table

        counts: defaultdict[str, int] = defaultdict(int)
        for event in self._all:
            counts[event.fact.polity] += 1
        known = [name for name in counts if name and courts_named(name)]
        return sorted(known, key=lambda name: -counts[name])

    def court_word(self, court: str) -> str:
        """A court's name in the script that is set, else in that of the interface."""
        words = self._chronicle.words
        if words.script is ScriptDisplay.AS_WRITTEN and self.language is Language.SIMPLIFIED:
            return script.convert(court, script.HANS)
        return words.show(court, script.HANT)

    def ruler_word(self, mark: str) -> str:
        """What stands at a mark of the ruler in the script that is set; it is made in that of the interface."""
        return self._chronicle.words.show(mark, script.HANS if self.language is Language.SIMPLIFIED else script.HANT)

    def select(self, place: int | None) -> None:
        """Choose an event, or none."""
        if place != self.selection:
            self.selection = place
            self.selected.emit()

    def select_event(self, event: TimelineEvent) -> None:
        """Choose an event wherever it stands; the search is given up where it does not find it."""
        if event not in self.events:
            self.search("")
        self.select(self.events.index(event))

    @property
    def detail(self) -> EventDetail | None:
        """The event that is chosen; None while there is none."""
        if self.selection is None:
            return None
        event = self.events[self.selection]
        show = self._chronicle.words.show
        date, other_date = self._dates.short(event.fact.date, self.court)
        contradicting = set(event.fact.conflicts_with)
        return EventDetail(
            event,
            show(date),
            show(other_date),
            self.table.knowledge_word(event),
            tuple(map(self._telling, self._chronicle.tellings(event.bank_id, event.fact.id))),
            tuple(each for each in self._all if each.bank_id == event.bank_id and each.fact.id in contradicting),
        )

    def say(self, event: TimelineEvent) -> str:
        """An event in one sentence, for those who hear it."""
        return f"{self.date_of(event)}：{event.fact.statement}（{self.table.knowledge_word(event)}）"

    def askable(self, places: Iterable[int]) -> int:
        """How many of these events questions ask about."""
        return sum(self.events[place].knowledge is not Knowledge.UNASKED for place in places)

    def study(self, places: Iterable[int]) -> None:
        """Begin a session with questions about these events."""
        facts: defaultdict[str, list[str]] = defaultdict(list)
        for place in places:
            event = self.events[place]
            if event.knowledge is not Knowledge.UNASKED:
                facts[event.bank_id].append(event.fact.id)
        self._study.begin_cards(list(facts), lambda: self._progress().cards_about(facts))

    def date_of(self, event: TimelineEvent) -> str:
        """When it was, in the calendar the reader likes."""
        return self._chronicle.words.show(self._dates.brief(event.fact.date, self.court))

    def _in_script(self, fact: FactGlimpse) -> FactGlimpse:
        show = self._chronicle.words.show
        return fact._replace(statement=show(fact.statement), document=show(fact.document))

    def _telling(self, telling: Telling) -> Telling:
        words = self._chronicle.words
        sentence, highlight = words.show_marked(telling.sentence, telling.highlight)
        return telling._replace(document=words.show(telling.document), sentence=sentence, highlight=highlight)

    def _chosen_key(self) -> tuple[str, str] | None:
        if self.selection is None:
            return None
        event = self.events[self.selection]
        return event.bank_id, event.fact.id

    def _show(self, chosen: tuple[str, str] | None) -> None:
        words = script.fold(self.sought).split()
        self.events = tuple(
            event
            for event, folded in zip(self._all, self._folded, strict=True)
            if all(word in folded for word in words)
        )
        self.selection = _place_of(chosen, self.events)
        self._make_lanes()
        self.table.show_events(self.events)
        self.changed.emit()
        self.selected.emit()

    def _make_lanes(self) -> None:
        self.lanes = lanes_of(self.events, self.lanes_by, self.court_word, self.tr("Others"))


def _place_of(key: tuple[str, str] | None, events: Sequence[TimelineEvent]) -> int | None:
    return next((place for place, each in enumerate(events) if (each.bank_id, each.fact.id) == key), None)
