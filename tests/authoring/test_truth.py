"""Exactly the key is right, for all that is known: the promise of every kind of question."""

import re
from collections.abc import Iterator
from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from questions.authoring import Question, Source, author
from questions.authoring.event import Event, event_of, key_of
from questions.authoring.question import Asks, QuestionKind
from questions.authoring.years import span
from questions.calendars import eras
from questions.calendars.dates import DayInterval
from questions.calendars.numerals import parse_number
from questions.documents.script import fold
from questions.entities.entity import EntityType
from questions.facts.fact import Fact
from tests.authoring.making import all_of, bank, fact

FACTS, SOURCES = bank()
PERSONS = ["夏神宗", "夏獻宗", "金哀宗", "宋理宗", "孟珙", "岳飛"]
PLACES = ["邠州", "保安州", "蔡州", "鄧州", "會州", "鳳翔府", "臨洮府"]
ARMIES = [("夏兵", "西夏"), ("金兵", "金"), ("宋軍", "宋"), ("蒙古軍", "蒙古")]
VERBS = ["攻破", "進圍", "退出"]


@st.composite
def facts(draw: st.DrawFn) -> list[Fact]:
    """Facts made by permuting names and months, so that many say nearly the same."""
    made: dict[str, Fact] = {}
    for _ in range(draw(st.integers(4, 24))):
        year, month = draw(st.integers(1211, 1226)), draw(st.integers(1, 12))
        value = draw(st.sampled_from([f"{year}", f"{year}-{month:02}"]))
        army, side = draw(st.sampled_from(ARMIES))
        who = draw(st.sampled_from([f"*[{army}:army:{army}:{side}]", *(f"*[{name}:person]" for name in PERSONS)]))
        one = fact(f"{who}{draw(st.sampled_from(VERBS))}[{draw(st.sampled_from(PLACES))}:place]", value)
        made[one.id] = one
    return list(made.values())


def asked_event(question: Question, events: dict[str, Event]) -> Event:
    return events[question.facts[0]]


def made_right(question: Question, text: str, events: dict[str, Event]) -> Iterator[Event]:
    """The events that make an option right, judged here anew by the plainest means."""
    event = asked_event(question, events)
    for other in events.values():
        if question.asks is Asks.WHEN:
            same = fold(other.text) == fold(event.text)
            if same and span(int(text.removesuffix("年"))).overlaps(other.interval):
                yield other
        elif question.asks is Asks.WHAT:
            told = fold(text) in (fold(other.text), fold(other.text[other.subject_end :]))
            if told and other.interval.overlaps(event.interval):
                yield other
        else:
            names = {fold(entity.text) for entity in other.entities} | {fold(entity.name) for entity in other.entities}
            asked = {key_of(entity) for entity in event.entities if fold(entity.text) != fold(question.answer)}
            if fold(text) in names and asked <= other.keys and other.interval.overlaps(event.interval):
                yield other


def check(given: list[Fact], sources: dict[str, Source]) -> None:
    events = {one.id: made for one in given if (made := event_of(one, sources.get(one.leading.document, Source(""))))}
    seen: set[str] = set()
    for question in all_of(given, sources):
        assert question.id not in seen
        seen.add(question.id)
        texts = [fold(option.text) for option in question.options]
        assert len(set(texts)) == len(texts)
        CHECKS.get(question.kind, check_typed)(question, events)


def check_choice(question: Question, events: dict[str, Event]) -> None:
    wrong = [option.text for option in question.options if not option.correct]
    assert len(wrong) == len(question.options) - 1
    event = asked_event(question, events)
    if question.asks is Asks.FIRST:
        check_first(question, events)
    elif question.asks is Asks.INTERVAL:
        one, other = (events[number] for number in question.facts)
        assert question.answer == f"{years_between(one, other)}年"
    elif question.asks is Asks.ERA:
        for option in question.options:
            assert option.correct == (year_meant(option.text, event) == event.year), (question.stem, option.text)
    else:
        for text in wrong:
            assert not list(made_right(question, text, events)), (question.stem, text)


def check_first(question: Question, events: dict[str, Event]) -> None:
    told = sorted((events[number] for number in question.facts), key=lambda event: event.interval.first)
    assert all(one.interval.last < other.interval.first for one, other in pairwise(told))
    assert question.answer == (told[0] if "最早" in question.stem else told[-1]).text


def check_order(question: Question, events: dict[str, Event]) -> None:
    by_text = {events[number].text: events[number] for number in question.facts}
    told = [by_text[option.text] for option in question.options]
    assert len(told) == len(question.facts)
    assert all(one.interval.last < other.interval.first for one, other in pairwise(told))
    for event in told:  # nothing known tells the same of another time
        same = [other for other in events.values() if other.folded == event.folded]
        assert len({other.year for other in same}) == 1


def check_match(question: Question, events: dict[str, Event]) -> None:
    mine = [events[number] for number in question.facts]
    pairs = {(option.text, option.match) for option in question.options}
    if question.asks is Asks.WHEN:
        assert pairs == {(event.text, f"{event.year}年") for event in mine}
        for event, (_, year) in product(mine, pairs):
            held = span(int(year.removesuffix("年"))).overlaps(event.interval)
            assert held == (year == f"{event.year}年")
        return
    if question.asks is Asks.ERA:
        meant = {event.text: event.year for event in mine}
        assert {(text, year_meant(year, by_text(text, mine))) for text, year in pairs} == set(meant.items())
        return
    told = {event.text for event in events.values()}
    for (person, _), (_, did) in product(pairs, pairs):
        assert (person + did in told) == ((person, did) in pairs)


def by_text(text: str, events: list[Event]) -> Event:
    return next(event for event in events if event.text == text)


def check_several(question: Question, events: dict[str, Event]) -> None:
    asked = re.search(r"(?:哪些發生在|哪些事發生在|哪些发生在|哪些事发生在)(\d+)年？", question.stem)
    if asked is not None:
        check_same_year(question, span(int(asked[1])), events)
        return
    by_text = {events[number].text: events[number] for number in question.facts}
    marked = re.search(r"(?:發生在|发生在)(.+?)之(前|後|后)？", question.stem)
    assert marked is not None
    named = marked[1]
    mark = span(int(named.removesuffix("年"))) if named.removesuffix("年").isdigit() else by_text[named].interval
    for option in question.options:
        days = by_text[option.text].interval
        assert not days.overlaps(mark)
        assert option.correct == ((days.last < mark.first) == (marked[2] == "前"))


def check_same_year(question: Question, year: DayInterval, events: dict[str, Event]) -> None:
    for option in question.options:
        told = [event for event in events.values() if event.text == option.text]
        assert told
        for event in told:
            assert year.contains(event.interval) if option.correct else not year.overlaps(event.interval)


def check_judged(question: Question, events: dict[str, Event]) -> None:
    event = asked_event(question, events)
    is_true = question.answer in ("正確", "正确")
    if question.asks is Asks.FIRST:
        one, other = (events[number] for number in question.facts)
        told_first = question.stem.index(one.text) < question.stem.index(other.text)
        assert one.interval.last < other.interval.first
        assert told_first == is_true
        return
    if question.asks is Asks.WHEN:
        found = re.search(r"(\d+)年", question.stem)
        assert found is not None
        assert span(int(found[1])).overlaps(event.interval) == is_true
        if not is_true:
            same = [other for other in events.values() if other.folded == event.folded]
            assert not any(span(int(found[1])).overlaps(other.interval) for other in same)
        return
    told = [other for other in events.values() if other.text in question.stem]
    assert any(other.interval.overlaps(event.interval) for other in told) == is_true


def check_typed(question: Question, events: dict[str, Event]) -> None:
    event = asked_event(question, events)
    if question.asks is Asks.ERA:
        assert year_meant(question.answer, event) == event.year
    elif question.asks is Asks.INTERVAL:
        one, other = (events[number] for number in question.facts)
        assert question.answer == f"{years_between(one, other)}年"
    elif question.asks is Asks.WHEN:
        assert question.answer == f"{event.year}年"
    else:
        assert question.answer in event.text
        assert "＿＿" in question.stem or fold(question.answer) not in fold(question.stem)


def year_meant(text: str, event: Event) -> int | None:
    """What a western or an era year says, by the table of eras; of several of a name the nearest."""
    figures = text.removesuffix("年")
    if figures.isdigit():
        return int(figures)
    for cut in range(len(figures) - 1, 0, -1):
        number = 1 if figures[cut:] == "元" else parse_number(figures[cut:])
        if number is not None and (found := eras.resolve(figures[:cut], number, near_year=event.year)):
            return found[0].year(number)
    return None


def years_between(one: Event, other: Event) -> int:
    assert one.year is not None
    assert other.year is not None
    return abs(other.year - one.year)


CHECKS = {
    QuestionKind.SINGLE_CHOICE: check_choice,
    QuestionKind.ORDER: check_order,
    QuestionKind.MATCH: check_match,
    QuestionKind.MULTIPLE_CHOICE: check_several,
    QuestionKind.TRUE_FALSE: check_judged,
}


def test_the_hand_made_facts() -> None:
    check(FACTS, SOURCES)


@settings(max_examples=60, deadline=None)
@given(facts())
def test_any_facts(given: list[Fact]) -> None:
    check(given, {"宋金": Source("宋金")})


def test_the_check_itself_sees_a_second_right_option() -> None:
    one = fact("*[夏兵:army:夏兵:西夏]攻破[邠州:place]", "1213-08")
    two = fact("*[夏兵:army:夏兵:西夏]攻破[會州:place]", "1213-08")
    events = {made.id: event for made in (one, two) if (event := event_of(made, Source("")))}
    question = next(q for q in author([*FACTS, one], SOURCES) if q.asks is Asks.WHERE and q.facts == (one.id,))
    assert list(made_right(question, "會州", events))
    assert EntityType.PLACE in {entity.type for entity in two.entities}
