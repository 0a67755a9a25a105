"""People of the same side and time whom the tables know."""

from questions.authoring.chronicle import Chronicle
from questions.authoring.distractors.contemporaries import contemporaries
from questions.authoring.distractors.impostors import impostor
from questions.authoring.event import Event, event_of
from questions.authoring.lives import lifetimes, reigns
from questions.authoring.source import Source
from questions.documents.script import fold
from tests.authoring.making import bank, fact

FACTS, _ = bank()


def asked(marked: str, value: str, kind: str = "battle") -> tuple[Event, Chronicle]:
    event = event_of(fact(marked, value, kind), Source("宋金"))
    assert event is not None
    others = [made for each in FACTS if (made := event_of(each, Source("宋金"))) is not None]
    return event, Chronicle([event, *others])


def test_rulers_stand_beside_rulers_of_their_court() -> None:
    event, chronicle = asked("*[夏崇宗:person:西夏崇宗:西夏]攻佔[樂州:place]", "1136-07")
    texts = {named.text for named in contemporaries(event, event.entities[0], chronicle)}
    assert "夏仁宗" in texts
    assert texts <= {"夏毅宗", "夏惠宗", "夏仁宗", "夏桓宗"}


def test_nobody_stands_in_who_takes_part_under_another_name() -> None:
    event, chronicle = asked("*[夏神宗:person:西夏神宗:西夏]傳位給[德旺:person:西夏獻宗:西夏]", "1223-12")
    assert "夏獻宗" not in {named.text for named in contemporaries(event, event.entities[0], chronicle)}


def test_people_lived_and_were_grown() -> None:
    event, chronicle = asked("*[孟珙:person::宋]攻[鄧州:place]", "1233-04")
    texts = {named.text for named in contemporaries(event, event.entities[0], chronicle)}
    assert texts
    assert not texts & {"岳飛", "文天祥", "王安石", "孟珙"}


def test_an_impostor_is_proven_by_a_life_that_missed_the_event() -> None:
    event, chronicle = asked("*[孟珙:person::宋]攻[鄧州:place]", "1233-04")
    name = impostor(event, event.entities[0], chronicle)
    assert name is not None
    life = lifetimes()[fold(name)]
    assert (life.last is not None and life.last < 1233) or (life.first is not None and life.first > 1233)


def test_an_impostor_on_a_throne_came_to_it_in_another_year() -> None:
    event, chronicle = asked("*[宋理宗:person:宋理宗:宋]即位", "1224-08r", "accession")
    name = impostor(event, event.entities[0], chronicle)
    assert name is not None
    assert reigns()[fold(name)].first != 1224


def test_nothing_proves_a_place_wrong() -> None:
    event, chronicle = asked("*[孟珙:person::宋]攻[鄧州:place]", "1233-04")
    assert impostor(event, event.entities[1], chronicle) is None


def test_no_lady_stands_in_for_a_general() -> None:
    event, chronicle = asked("*[遼景宗:person::遼]命[韓匡嗣:person::遼]為都統", "0979-09")
    texts = {named.text for named in contemporaries(event, event.entities[1], chronicle)}
    assert texts
    assert "蕭綽" not in texts


def test_no_impostor_of_a_state_that_had_fallen() -> None:
    event, chronicle = asked("*[孟珙:person::宋]攻[鄧州:place]", "1233-04")
    assert impostor(event, event.entities[0], chronicle) != "高良惠"
    prince = event_of(fact("*[李德任:person::西夏]主張聯金", "1223"), Source("宋金"))
    assert prince is not None
    event, chronicle = asked("*[徐敏子:person::宋]到達[洛陽:place]", "1234-07")
    assert impostor(event, event.entities[0], Chronicle([event, prince])) is None


def test_a_lady_without_a_title_is_known_as_one() -> None:
    event, chronicle = asked("*[馮玉祥:person::中華民國]驅逐[段祺瑞:person::中華民國]", "1926-04-09")
    texts = {named.text for number in range(8) for named in contemporaries(event, event.entities[1], chronicle)}
    assert texts
    assert not texts & {"宋慶齡", "宋美齡", "秋瑾"}
