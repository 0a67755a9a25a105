import pytest

from questions.entities.ages import in_its_time
from questions.entities.entity import Entity, EntityType

UIGHURS = Entity("高昌", "高昌回鶻", EntityType.POLITY, 0, 2, "回鶻")
LATER_TANG = Entity("唐軍", "後唐軍", EntityType.ARMY, 0, 2, "後唐")
YINGZONG = Entity("英宗", "宋英宗", EntityType.PERSON, 3, 5, "宋")
SONG_NANJING = Entity("南京", "應天府", EntityType.PLACE, 0, 2)
TOWN = Entity("高昌", "高昌", EntityType.PLACE, 0, 2)


@pytest.mark.parametrize(
    ("given", "year", "meant"),
    [
        (UIGHURS, 640, ("高昌國", "高昌國")),
        (UIGHURS, 1209, ("高昌回鶻", "回鶻")),
        (LATER_TANG, 881, ("唐軍", "唐")),
        (LATER_TANG, 930, ("後唐軍", "後唐")),
        (YINGZONG, 1449, ("明英宗", "明")),
        (YINGZONG, 1064, ("宋英宗", "宋")),
        (YINGZONG, 400, ("英宗", None)),
        (SONG_NANJING, 1127, ("應天府", None)),
        (SONG_NANJING, 1937, ("南京", None)),
        (TOWN, 640, ("高昌", None)),
    ],
)
def test_in_its_time(given: Entity, year: int, meant: tuple[str, str | None]) -> None:
    found = in_its_time(given, year)
    assert (found.name, found.polity) == meant
    assert (found.text, found.start, found.end) == (given.text, given.start, given.end)
