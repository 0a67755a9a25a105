"""Nothing that is known makes a second option right: the promise of every single choice."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from questions.authoring import Question, Source, author
from questions.authoring.event import Event, event_of, key_of
from questions.authoring.question import Asks, QuestionKind
from questions.authoring.years import span
from questions.documents.script import fold
from questions.entities.entity import EntityType
from questions.facts.fact import Fact
from tests.authoring.making import bank, fact

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
    for question in author(given, sources):
        assert question.id not in seen
        seen.add(question.id)
        if question.kind is not QuestionKind.SINGLE_CHOICE:
            continue
        texts = [fold(option.text) for option in question.options]
        assert len(set(texts)) == len(texts)
        wrong = [option.text for option in question.options if not option.correct]
        assert len(wrong) == len(texts) - 1
        for text in wrong:
            assert not list(made_right(question, text, events)), (question.stem, text)


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
