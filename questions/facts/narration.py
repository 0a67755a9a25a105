"""Whom the story speaks of from clause to clause and from sentence to sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from questions.facts import wording
from questions.facts.body import Body
from questions.facts.claim import ClaimKind
from questions.facts.following import acting_next, appointee
from questions.facts.rulers import appoints, is_ruler
from questions.facts.subject import Subject

_PROMOTED = re.compile("(?:累?迁|转|进位|升|擢)(?![都往至到徙居葬治入回移])")
"""以光為美陽令，遷鷹揚將軍: not he who made him that."""
_NEVER_OF_RULERS = re.compile(
    "抵(?![抗御达])|卒|病卒|[到赴]任|谪|贬[为至于]|戍|致仕|落职|下狱|任[^命用由]|中进士|举进士"
)
"""世宗起王守仁總督兩廣，十二月抵梧州: not the emperor."""
_EXECUTED = re.compile("磔|弃市|枭首|[斩戮诛]于")
"""張永夜奏劉瑾罪，甲午磔於市: not he who spoke."""
_SECONDS = "副之"
"""以侯君集為大總管，薛萬均副之，率兵討高昌: both."""
_OF_THE_MIGHTY = frozenset({ClaimKind.FOUNDING, ClaimKind.EDICT, ClaimKind.APPOINTMENT, ClaimKind.EMBASSY})
"""遣馮道為冊禮使，十月，遷都汴州: not the envoy moved the capital."""
_OF_STATES = frozenset({ClaimKind.FOUNDING, ClaimKind.EDICT})
"""永樂九年，設茶馬司: done by the court, not by whom the sentence before told of."""
_BY_OTHERS = re.compile("[尊奉推]为")
"""奪其帝位，尊為太上皇: nobody does that to himself."""
_IN_PERSON = ("自率", "自将", "自领", "自引")
"""袁紹遣顏良圍白馬，自率大軍: not he who was sent."""
_LIFE = 50
"""Years after which whoever was told of does nothing more."""
_WITH_ANOTHER = 2
_HIMSELF = "自己"
"""讓魏軍略取宋地，趙軍收取河間，自己率燕軍…: he whom the sentence began with."""


@dataclass
class Narration:
    """What carries over from clause to clause of a passage."""

    subject: Subject | None = None
    """Whom a clause without a subject means."""
    standing: Subject | None = None
    """Whom the sentences before spoke of: one sent or appointed is meant in his sentence only."""
    told: list[str] = field(default_factory=list)
    """Subjects of the sentence so far, in their own words."""
    fallen: set[str] = field(default_factory=set)
    """Those of them who died or surrendered."""
    topic: Subject | None = None
    """The first of them."""
    ended: Subject | None = None
    """Who died or surrendered last: 其子 may still be his."""
    caught: Subject | None = None
    """Who surrendered or was caught in this sentence: what is done to him next needs no name."""
    ruler: Subject | None = None
    """The ruler spoken of last; None after a sentence about two."""
    rebelled: bool = False
    """The sentences before told of a revolt: who appoints a general in the next is not the rebel."""
    appointee: Subject | None = None
    """Who was appointed in the clause before: he takes office in the next, not he who appointed him."""
    promoted: Subject | None = None
    """Who was appointed last in the sentence before: …罷李德裕為荊南節度使。十二月，貶潮州司馬."""
    appointed_unknown: bool = False
    """Somebody was, whose name is not known: 任命宋某為衛將軍，統率南北軍."""
    sender: Subject | None = None
    """Who sent or appointed him whom the last clause without a subject means."""
    dated_since: bool = False
    """A new date came after he was sent."""
    victor: Subject | None = None
    """Who fought those that died or surrendered in the last sentence: 後金攻陷開原，馬林戰死。七月，攻陷鐵嶺."""
    handled: Subject | None = None
    """Whom the clause before did something to: 將袁崇煥下獄，次年處死."""
    follower: bool = False
    """The last subject was told of as another's man."""
    parallel: bool = False
    """The last clauses told the same of different people: what follows may be said of all."""
    ordered: bool = False
    """The sentence told of an order: 命陳懋為總兵官，曹吉祥監軍，率兵南征 is said of all."""
    open_later: bool = False
    """Who acts at a later time is open: somebody took a chair in what was founded (委員會成立，李煜瀛任委員長), or was
    granted something (高宗准建塔)."""
    holding_back: bool = False
    """The last subject did not fight (高駢稱病不戰): who attacks next is likelier another."""
    year: int | None = None
    """That of the last date."""
    uncertain: bool = False
    """After a passive clause that names the doer, or 命其: who acts in the next without a subject is open."""
    suffered: bool = False
    """The clause before was passive."""
    fought: bool = False
    """The clause before told of fighting somebody named: 大敗噶爾丹，其妻阿奴中炮身亡."""
    _last: ClaimKind | None = None
    _acceded: bool = False
    """The clause before ended with somebody's accession (護送重耳回國即位): what he was called names him."""

    def begin_sentence(self) -> None:
        """Of the sentence before, only a subject all its clauses shared goes on being meant."""
        if self.told:
            rulers = {told for told in self.told if is_ruler(told)}
            self.ruler = None if len(rulers) > 1 else self.ruler
            self.standing = self.topic if len(set(self.told)) == 1 else None
            self.victor = self._left_standing()
        self.subject = self.standing
        self.promoted = self.appointee
        self.told, self.topic, self.appointee, self.caught, self._last = [], None, None, None, None
        self.sender = self.handled = None
        self.fallen.clear()
        self.ordered = self.parallel = self.follower = self.fought = self.appointed_unknown = False
        self.uncertain = self.suffered = self.dated_since = self.holding_back = self.open_later = False

    def enter_date(self, year: int | None, *, anew: bool = False) -> None:
        """A new date: he who was sent, stood under another or lived long before may not be meant any more.

        Nor is anybody of the sentences before, where the date begins ``anew`` with the name of a court.
        """
        long_after = year is not None and self.year is not None and abs(year - self.year) > _LIFE
        if long_after or (anew and not self.told):
            self.subject = self.standing = self.ruler = self.ended = self.victor = self.promoted = None
        self.year = self.year if year is None else year
        if self.follower:
            self.subject = None
            self.follower = False
        self.dated_since = self.sender is not None
        if self.open_later:
            self.subject, self.open_later = None, False

    def return_to_sender(self) -> None:
        """The clause goes on about him who sent somebody in the one before."""
        if self.sender is not None:
            self.subject, self.sender = self.sender, None

    def doer(self, body: Body) -> Subject | None:
        """Whom a clause without a subject is told of; None where that is open."""
        first = body.verbs[0].also if body.verbs else frozenset()
        by_ruler = self.subject is not None and appoints(self.subject.text)
        moved = body.is_raised or (by_ruler and body.posts_nobody_named)
        named_before = moved and (by_ruler or self.subject is None or self.handled is not None)
        if named_before or ((self.appointee is not None or self.appointed_unknown) and self._takes_office(body)):
            accused = self.handled if body.is_raised else None  # 許敬宗誣告褚遂良謀反，再貶愛州刺史
            return self.appointee or accused or (self.promoted if named_before else None)
        if body.predicate.startswith((_HIMSELF, *_IN_PERSON)):
            return self._in_person(body)
        if wording.Also.RULES in first:
            return self.ruler or (None if self._is_open(body) else self.subject)
        if self.dated_since and not any(verb.kind is ClaimKind.BATTLE for verb in body.verbs):
            return self.sender if wording.kind_of(body.folded, body.verbs) in _OF_THE_MIGHTY else None
        if body.head.passive or wording.Also.SUFFERS in first:
            return self.handled or self.subject or self.caught
        return None if self._befalls_others(body, first) else self._actor(body)

    def _befalls_others(self, body: Body, first: frozenset[wording.Also]) -> bool:
        """Whether somebody or something else must be meant than he who was told of: ``first`` tells its first verb."""
        if first & {wording.Also.HONOURS, wording.Also.WORKS} or _BY_OTHERS.match(body.predicate):
            return True
        last = body.verbs[-1] if body.verbs else None
        if last is not None and wording.Also.WORKS in last.also and last.end == len(body.folded):
            return True
        if self.subject is not None and is_ruler(self.subject.text) and _NEVER_OF_RULERS.match(body.predicate):
            return True
        if _EXECUTED.match(body.predicate) and self.handled is None:
            return True
        if not self._is_commoner(self.subject):
            return False
        of_state = not self.told and wording.kind_of(body.folded, body.verbs) in _OF_STATES
        return of_state or wording.Also.THINGS in first

    @staticmethod
    def _is_commoner(subject: Subject | None) -> bool:
        """Whether it is a person and no ruler."""
        return subject is not None and subject.is_person and not is_ruler(subject.text)

    def _actor(self, body: Body) -> Subject | None:
        """Who does what is told without a subject."""
        if self.holding_back and body.attacks and self.topic is not self.subject:
            return None
        if self.parallel or self._is_open(body) or (self.rebelled and not self.told and body.order):
            return None
        if self.subject is None and body.attacks:
            return self._left_standing() or self.victor
        disaster = bool(body.verbs) and body.verbs[0].kind is ClaimKind.DISASTER  # 大火持續五日
        return self.subject if self.subject is not None and self.subject.wields and not disaster else None

    def _left_out(self, body: Body) -> Subject | None:
        """Whom a clause without a subject means, and the next one too."""
        if self.appointee is not None and self._takes_office(body):
            return self.appointee
        return self._in_person(body) if body.predicate.startswith((_HIMSELF, *_IN_PERSON)) else self.subject

    def _in_person(self, body: Body) -> Subject | None:
        """Whom 自己 or 自率 means: who sent another, or him the sentence began with."""
        return (None if body.predicate.startswith(_HIMSELF) else self.sender) or self._himself()

    def _himself(self) -> Subject | None:
        """Whom 自己 means: him the sentence began with, where it has told of one other at most."""
        if self.subject is None or self.subject.is_person:
            return self.subject
        return self.topic if len(set(self.told)) <= _WITH_ANOTHER else None

    def _takes_office(self, body: Body) -> bool:
        """Whether one just appointed does this: he goes to his post, or fights whom a ruler sent him to fight."""
        promoted = self.appointed_unknown and _PROMOTED.match(body.predicate)
        if promoted or wording.TAKES_OFFICE.match(body.folded) or body.is_raised:
            return True
        by_ruler = self.subject is not None and appoints(self.subject.text)
        return by_ruler and any(verb.kind is ClaimKind.BATTLE for verb in body.verbs) and not body.head.passive

    def _left_standing(self) -> Subject | None:
        """The first subject of the sentence, where all others died or surrendered."""
        others = set(self.told) - self.fallen - {""}
        return self.topic if self.topic is not None and self.fallen and others == {self.topic.text} else None

    @property
    def owner(self) -> Subject | None:
        """Whom a 其 of kin (其子) stands for: him who acted or died last; open after he fought somebody."""
        if self.sender is not None:
            return self.ended  # 高宗遣某弔祭，其孫繼位: not the envoy's
        return None if self.fought else self.subject or self.ended

    def whose_army(self) -> Subject | None:
        """Those the sentence began with, where an army cannot have done it: 中俄雙方達成和議，俄軍撤出，劃定邊界."""
        return self.topic if self.topic is not None and not self.topic.is_army else None

    def _is_open(self, body: Body) -> bool:
        """After 被宋將截擊 the next deed without a subject may be the general's or his victim's."""
        return self.uncertain or (self.suffered and body.disposes)

    def remember(self, body: Body) -> None:
        """Take in a clause: whom the next one means."""
        body = body.with_person_only()
        if body.head.unclear or body.tells_of_stranger:
            self.subject = self.standing = self.ruler = None
        if body.is_mere_phrase or (body.serves_another and self.subject is not None):
            return
        if wording.MODAL.search(body.predicate) or (body.subject is not None and not body.subject.acts):
            self.subject = None
            self.ruler = None if body.accedes else self.ruler  # 大嵩璘立: a ruler whom no table knows
            self._last = body.verbs[0].kind if body.verbs else None
            return
        if body.subject is not None:
            self._remember_subject(body.subject, body)
        if body.accedes:
            self.ruler = body.enthroned or body.subject or self.subject
        meant = self.subject = body.subject or self._left_out(body)
        following = acting_next(body.text, body.entities, body.verbs, meant)
        if body.subject is not None or following is not meant:
            self.sender, self.dated_since = (meant if following is not meant else None), False
        if following is not None:
            self.subject = following
        if self._acceded and (called := body.called) is not None:
            self.subject = called
        self._acceded = any(v.kind is ClaimKind.ACCESSION and v.end == len(body.folded) for v in body.verbs)
        if body.ends_subject:
            self.ended = self.subject
            self.subject = None
            if self.ended is not None:
                self.fallen.add(self.ended.text)
            self.caught = self.ended if body.verbs[-1].kind is ClaimKind.BATTLE else None
            if self.ruler is not None and self.ended is not None and self.ruler.text == self.ended.text:
                self.ruler = None
            self.told.append("")  # after his death or surrender no sentence goes on about him
        named = appointee(body.folded, body.entities, body.verbs)
        self.appointed_unknown = named is None and body.makes_officer
        self.appointee = named or (None if body.subject or self.appointed_unknown else self.appointee)
        self.uncertain = (body.head.passive and body.head.passive_by) or body.sends_one_named_before
        self.uncertain = self.uncertain or body.predicate == _SECONDS
        self.suffered = body.head.passive
        self.holding_back = body.holds_back or (self.holding_back and body.subject is None)
        self.ordered = self.ordered or (body.subject is not None and bool(body.order))
        self.handled = body.handled
        self.fought = body.fights_somebody
        self.follower = body.tells_of_follower or (self.follower and body.subject is None)
        if body.subject is not None:
            self.rebelled = bool(body.verbs) and body.verbs[-1].kind is ClaimKind.REVOLT

    def _remember_subject(self, subject: Subject, body: Body) -> None:
        """Take in who a clause says it is about."""
        kind, last = body.verbs[0].kind if body.verbs else None, self.told[-1:]
        self.parallel = kind is self._last is ClaimKind.ACCESSION and last not in ([], [subject.text])
        seated = kind is ClaimKind.APPOINTMENT and self._last is ClaimKind.FOUNDING and last != [subject.text]
        self.open_later = seated or body.grants
        self.parallel |= (self.appointee is not None or self.ordered) and body.is_posting and not body.sends
        self._last = kind
        self.told.append(subject.text)
        if is_ruler(subject.text):
            self.ruler = subject
        self.topic = self.topic or subject
