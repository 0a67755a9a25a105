"""What becomes of a clause in a date's scope, decided by the first of these checks that has a say."""

from __future__ import annotations

import re

from questions.entities.entity import EntityType
from questions.facts import wording
from questions.facts.body import Body
from questions.facts.circumstances import occasion, purpose, reason
from questions.facts.deed import FALLS, INTRANSITIVE_CAPTURES
from questions.facts.role import Check, Role, Situation
from questions.facts.rulers import appoints
from questions.facts.word_table import alternatives, table

SHORTEST_CLAUSE = 5
"""Characters; what is shorter and has no subject completes the clause before it (戰敗, 不克)."""


_TELLS_OTHERWISE = re.compile(
    "^(?:或|及|的)(?!$)|原因(?:之一)?(?:为|是|便是|在于|乃)|^.{1,6}的[是为]|称(?:之)?(?:为|作)|^[^，由]{0,4}[悉皆均俱改]由|^不(?:能|得|许|可|愿)|^[专职]?掌(?!权)|^为.*之[始首先]$|^为[^，]*最[高大多早]?$|^[勿莫]"
)
"""或達成的和議, 原因為…, 繼位的為其孫, 稱之為…, 不得…: no clause that tells what somebody did."""
_COUNTS_VICTIMS = re.compile(
    "者(?:不计其数|不可胜[计数]|甚众|无数|众多|[约达近]*[一二两三四五六七八九数几十百千万余]+)"
)
"""溺死於拒馬河者不計其數: not he who acted before."""
_BY_COUNSEL = re.compile(f"以.{{1,30}}(?:{alternatives(table('counsel_end'))})$")
_CITED = re.compile(f"(?:根|依)?据[^，]{{0,14}}(?:{alternatives(table('cited_end'))})$")
"""據阿拉伯商人記載: who says so."""
_SUMMED_UP = re.compile(
    "(?:自|从|由).*(?:仅|共|凡|前后|历时|历)[一二三四五六七八九十百千数几0-9]+(?:余|多)?(?:个月|[日天月年])$"
    "|(?:去世|逝世|驾崩|病逝|死|以)告终$|为止$"
    "|^(?:任职|在[任位]|执政|当[政国]|统治).*[年载月](?:之久)?$"
)
"""自出師至滅蜀僅七十日: how long it all took."""
_CARRIED_OFF = re.compile("[送押解械槛缚执囚].*[斩杀死诛囚禁狱]|传首|埋入")
_SENT_ON = re.compile("^送[^，]{1,6}处$|(?<!者)赍(?:往|至|赴)")
"""送海都處, 遣惠倫齎往拉薩: whom or what, the clause before says."""
_RAISES = re.compile("(?:[召擢拜授迁除升封起征辟贬降徙册]|提拔|任命|起用|拔擢)[拜授任用]?为|赐(?![死宴酺姓名号予])|赏")
_BARE_OFFICE = re.compile(
    "(?:被?[推选]?[举选]?)?(?:[继接升改出]?任命?|[为升调署]|充任?|担任|兼任?)(?:首任|第一任|副|名誉|代理)?"
    f"{alternatives(table('house_office'))}$|[继接]任$"
)
"""任院長: of which house, the clause before says."""
_OFFICE_LAST = frozenset(word[-1] for word in (*table("house_office"), "任"))
_BESTOWS = re.compile(f"(?:{alternatives(table('bestows'))})(?!.*[给予与])")
_ON_ADVICE = re.compile(
    f"(?:{alternatives(table('heeds'))}).{{1,14}}(?:{alternatives(table('advice'))})$"
    f"|(?:经|因|由).{{1,14}}(?:{alternatives(table('recommends'))})$"
)
_TITLED = 4
"""Characters of 與 and a title before the name: 與法使|巴德諾."""
_ALREADY = re.compile("(?:[已早业]已|已|曾)(?!经)|先[往赴]|先期|此前|事先")
_WHICH_OR_WHEN = re.compile("第[一二三四五六七八九十]|[当是][夜晚日]$")


def _tells_otherwise(body: Body, situation: Situation) -> Role | None:
    victims = body.subject is None and _COUNTS_VICTIMS.search(body.predicate)
    if victims or _tells_of_one_described(body):
        return Role.SKIPPED
    found = _TELLS_OTHERWISE.search(body.folded) or _BY_COUNSEL.match(body.predicate)
    with_whom = body.folded.startswith("与") and not any(entity.start <= _TITLED for entity in body.entities)
    by_another = body.subject is None and body.folded.startswith("由") and (_person_follows(body) or body.appoints)
    told_of = _CITED.match(body.predicate) or _SUMMED_UP.search(body.predicate)
    return Role.SKIPPED if found or told_of or with_whom or by_another else None


def _tells_of_one_described(body: Body) -> bool:
    """堅守寶山的姚子青營殉國: he who died is not whom the story spoke of."""
    if body.subject is not None or not body.verbs or body.verbs[0].start != body.head.predicate:
        return False
    first, last = body.verbs[0], body.verbs[-1]
    return wording.Also.ENDS in last.also and "的" in body.folded[first.end : last.start - 1]


def _person_follows(body: Body) -> bool:
    """由洪承疇繼任: what another did."""
    return any(entity.start <= 1 and entity.type is EntityType.PERSON for entity in body.entities)


def _tie_only(body: Body, situation: Situation) -> Role | None:
    """第一路, 當夜 and 與此同時 by themselves."""
    alone = wording.CONNECTIVE.fullmatch(body.folded) or _WHICH_OR_WHEN.match(body.folded)
    return Role.SKIPPED if alone and len(body.folded) < SHORTEST_CLAUSE else None


def _counsel(body: Body, situation: Situation) -> Role | None:
    """採納晁錯之議 says on whose advice the next thing was done."""
    return Role.LEADING if _ON_ADVICE.match(body.predicate) else None


def _part(body: Body, situation: Situation) -> Role | None:
    """全軍潰散 goes with the clause that says whose army."""
    goes_on = situation.follows_claim and body.subject is None and wording.PART.match(body.folded)
    return Role.COMPLEMENT if goes_on else None


def _unclear(body: Body, situation: Situation) -> Role | None:
    return Role.SKIPPED if body.head.unclear else None


def _condition(body: Body, situation: Situation) -> Role | None:
    return Role.CONDITION if wording.CONDITION.match(body.folded) else None


def _not_yet(body: Body, situation: Situation) -> Role | None:
    """遼軍會發起反攻 tells what was expected."""
    is_to_be = body.predicate.startswith("将") and len(wording.longest_verb_at(body.predicate, 1)) > 1  # 英王將遣使
    return Role.SKIPPED if is_to_be or wording.MODAL.match(body.predicate) else None


def _so_already(body: Body, situation: Situation) -> Role | None:
    """元順帝已先期逃往應昌 tells what was so by then; …北伐，一度進至天津 what came of it at another time."""
    passing = situation.follows_claim and body.subject is None and body.predicate.startswith("一度")
    return Role.SKIPPED if passing or _ALREADY.match(body.predicate) else None


def _goes_on_with_a_plan(body: Body, situation: Situation) -> Role | None:
    goes_on = situation.planned and body.subject is None and not body.head.passive
    return Role.DEPENDENT if goes_on else None


def _goes_on_with_an_order(body: Body, situation: Situation) -> Role | None:
    return Role.COMPLEMENT if situation.governed and body.subject is None and situation.follows_claim else None


def _opinion(body: Body, situation: Situation) -> Role | None:
    return Role.SKIPPED if wording.opens(wording.OPINION, body.predicate) else None


def _complement(body: Body, situation: Situation) -> Role | None:
    if body.subject is not None or not situation.follows_claim:
        return None
    return Role.COMPLEMENT if wording.opens(wording.COMPLEMENT, body.predicate) else None


def _plan(body: Body, situation: Situation) -> Role | None:
    return Role.DEPENDENT if wording.opens(wording.PLAN, body.predicate) else None


def _pronoun(body: Body, situation: Situation) -> Role | None:
    """把他囚禁在靈州, 置於靈臺 go with the clause that says whom or what."""
    if body.subject is not None and body.subject.is_person and wording.NAMES_IT.match(body.predicate):
        return Role.COMPLEMENT
    put = (body.subject is None and wording.PUT.match(body.predicate)) or _tells_nobody_named_to(body)
    return Role.COMPLEMENT if put or wording.points_back(body.folded) else None


def _raises_nobody_named(body: Body, situation: Situation) -> Role | None:
    """文宗召為兵部侍郎 goes with the clause that says whom: 裴度薦李德裕."""
    if body.subject is None or not appoints(body.subject.text) or not _RAISES.match(body.predicate):
        return None
    named = any(e.type is not EntityType.OFFICE and e.start > body.head.predicate for e in body.entities)
    return None if named else Role.COMPLEMENT


def _office_of_a_house(body: Body, situation: Situation) -> Role | None:
    """梅蘭芳任院長 goes with the clause that says of what: 中國戲曲研究院成立."""
    ends = body.predicate[-1:] in _OFFICE_LAST
    return Role.COMPLEMENT if ends and _BARE_OFFICE.match(body.predicate) else None


def _tells_nobody_named_to(body: Body) -> bool:
    """命掌詔命, 迫令還京: whom, is not said."""
    named = any(e.type is EntityType.PERSON and e.start > body.head.predicate for e in body.entities)
    return wording.TOLD_TO.match(body.predicate) is not None and not named


def _captives_fate(body: Body, situation: Situation) -> Role | None:
    """送洛陽斬首 goes with the clause that says who was caught: 生擒葛榮."""
    sent_on = body.predicate.startswith("送") or "赍" in body.predicate
    if sent_on and body.subject is None and not body.head.passive and _SENT_ON.search(body.predicate):
        return Role.COMPLEMENT
    carried_off = body.subject is None and situation.follows_claim and _CARRIED_OFF.match(body.predicate)
    named = any(entity.type is EntityType.PERSON for entity in body.entities)
    return Role.COMPLEMENT if carried_off and not named else None


def _bestowal(body: Body, situation: Situation) -> Role | None:
    """僖宗賜名全忠, 授以候補侍郎: on whom, the clause before says."""
    if not _BESTOWS.match(body.predicate):
        return None
    named = any(e.start > body.head.predicate and e.type is not EntityType.OFFICE for e in body.entities)
    return None if named else Role.COMPLEMENT


def _nothing_happens(body: Body, situation: Situation) -> Role | None:
    if body.verbs:
        return None
    if body.names_event_only:
        return Role.NAME
    if wording.opens(wording.REASON, body.predicate):
        return Role.SKIPPED
    if wording.PREPOSITION.match(body.predicate) and not body.head.passive and body.subject is not None:
        # 金朝把原屬遼朝的西北地帶，… still waits for its verb; 侯景與高澄不和 tells why
        return Role.LEADING if body.predicate[0] in "与和同以" else Role.DEPENDENT
    fragment = body.subject is None and situation.follows_claim
    return Role.COMPLEMENT if fragment and (body.head.passive or len(body.text) < SHORTEST_CLAUSE) else Role.SKIPPED


def _dependent(body: Body, situation: Situation) -> Role | None:
    closes = wording.DEPENDENT_END.search(body.folded)
    if any(entity.end == len(body.folded) for entity in body.entities):
        return None  # 殺害交涉員蔡公時
    if closes and closes[0] == "下" and body.folded[0] in "在于":
        return Role.LEADING  # 在狄仁傑勸說下
    return Role.DEPENDENT if closes and body.verbs[-1].end <= closes.start() else None


def _fragment(body: Body, situation: Situation) -> Role | None:
    short = body.subject is None and len(body.text) < SHORTEST_CLAUSE and not body.entities
    return Role.COMPLEMENT if short and situation.follows_claim else None


def _without_object(body: Body, situation: Situation) -> Role | None:
    """獨有趙范反對 says what he opposed only with the clause before."""
    last = body.verbs[-1]
    if last.end == len(body.folded) and body.folded[last.start : last.end] in wording.TRANSITIVE:
        return Role.COMPLEMENT if body.subject is None else None
    if body.subject is not None and (
        body.head.passive or not body.subject.wields or body.folded[last.start : last.end] in INTRANSITIVE_CAPTURES
    ):
        return None  # 虎門失守, 海龍囤被攻破, 嶺南平定
    if last.end < len(body.folded) or body.folded[last.start : last.end] not in wording.NEEDING_OBJECT:
        return None
    return Role.COMPLEMENT


def _culmination(body: Body, situation: Situation) -> Role | None:
    """…，攻陷大同府，成功消滅遼國 sums a war up; when the state ended it does not say."""
    ends_state = any(body.folded[verb.start : verb.end] in FALLS for verb in body.verbs)
    return Role.SKIPPED if ends_state and body.subject is None and situation.follows_claim else None


CHECKS: tuple[Check, ...] = (
    _counsel,
    _part,
    _unclear,
    _tells_otherwise,
    _tie_only,
    _condition,
    _not_yet,
    _so_already,
    _goes_on_with_a_plan,
    _goes_on_with_an_order,
    _opinion,
    _complement,
    _plan,
    _pronoun,
    _raises_nobody_named,
    _office_of_a_house,
    _captives_fate,
    _bestowal,
    _nothing_happens,
    _dependent,
    reason,
    occasion,
    purpose,
    _fragment,
    _without_object,
    _culmination,
)


def role_of(body: Body, situation: Situation) -> Role:
    """The part ``body`` plays; a claim where no check has a say."""
    for check in CHECKS:
        role = check(body, situation)
        if role is not None:
            return role
    return Role.CLAIM
