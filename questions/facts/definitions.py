"""Opening definitions that give an event its date: 甘露之變指發生於唐文宗大和九年十一月的一次政變."""

from __future__ import annotations

import re

from questions.documents.script import fold

HAPPENED = re.compile("发生|爆发")
_PLACE = "(?P<place>[^，。的]{1,12}(?:的(?:首都|都城|省会|首府|治所)[^，。的]{0,6})?)?"
_DEFINITION = re.compile(
    "^(?P<topic>[^，。（(]{2,14}?)(?:，(?:又称|亦称|也称|或称|又名|简称|史称)[^，]*)?，?"
    "(?:(?:指的是|是指|系指|指|是|为|乃)[^，。]{0,40}?)?(?P<verb>发生|爆发)(?:于|在)?"
    + _PLACE
    + "(?:的.*|间|期间|，.*)?$"
)


def event_of_definition(body: str) -> str:
    """``甘露之變發生`` for the definition above, ``滿城之戰發生在河北滿城`` where it names the place; else empty."""
    match = _DEFINITION.match(fold(body))
    if match is None:
        return ""
    topic, verb = body[match.start("topic") : match.end("topic")], body[match.start("verb") : match.end("verb")]
    if not match["place"]:
        return topic + verb
    place = body[match.start("place") : match.end("place")]
    return f"{topic}{verb}在{place}"
