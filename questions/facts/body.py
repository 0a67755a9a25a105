"""A clause without its date, taken apart: names, verbs, subject, predicate."""

from __future__ import annotations

import re
from typing import NamedTuple

from questions.entities.entity import Entity, EntityType
from questions.entities.rules.persons import begins_with_surname
from questions.facts import wording
from questions.facts.claim import ClaimKind
from questions.facts.head import Head
from questions.facts.phrase import Phrase
from questions.facts.subject import Subject

_DEPOSING = frozenset({"废", "废黜", "罢黜"})
_MAKES_OFFICER = re.compile("[以命遣派拜任封授立改表辟荐举推署][^，]{1,16}为(?!其|之|[名由辞]$)")
_RAISED = re.compile("[再又复旋]?(?:[召征辟擢拜升迁调改授除贬降谪晋][任授拜]?)为?")
_BY_PRONOUN = re.compile("[命令派遣使]其|[迫逼](?![近降使])")
_GOVERNS = re.compile(
    "[被遭为与和同随率领统派遣命令由以将把向对会合联]|[在于自从经]|^[仅只一二三四五六七八九十百千万数]"
)
"""What may stand before people who are not the doers."""
_ENTHRONES = re.compile("[立奉推尊迎].*[为即].{0,3}[帝位王汗主]|[拥迎]立|^拥")
_DEPARTS = re.compile("离[京开]|[出离]京$|启程|动身|出走|南渡$")
_GRANTS = re.compile("[准许允]|[从纳]之|诏[许从]|报可|依议")
_KILLED = re.compile("[杀斩诛擒执弑鸩败破逐]之$")
_HOLDS_BACK = re.compile("不[战出]$|按兵不动|避战|坐视|观望不")
SUBORDINATE = re.compile("部[将下](?!领)|麾下|副将|裨将")
_LONGEST_TITLE = 4
_LONGEST_UNKNOWN = 5
"""Characters of a name that no table has."""
_WHO_ACTS = (EntityType.PERSON, EntityType.POLITY, EntityType.ARMY)
_FATAL = frozenset({ClaimKind.BATTLE, ClaimKind.DEATH})
_UNEXPLAINED = 3
"""Characters before the first verb, of which no table knows what they are: likelier somebody than an adverb."""
_CIRCUMSTANCE = re.compile("[后时前了而]|[上中下内]$")
"""事敗後|獲得赦免, 做了|長期固守的準備."""


def _may_open(words: str) -> bool:
    """Whether ``words`` may stand at the head of a predicate: an adverb, a preposition, a reason, a circumstance."""
    patterns = (wording.PREPOSITION, wording.MANNER, wording.REASON, wording.THOUGHT, wording.COMPLEMENT)
    return any(pattern.match(words) for pattern in patterns) or bool(
        _CIRCUMSTANCE.search(words) or wording.PASSIVE.search(words)
    )


class Body(NamedTuple):
    """What a clause says."""

    text: str
    folded: str
    entities: tuple[Entity, ...]
    verbs: list[wording.Verb]
    head: Head
    subject: Subject | None
    """Its own."""
    predicate: str
    """The folded clause from its predicate on."""

    @property
    def phrase(self) -> Phrase:
        """Its words with the names in them."""
        return Phrase(self.text, self.entities)

    @property
    def appoints(self) -> bool:
        """Whether it makes somebody something: 李漢瓊為鎮州兵馬鈐轄."""
        return any(verb.kind is ClaimKind.APPOINTMENT for verb in self.verbs)

    @property
    def sends(self) -> bool:
        """Whether it tells whom somebody sent or ordered."""
        return any(verb.also & {wording.Also.SENDS, wording.Also.ORDERS} for verb in self.verbs)

    @property
    def makes_officer(self) -> bool:
        """Whether it makes another somebody: 任命宋昌為衛將軍, 以某為太尉."""
        if _MAKES_OFFICER.match(self.predicate):
            return True
        return any(wording.Also.APPOINTS in verb.also for verb in self.verbs) and "为" in self.predicate

    @property
    def is_posting(self) -> bool:
        """Whether it says where somebody was posted, or to what office: 劉廷翰屯鎮州."""
        return self.appoints or any(wording.Also.POSTS in verb.also for verb in self.verbs)

    @property
    def governs(self) -> bool:
        """Whether the clauses after it may be what it orders, asks or agrees: 下令, 請求, 商定."""
        return any(self.folded[verb.start : verb.end] in wording.GOVERNORS for verb in self.verbs)

    @property
    def agrees(self) -> bool:
        """Whether the clauses after it may be the terms of an agreement: 雙方商定."""
        return any(v.kind is ClaimKind.TREATY and self.folded[v.start : v.end] in wording.GOVERNORS for v in self.verbs)

    @property
    def order(self) -> str:
        """The verb of ordering that its predicate begins with, as written; empty where it orders nothing."""
        opening = next((verb for verb in self.verbs if verb.start == self.head.predicate), None)
        return self.text[opening.start : opening.end] if opening and wording.Also.ORDERS in opening.also else ""

    @property
    def disposes(self) -> bool:
        """Whether its predicate is of the form 把…: its doer cannot be him who suffered the clause before."""
        return self.predicate.startswith(("把", "将"))

    @property
    def tells_of_follower(self) -> bool:
        """Whether its subject is told of as somebody's man: （岳飛）部將王貴."""
        return self.text.startswith("（") and bool(SUBORDINATE.match(self.folded, self.folded.find("）") + 1))

    @property
    def handled(self) -> Subject | None:
        """Whom its predicate of the form 將…, 俘… or 劾… is about."""
        caught = next((verb.end for verb in self.verbs if wording.Also.CATCHES in verb.also), None)
        deposed = next((v.end for v in self.verbs if self.folded[v.start : v.end] in _DEPOSING), None)
        accused = next((v.end for v in self.verbs if self.folded[v.start : v.end] in wording.ACCUSES), None)
        done_to = next((place for place in (caught, deposed, accused) if place is not None), None)
        position = self.head.predicate + 1 if self.disposes else done_to
        if position is None or self.head.passive:
            return None
        after = (e for e in self.entities if position <= e.start <= position + _LONGEST_TITLE)
        person = next((entity for entity in after if entity.type is EntityType.PERSON), None)
        return Subject(person.text, is_person=True) if person is not None else None

    @property
    def accedes(self) -> bool:
        """Whether it tells of an accession that was not suffered."""
        return not self.head.passive and any(verb.kind is ClaimKind.ACCESSION for verb in self.verbs)

    @property
    def enthroned(self) -> Subject | None:
        """Whom it makes ruler: 擁立趙昰為帝."""
        if not any(verb.kind is ClaimKind.ACCESSION for verb in self.verbs) or not _ENTHRONES.search(self.folded):
            return None
        made = next((e for e in self.entities if e.type is EntityType.PERSON and e.start > self.head.predicate), None)
        return Subject(made.text, is_person=True) if made is not None else None

    @property
    def is_raised(self) -> bool:
        """Whether its subject is given an office: 召為翰林學士, 擢給事中."""
        raised = _RAISED.match(self.predicate)
        if raised is None or not self.verbs or self.subject is not None:
            return False
        at = self.head.predicate + raised.end()
        return raised[0].endswith("为") or any(e.start == at and e.type is EntityType.OFFICE for e in self.entities)

    @property
    def posts_nobody_named(self) -> bool:
        """Whether it tells of an appointment and names nobody appointed: 改任南京吏部右侍郎."""
        first = self.verbs[0] if self.verbs else None
        if first is None or first.kind is not ClaimKind.APPOINTMENT or "为" in self.folded[first.end :]:
            return False
        return not any(entity.type is EntityType.PERSON for entity in self.entities)

    def tells_of(self, subject: Subject) -> bool:
        """Whether ``subject`` stands in its words, with his titles or without."""
        if subject.text in self.text:
            return True
        return any(e.type is EntityType.PERSON and subject.text.endswith(e.text) for e in self.entities)

    def with_person_only(self) -> Body:
        """Itself with the person it begins with as its subject, where no verb of it is known: 李侃爭之.

        Where no person begins it, and it is longer than a name, nobody knows who acts: 清廷革黃仕簡職.
        """
        if self.subject is None or self.predicate or self.verbs or not self.entities:
            return self
        if len(self.subject.text) <= _LONGEST_UNKNOWN or "、" in self.subject.text or self.subject.text.endswith("等"):
            return self
        first = next((e for e in self.entities if e.type in _WHO_ACTS), None)
        if first is None or first.type is not EntityType.PERSON:
            return self._replace(subject=None, head=self.head._replace(subject=None, unclear=True))
        named = self.subject._replace(text=self.text[: first.end], is_person=True)
        return self._replace(subject=named, head=self.head._replace(subject=named))

    @property
    def tells_of_stranger(self) -> bool:
        """Whether somebody unknown does what it tells: 革命黨人佔領武昌, 鄺其照帶第四批."""
        if self.subject is not None:
            return False
        if self.verbs:
            return self.has_other_doer
        return not self.entities and len(self.folded) > _UNEXPLAINED and begins_with_surname(self.folded, 0)

    @property
    def serves_another(self) -> bool:
        """Whether it says what was done for whom the clause before is about: 駱賓王為其撰寫檄文."""
        return self.predicate.startswith(("为其", "替其", "为之", "为撰", "为作", "为制", "为书", "为序"))

    @property
    def grants(self) -> bool:
        """Whether it grants what somebody asked for (高宗准建塔, 神宗從之): he may be who goes on."""
        return _GRANTS.match(self.predicate) is not None

    @property
    def sends_one_named_before(self) -> bool:
        """Whether it sends somebody by a pronoun or forces him: 曾國藩命其回廬州, 迫武則天傳位."""
        return _BY_PRONOUN.match(self.predicate) is not None

    @property
    def has_other_doer(self) -> bool:
        """Whether a noun for people stands before its verb, though it is not known as its subject: 革命黨人佔領武昌."""
        first = self.verbs[0].start if self.verbs else 0
        before = self.folded[self.head.predicate : first]
        if len(before) >= _UNEXPLAINED and not _may_open(before):
            return True
        return len(before) > 1 and wording.agent_end(before) is not None and not _GOVERNS.search(before)

    @property
    def is_mere_phrase(self) -> bool:
        """Whether it names nobody and says nothing of anybody: 驚悸成疾, so far as its words are known."""
        return not self.verbs and not self.entities and self.subject is not None and not self.predicate

    @property
    def sets_out(self) -> bool:
        """Whether it tells of a departure: when the journey ended is open."""
        return _DEPARTS.search(self.folded) is not None

    @property
    def holds_back(self) -> bool:
        """Whether its subject does not fight: 高駢稱病不戰."""
        return _HOLDS_BACK.search(self.folded) is not None

    @property
    def called(self) -> Subject | None:
        """Whom 是為晉文公 names."""
        named = next((e for e in self.entities if e.type is EntityType.PERSON), None)
        return Subject(named.text, is_person=True) if named and self.predicate.startswith("是为") else None

    @property
    def attacks(self) -> bool:
        """Whether it tells of fighting, and names somewhere or somebody fought."""
        fights = [verb for verb in self.verbs if verb.kind is ClaimKind.BATTLE]
        return bool(fights) and any(entity.start >= fights[0].end for entity in self.entities)

    @property
    def fights_somebody(self) -> bool:
        """Whether it ends in the name of a person fought: 大敗噶爾丹."""
        last = self.entities[-1] if self.entities else None
        done_to = self.predicate.endswith("之")
        if done_to and (_KILLED.search(self.predicate) or any(v.kind in _FATAL for v in self.verbs)):
            return True  # 翁萬達誘殺之，其弟…: whose, is open
        beaten = last is not None and last.type is EntityType.PERSON and last.end == len(self.text)
        return beaten and any(v.kind is ClaimKind.BATTLE and v.end == last.start for v in self.verbs if last)

    @property
    def ends_subject(self) -> bool:
        """Whether its subject dies or surrenders."""
        last = self.verbs[-1] if self.verbs else None
        if last is None or wording.FEAR.match(self.predicate):
            return False
        if wording.Also.ENDS not in last.also and not self._suffers_death(last):
            return False
        return self.folded[last.end : last.end + 1] in ("", "于", "在")

    def _suffers_death(self, last: wording.Verb) -> bool:
        """Whether its subject is put to death: 因私販茶葉被賜死."""
        return last.kind is ClaimKind.DEATH and self.folded.rfind("被", self.head.predicate, last.start) >= 0

    @property
    def names_event_only(self) -> bool:
        """Whether it is nothing but the name of an event: 厓山海戰."""
        return (
            len(self.entities) == 1 and self.entities[0].type is EntityType.EVENT and self.entities[0].text == self.text
        )
