"""What words tell of a clause: tables of verbs, connectives and the like, looked up script-folded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from questions.data import lines, rows
from questions.documents.script import fold
from questions.facts.claim import ClaimKind
from questions.facts.lexicon import Lexicon
from questions.facts.word_table import alternatives, table

LATER = re.compile(alternatives(table("later")))
_SOON = [word for word in (*table("soon"), *table("then")) if len(word) > 1]
CONNECTIVE = re.compile(
    f"(?!{alternatives(table('no_connective'))}){alternatives([*table('connective'), *table('later'), *_SOON])}"
)
"""Opens a clause and ties it to what went before; the longest is found."""
AMBIGUOUS = frozenset(table("ambiguous"))
AGENTS = tuple(sorted(map(fold, lines("agents.txt")), key=len, reverse=True))
INSTITUTION_NOUNS = frozenset(fold(word) for line in lines("institution_nouns.txt") for word in line.split())
"""What the names of institutions end in; by themselves they do not say which."""
INSTITUTIONS = INSTITUTION_NOUNS.union(fold(word) for line in lines("institutions.txt") for word in line.split())
_AGENT_END = re.compile(f"(?:{alternatives({*AGENTS, *INSTITUTIONS})})$")
_AGENT_LAST = frozenset(word[-1] for word in {*AGENTS, *INSTITUTIONS})

FEAR = re.compile("[恐惧畏](?![怖罪])|忧(?=[其被将会])|担心|害怕|唯恐")
"""韓王信恐被誅: it has not happened."""
MODAL = re.compile("会(?![战师盟同合见谈晤商试])|将会|必将|必会|可能|势必|理应|本应|本应该")
"""Says that something was to be expected."""
PLAN = re.compile(f"(?:{alternatives(table('plan'))})")
INTENTION = re.compile(f"(?:{alternatives(w for w in table('plan') if w not in table('pretence'))})")
"""A plan that the next clause may go on with; what follows a pretence (聲稱) was done."""
OPINION = re.compile(f"(?:{alternatives(table('opinion'))})")
CONDITION = re.compile(f"(?:{alternatives(table('condition'))})")
REASON = re.compile(f"(?:{alternatives(table('reason'))})")
THOUGHT = re.compile(
    alternatives(["欲", "拟", "恐", *(w for r in ("reason", "plan", "opinion") for w in table(r) if len(w) > 1)])
)
"""Verbs of seeing, meaning and judging: they end a subject as any verb does."""
COMPLEMENT = re.compile(f"(?:{alternatives(table('complement'))})")
ASKS = re.compile(alternatives(sorted({*table("complement")} & {*table("governor")})))
"""Opens a clause of what is asked for, and what follows is asked for as well: 請恢復互市，與金朝議和."""
TAKES_OFFICE = re.compile(f"(?:{alternatives(table('takes_office'))})")
"""Opens what one appointed does next, not he who appointed him."""
AIMS = re.compile(alternatives(table("aim")))
"""What follows 為 where it says what for (為阻止日軍西進)."""
PURPOSE = re.compile(f"(?:{alternatives(table('purpose'))})")
NEEDING_OBJECT = frozenset(table("needs_object"))
TRANSITIVE = frozenset(table("transitive"))
PART = re.compile(f"(?:{alternatives(table('part'))})")
GOVERNORS = frozenset(table("governor"))
DEPENDENT_END = re.compile(
    f"(?:{alternatives(table('dependent_end'))})$(?<![东南西北攻拿打不麾部垓城陛殿门天以属手]下)(?<![太皇王帝母善]后)(?<![小平当同临及按战]时)"
)
"""在…下 depends on what follows; 沿江東下 and 垓下 do not."""
PREPOSITION = re.compile(f"(?!{alternatives(table('no_preposition'))})(?:{alternatives(table('preposition'))})")
"""朝 in 朝廷 is no preposition."""
MANNER = re.compile(f"(?:{alternatives(table('manner'))})")
PRONOUN = re.compile(f"(?:{alternatives(table('pronoun'))})")
_AFTER_ADVERB = re.compile(f"(?:{alternatives(table('manner'))})$")
_OBJECT_PRONOUN = re.compile(
    "[他她它]|(?<=[\u4e00-\u9fff])之(?=[出入归还返往赴至]|$)|与之|代之|[将把俘杀擒斩执囚获诛虏掳逐夺弑]其[父母妻子兄弟家]|[领统率]其[军众部]|以其名|立其[子弟侄孙]|(?<![遣命令派使率携以让与])其(?:弟子|门人|门徒)|(?<=[败破歼追逐灭])余[众部]$|[焚毁拆]寺$|其[事役议言策请疏城]"
    "|[与将把对向为替代给令命遣使被辟荐召]其(?![子弟父兄母妻他余中])"
    f"|[{''.join(sorted({word[-1] for word in table('handles')}))}]其(?![子弟父兄母妻他余中实名])"
    "|[徙改削夺增减]其(?![子弟父兄母妻])"
    "|此[事地城举役]|该[地城国州县部军]|上述|对方|[将把杀斩俘执囚释][二两三]人"
)
"""What it says of somebody or something named before: 將其囚禁, 與之結盟, 將此事告知朱棣."""
_MAY_POINT_BACK = re.compile("[他她它之其此该述方人余寺]")
"""A character of each of these: most clauses have none."""
PUT = re.compile(alternatives(table("put")))
"""置於靈臺: what, the clause before says."""
NAMES_IT = re.compile(alternatives(table("names_it")))
"""蔣介石|命名為史迪威公路: what, the clause before says."""
ACCUSES = frozenset(table("accuses"))
TOLD_TO = re.compile(f"[迫勒促敦]?[命令使派遣](?:{alternatives(table('told_to'))})")
"""命掌詔命: whom, the clause before says."""
SAYS_NOTHING = re.compile(f"^[^向]*(?:{alternatives(table('says_nothing'))})$")
"""太武帝下詔: what, is not told; 向六州軍民下詔 says more."""
PASSIVE = re.compile("被(?!迫)|遭(?!遇)|为.{1,8}?所")


class Also(StrEnum):
    """What a verb tells besides its event (the column of event_verbs.tsv)."""

    SENDS = "sends"
    """Somebody who acts in what follows."""
    APPOINTS = "appoints"
    """Somebody who takes office in what follows, or loses his."""
    ORDERS = "orders"
    """Opens a list of what each was to do."""
    POSTS = "posts"
    """Where somebody is stationed."""
    LEADS = "leads"
    """An army."""
    ENDS = "ends"
    """Whoever dies or surrenders acts no more."""
    SUFFERS = "suffers"
    """Its subject is a victim, or flees."""
    CATCHES = "catches"
    """Somebody to whom things are done next."""
    HONOURS = "honours"
    """The dead: whom, is seldom the subject of the clause before."""
    WORKS = "works"
    """Befalls a work (動工), or is done by two (換文): whoever was told of before is not its subject."""
    THINGS = "things"
    """Befalls a school, an office, a town (增設法文館): no person told of before is its subject."""
    RULES = "rules"
    """Only a ruler does this."""


_VERBS = {fold(row["verb"]): ClaimKind(row["kind"]) for row in rows("event_verbs.tsv")}
_ALSO = {fold(row["verb"]): frozenset(map(Also, row["also"].split())) for row in rows("event_verbs.tsv")}
_NOUNS = frozenset(map(fold, lines("nouns_with_verbs.txt"))) | INSTITUTIONS
_WORDS = Lexicon([*_VERBS, *_NOUNS])
_EVENT_KINDS = tuple((fold(row["suffix"]), ClaimKind(row["kind"])) for row in rows("event_kinds.tsv"))
_OCCURRENCES = frozenset({"发生", "爆发"})
_MAKES_HEIR = re.compile(
    "(?:立|为)[^，。]{0,8}?(?:太[子孙弟女]|世子|[皇王]后|贵妃)(?![^，。]*(?:[为称][^，。]?[帝王汗]|[即继嗣]位|登基))"
)
"""立長子耶律倍為皇太子: nobody accedes yet; but so he does in 立太子蕭綱為帝."""
_PRECEDENCE = {
    kind: place
    for place, kind in enumerate(
        (
            ClaimKind.FALL,
            ClaimKind.ACCESSION,
            ClaimKind.ABDICATION,
            ClaimKind.DEATH,
            ClaimKind.FOUNDING,
            ClaimKind.TREATY,
            ClaimKind.REVOLT,
            ClaimKind.BATTLE,
            ClaimKind.DISASTER,
            ClaimKind.APPOINTMENT,
            ClaimKind.EMBASSY,
            ClaimKind.EDICT,
            ClaimKind.CULTURE,
            ClaimKind.OTHER,
        )
    )
}


class Verb(NamedTuple):
    """An event verb in a clause."""

    start: int
    end: int
    kind: ClaimKind
    also: frozenset[Also] = frozenset()


def verbs(folded: str, names: Iterable[tuple[int, int]] = (), quoted: Iterable[tuple[int, int]] = ()) -> list[Verb]:
    """Event verbs of a clause in order; none inside a name or a quotation.

    A verb of one character counts only where it touches a name (攻宋, 辽亡), opens the clause or follows an adverb:
    elsewhere it is more often part of another word.
    """
    name_spans = tuple(names)
    spans = name_spans + tuple(quoted)
    edges = frozenset(edge for span in name_spans for edge in span)
    covering = [len(spans)] * len(folded)
    for number in reversed(range(len(spans))):
        first, last = spans[number]
        covering[first:last] = [number] * (last - first)
    found: list[Verb] = []
    words = _WORDS.met(folded)
    while word := next(words, None):
        start, end = word
        blocked = min(covering[start:end])
        if blocked < len(spans):
            first, last = spans[blocked]
            shorter = folded[start:first]  # 遣使 of 遣使臣 is 遣, where 使臣 is a name
            if shorter in _VERBS:
                found.append(_verb(start, shorter))
            words = _WORDS.met(folded, max(last, start + 1))
        elif folded[start:end] in _NOUNS or folded.startswith("者", end):
            continue  # 遇難者 is somebody
        elif end - start > 1 or _stands_alone(folded, start, end, edges):
            found.append(_verb(start, folded[start:end]))
    return found


def _verb(start: int, word: str) -> Verb:
    return Verb(start, start + len(word), _VERBS[word], _ALSO[word])


def _stands_alone(folded: str, start: int, end: int, edges: frozenset[int]) -> bool:
    """``edges``: where names begin and end; none covers the word."""
    return (
        start in edges
        or end in edges
        or start == 0
        or folded[start - 1] in "所被遭等廷"
        or bool(_AFTER_ADVERB.search(folded[max(0, start - 4) : start]))
    )


def kind_of(folded: str, found: list[Verb]) -> ClaimKind:
    """The kind a clause's verbs make together: verbs of two characters or more before single ones, then by weight.

    An order or agreement is of its own kind, whatever was ordered; a clause without a verb is of the kind of the
    event it names.
    """
    if not found or folded[found[0].start : found[0].end] in _OCCURRENCES:
        return next((kind for suffix, kind in _EVENT_KINDS if suffix in folded), ClaimKind.OTHER)
    first = folded[found[0].start : found[0].end]
    if len(first) > 1 and first in GOVERNORS:
        return found[0].kind
    if _MAKES_HEIR.search(folded):
        found = [v._replace(kind=ClaimKind.APPOINTMENT) if v.kind is ClaimKind.ACCESSION else v for v in found]
    strongest = min(
        found, key=lambda verb: (Also.LEADS in verb.also or verb.end - verb.start == 1, _PRECEDENCE[verb.kind])
    )
    if strongest.kind is ClaimKind.OTHER and any(Also.SENDS in v.also and v.kind is ClaimKind.EMBASSY for v in found):
        return ClaimKind.EMBASSY  # 派張善監造瓷器
    return strongest.kind


def agent_end(words: str) -> re.Match[str] | None:
    """The noun of people or institutions that script-folded ``words`` end in; the longest."""
    return _AGENT_END.search(words) if words[-1:] in _AGENT_LAST else None


_AFTER_THE_WAR = re.compile("(?<![之激大会决交血鏖混恶苦力转海内作参停])战后|(?<![其此])事后")
_LATER_STATE = re.compile("后[汉唐晋周梁蜀金燕秦赵凉魏]")


def points_back(folded: str) -> bool:
    """Whether a clause tells of somebody or something named before it: 將其囚禁, 此事."""
    return _MAY_POINT_BACK.search(folded) is not None and _OBJECT_PRONOUN.search(folded) is not None


def leaves_date(folded: str) -> bool:
    """Whether a clause opens with words of an undated later time, 後來, 不久, but not 後唐; or holds 戰後."""
    if ("战后" in folded or "事后" in folded) and _AFTER_THE_WAR.search(folded):
        return True
    return bool(LATER.match(folded)) and not _LATER_STATE.match(folded)


def tie(folded: str) -> str:
    """The connective that ``folded`` opens with; empty where there is none."""
    found = CONNECTIVE.match(folded)
    return "" if found is None or _LATER_STATE.match(folded) else found[0]


def opens(words: re.Pattern[str], folded: str) -> re.Match[str] | None:
    """Whether ``folded`` opens with one of ``words``, and with no event verb that is longer (謀反 is no plan)."""
    found = words.match(folded)
    return found if found and len(longest_verb_at(folded, 0)) <= len(found[0]) else None


def is_verb(word: str) -> bool:
    """Whether ``word`` is an event verb by itself."""
    return word in _VERBS


def holds_verb(folded: str) -> bool:
    """Whether an event verb stands anywhere in ``folded``."""
    return any(folded[start:end] in _VERBS for start, end in _WORDS.met(folded))


def noun_at(folded: str, position: int) -> str:
    """The noun of the tables that begins at ``position``, longer than any verb that does; empty where none does."""
    word = _WORDS.at(folded, position)
    return word if word in _NOUNS else ""


def longest_verb_at(folded: str, position: int) -> str:
    """The event verb at ``position``; empty where none stands there."""
    word = _WORDS.at(folded, position)
    return word if word in _VERBS else ""
