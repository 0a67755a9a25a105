"""Clauses of reason, purpose and means: which of them tell a deed, and which only why or how one was done."""

from __future__ import annotations

import re

from questions.entities.entity import EntityType
from questions.facts import wording
from questions.facts.body import Body
from questions.facts.claim import ClaimKind
from questions.facts.role import Role, Situation

_PRETEXT = re.compile("以.{1,12}为[名由]")
_MEANS = re.compile("以[^，]{0,6}?[兵军骑船舰炮火水箭甲弩众]")
_AT_REQUEST = re.compile("应[^，]{1,12}之?[请邀召聘]")
"""應花剌子模之請|擊敗古爾王朝."""
_PEOPLE = re.compile("[人商民]")
"""因布里亞特人某某|劫掠華商: another's deed, whoever he was."""
_OCCASION = re.compile("[乘趁](?![船舟车马坐轿舆舰机夜胜势专轮飞火「『“])")
_TO_PREVENT = re.compile(f"为(?={wording.AIMS.pattern})")
"""為阻止日軍西進: what for."""
_SHORTEST_AIM = 2
"""Characters of a verb of an event after 為: 為用兵準噶爾; 為封 may be anything."""
_HEARING = ("闻讯", "闻报")
"""李白聞訊作《…》 tells what he did."""
_ONLY_PURPOSE = ("以便", "以求", "以期", "以免", "以防", "以图", "以备", "以示")


def reason(body: Body, situation: Situation) -> Role | None:
    """因軍中疫疾 only says why; 因糧盡退兵 tells what was done; 因唐周告密 goes with what was done."""
    if wording.FEAR.match(body.predicate):
        return Role.LEADING
    opening = wording.opens(wording.REASON, body.predicate)
    if opening is not None and (_tells_anothers_deed(body) or _only_why(body)):
        return Role.LEADING
    if opening is None or body.appoints:
        return None
    if body.head.passive or body.predicate.startswith(_HEARING):
        return None
    if (request := _AT_REQUEST.match(body.predicate)) and any(
        verb.start >= body.head.predicate + request.end() for verb in body.verbs
    ):
        return None
    acts = opening[0] != "应" and any(verb.end - verb.start > 1 for verb in body.verbs)
    return None if len(opening[0]) == 1 and acts else Role.SKIPPED


def _tells_anothers_deed(body: Body) -> bool:
    """因弟子唐周|告密: all it tells is what another did."""
    return (
        body.predicate.startswith(("因", "由于"))
        and len(body.verbs) == 1
        and not wording.PASSIVE.search(body.predicate)
        and (
            any(e.end == body.verbs[0].start and e.type is EntityType.PERSON for e in body.entities)
            or _PEOPLE.search(body.folded, body.head.predicate + 2, body.verbs[0].start) is not None
        )
    )


def _only_why(body: Body) -> bool:
    """因用兵準噶爾, 因平叛有功: its one verb stands right after 因, and says why; 因糧盡退兵 tells what was done."""
    return body.predicate.startswith("因") and len(body.verbs) == 1 and body.verbs[0].start == body.head.predicate + 1


def occasion(body: Body, situation: Situation) -> Role | None:
    """乘景泰帝病重 says when they acted; 乘虛攻占 tells what they did."""
    if not _OCCASION.match(body.predicate):
        return None
    acts = any(verb.kind not in (ClaimKind.OTHER, ClaimKind.DEATH, ClaimKind.DISASTER) for verb in body.verbs)
    return None if acts else Role.LEADING


def purpose(body: Body, situation: Situation) -> Role | None:
    """以牽制秦軍 only says what for; 以火船焚毀戰船 tells what was done, and by what means."""
    if _TO_PREVENT.match(body.predicate) or _aims_at_deed(body):
        return Role.LEADING
    if body.subject is not None or not wording.opens(wording.PURPOSE, body.predicate):
        return None
    return None if body.appoints or _by_means(body) else Role.SKIPPED


def _aims_at_deed(body: Body) -> bool:
    """為用兵準噶爾: what for; what a person is made (為都督) or who did it (為清軍所敗) is no such verb."""
    if not body.predicate.startswith("为") or "所" in body.predicate:
        return False
    return any(v.start == body.head.predicate + 1 and v.end - v.start >= _SHORTEST_AIM for v in body.verbs)


def _by_means(body: Body) -> bool:
    """以火船焚毀曹軍戰船, 以清君側為名起兵: what stands after 以 is a means or a pretext, and the deed follows."""
    if body.predicate.startswith(_ONLY_PURPOSE):
        return False
    pretext = _PRETEXT.match(body.predicate)
    means = pretext or _MEANS.match(body.predicate) or _place_given(body)
    return means is not None and any(verb.start >= body.head.predicate + means.end() for verb in body.verbs)


def _place_given(body: Body) -> re.Match[str] | None:
    """以汴京|降蒙古."""
    place = next((e for e in body.entities if e.start == body.head.predicate + 1), None)
    if place is None or place.type is not EntityType.PLACE:
        return None
    return re.match(f".{{{place.end - body.head.predicate}}}", body.predicate)
