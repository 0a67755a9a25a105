from __future__ import annotations

from datetime import timedelta

import pytest

from questions.authoring.topic import Topic, TopicSort
from quizapp.composition import Application
from quizapp.study.card import Rating
from quizapp.study.scope import Aim
from quizapp.viewmodels.how import HowViewModel
from tests.quizapp.memory_bank import Shelf, many
from tests.quizapp.running import Start
from tests.quizapp.study.stubs import FakeClock


@pytest.fixture
def application(start: Start, shelf: Shelf) -> Application:
    return start(shelf.put("宋金", many(40)), shelf.put("夏蒙", many(10)))


@pytest.fixture
def how(application: Application) -> HowViewModel:
    return application.models.how


def test_counts_what_is_chosen(how: HowViewModel) -> None:
    assert how.count == 20, "the day's limit of new questions"
    how.choose(bank_id="id of 夏蒙")
    assert how.count == 10
    how.choose(aim=Aim.WEAK)
    assert how.count == 0


def test_a_period_as_people_write_it(how: HowViewModel) -> None:
    how.choose(period="端平元年")
    assert how.scope.part.years == (1234, 1235), "its last month fell into 1235"
    assert how.count == 20
    how.choose(period="1115–1125")
    assert how.count == 0
    how.choose(period="不是年代")
    assert not how.period_is_read
    assert how.count == 0


def test_one_topic(how: HowViewModel) -> None:
    assert how.topics() == [Topic(TopicSort.KIND, "fall"), Topic(TopicSort.PERSON, "金哀宗")]
    how.choose(topic=Topic(TopicSort.PERSON, "金哀宗"))
    assert how.count == 20
    how.choose(topic=Topic(TopicSort.PERSON, "孟珙"))
    assert how.topic is None, "nothing asks about him"


def test_the_topic_belongs_to_the_exam(how: HowViewModel) -> None:
    how.choose(aim=Aim.EXAM, topic=Topic(TopicSort.KIND, "fall"))
    how.keep_exam()
    session = how.exam_session()
    assert session is not None
    assert session[1].part.topics == (Topic(TopicSort.KIND, "fall"),)


def test_an_exam_is_kept_in_mind(application: Application, how: HowViewModel, clock: FakeClock) -> None:
    assert how.exam() is None
    how.choose(aim=Aim.EXAM, exam_day=clock.now().date() + timedelta(days=22))
    how.keep_exam()
    exam = how.exam()
    assert exam is not None
    assert (exam.days_left, exam.unseen, exam.today) == (22, 50, 3)
    session = how.exam_session()
    assert session is not None
    application.window.begin_scope(*session)
    while application.models.study.in_progress:
        application.models.study.reveal()
        application.models.study.grade(Rating.EASY)
    exam = how.exam()
    assert exam is not None
    assert (exam.unseen, exam.today) == (47, 0)
    clock.advance(days=23)
    assert how.exam() is None
    how.forget_exam()
    assert how.exam_session() is None


def test_the_panel_folds_out(application: Application) -> None:
    home = application.window.rooms.home
    assert home.how is None
    home.fold_how()
    assert home.how is not None
    assert home.how.isVisible()
    assert not home.how.exam_day.isVisible()
    home.how.aims.button("exam").click()
    assert home.how.exam_day.isVisible()
    assert [home.how.topic.itemText(place) for place in range(3)] == ["所有主題", "事件類別　亡國", "人物　金哀宗"]
    home.how.topic.activated.emit(2)
    assert application.models.how.topic == Topic(TopicSort.PERSON, "金哀宗")
    home.how.aims.button("more").click()
    application.models.how.choose(timed=True)
    assert home.how.timed.isChecked(), "shows what is chosen, also where it was not pressed"
    application.models.how.choose(timed=False)
    home.how.begin.click()
    assert application.models.study.total == 10
    application.window.show_home()
    home.fold_how()
    assert not home.how.isVisible()
