"""Opening definitions that give an event its date: 甘露之變指發生於唐文宗大和九年十一月的一次政變."""

from __future__ import annotations

import re
from functools import cache

from questions.data import lines
from questions.documents.script import fold

_PLACE = "(?P<place>[^，。的]{1,12}(?:的(?:首都|都城|省会|首府|治所)[^，。的]{0,6})?)?"
_TOPIC = "^(?P<topic>[^，。（(]{2,14}?)(?:，(?:又称|亦称|也称|或称|又名|简称|史称)[^，]*)*，?"
_HAPPENED = re.compile(
    _TOPIC
    + "(?:(?:指的是|是指|系指|指|是|为|乃)[^，。]{0,40}?)?(?P<verb>发生|爆发)(?:于|在)?"
    + _PLACE
    + "(?:的.*|间|期间|，.*)?$"
)
_KIND = (
    "(?:战争|战役|会战|海战|决战|战斗|大战|战事|政变|兵变|宫变|事变|起义|叛乱|民变"
    "|革命|变法|改革|运动|惨案|事件|会议|和约|条约|盟约|和议|协定)$"
)
_COUNTED = "(?:的|之)(?:一[场次个项])?[^，。的]{0,8}"
_WAS = re.compile(_TOPIC + "(?:是指|指的是|指|是|为|乃)(?P<told>[^。]*?)(?P<rest>" + _COUNTED + _KIND + ")")
_WAGED = re.compile("[^在于由从，]+?(?:发动|发起)[^，]*$")
_MADE = re.compile("(?:达成|签订|缔结|订立|签署|召开|举行)$")
DEFINES = re.compile(f"发生|爆发|(?:是指|指的是|指|是|为|乃).*{_KIND}")
"""What a clause holds that may define an event."""


@cache
def _event_ends() -> tuple[str, ...]:
    return tuple(fold(word) for line in lines("event_suffixes.txt") for word in line.split())


def event_of_definition(body: str) -> str:
    """What a definition tells to have happened; empty where ``body`` is none.

    甘露之變發生; 滿城之戰發生在河北滿城 where it names the place; 隆興和議達成 where it says what was
    done, 後金發動入侵明朝的戰爭 where it says by whom.
    """
    folded = fold(body)
    match = _HAPPENED.match(folded)
    if match is not None:
        topic, verb = body[match.start("topic") : match.end("topic")], body[match.start("verb") : match.end("verb")]
        place = body[match.start("place") : match.end("place")] if match["place"] else ""
        return f"{topic}{verb}在{place}" if place else topic + verb
    match = _WAS.match(folded)
    if match is None or not match["topic"].endswith(_event_ends()):
        return ""
    topic = body[match.start("topic") : match.end("topic")]
    if _WAGED.fullmatch(match["told"]):
        rest = match.start("rest") + (folded[match.start("rest") - 1] in "动起")  # 發動|的|宮廷政變
        return body[match.start("told") : match.start("rest")] + body[rest:]
    made = _MADE.search(folded, match.start("told"), match.end("told"))
    if made is not None:
        return topic + body[made.start() : made.end()]
    return topic + ("发生" if body == folded else "發生")
