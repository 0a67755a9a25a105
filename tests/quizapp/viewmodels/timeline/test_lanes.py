from __future__ import annotations

from quizapp.viewmodels.timeline.lanes import LanesBy, lanes_of
from tests.quizapp.viewmodels.timeline.examples import event


def names(*polities: str) -> list[str]:
    events = [event(str(place), polity=polity) for place, polity in enumerate(polities)]
    return [lane.name for lane in lanes_of(events, LanesBy.POLITY, str, "其他")]


def test_lanes_come_in_the_order_in_which_they_begin() -> None:
    assert names("遼", "宋", "遼", "金") == ["遼", "宋", "金"]


def test_events_without_a_side_go_to_the_others() -> None:
    assert names("", "宋") == ["宋", "其他"]


def test_the_smallest_of_many_go_together() -> None:
    polities = [each for number, each in enumerate("遼宋金夏元明清漢唐隋") for _ in range(10 - number)]
    found = names(*polities)
    assert found == ["遼", "宋", "金", "夏", "元", "明", "清", "其他"]


def test_every_event_stands_in_one_lane() -> None:
    events = [event(str(place), polity=polity) for place, polity in enumerate("遼宋金夏元明清漢唐隋宋")]
    lanes = lanes_of(events, LanesBy.POLITY, str, "其他")
    assert sorted(place for lane in lanes for place in lane.events) == list(range(11))


def test_by_document_and_under_other_names() -> None:
    events = [event("a"), event("b", polity="遼")]
    assert [lane.name for lane in lanes_of(events, LanesBy.DOCUMENT, str, "其他")] == ["聯蒙滅金"]
    assert [lane.name for lane in lanes_of(events, LanesBy.POLITY, lambda name: f"{name}國", "其他")] == [
        "金國",
        "遼國",
    ]
