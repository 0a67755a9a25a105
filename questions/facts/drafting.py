"""Clauses of a sentence -> drafts of claims, each with its date.

A date holds from its clause to the end of the sentence, the next date, or a word that leaves it (後來, 不久). What
is only meant, judged or supposed is no claim; what depends on the next clause goes with it, what completes the
clause before goes with that; what leaves its subject out is given the one the narrative means.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from questions.calendars.dates import DateType, HistoricalDate, Modifier
from questions.documents.script import fold
from questions.entities.recogniser import Recogniser
from questions.facts import wording
from questions.facts.body import Body, take_apart
from questions.facts.claim import ClaimKind
from questions.facts.clauses import Clause, Sentence
from questions.facts.cleaning import without_dates
from questions.facts.definitions import HAPPENED, event_of_definition
from questions.facts.excerpt import Excerpt, Names
from questions.facts.roles import Role, Situation, role_of
from questions.facts.splitting import split
from questions.facts.subjects import Subject, acting_next, appointee
from questions.temporal.expression import TimeExpression

_ATTRIBUTE = re.compile(r"(?:[（(][^（）()]*[）)])?的")
_GLOSS_BETWEEN = re.compile(r"[（(）)\s或、，即為为]*(?:\w{0,3}[遼辽金宋夏元明清唐漢汉])?")
"""What may stand between two dates that are one: 端平元年（1234年）六月."""
_TAKES_OFFICE = re.compile("赴|往|出知|出任|判|知|镇|率|领|统|前往|查|援|出镇|到任|就任|贬|谪|流放")
_NOT_OF_ARMIES = frozenset({ClaimKind.TREATY, ClaimKind.ACCESSION, ClaimKind.ABDICATION, ClaimKind.EDICT})
"""俄軍撤出…，劃定邊界: it was not the army that did this."""
LONGEST_WITH_COMPLEMENT = 60
LONGEST_WITH_GOVERNOR = 70
"""Characters of a statement to which another clause is still added."""


@dataclass
class Draft:
    """A claim in the making."""

    text: str
    subject: Subject | None
    restored: bool
    """Whether the subject has to be put before ``text``."""
    mention: TimeExpression
    start: int
    """Offsets in the passage's prose of the clauses it is made of."""
    end: int
    kind: ClaimKind


@dataclass
class Narration:
    """What carries over from clause to clause of a passage."""

    subject: Subject | None = None
    """Whom a clause without a subject means."""
    standing: Subject | None = None
    """Whom the sentences before spoke of: one sent or appointed is meant in his sentence only."""
    told: list[str] = field(default_factory=list)
    """Subjects of the sentence so far, in their own words."""
    topic: Subject | None = None
    """The first of them."""
    ended: Subject | None = None
    """Who died or surrendered last: 其子 may still be his."""
    appointee: Subject | None = None
    """Who was appointed in the clause before: he takes office in the next, not he who appointed him."""
    uncertain: bool = False
    """After a passive clause that names the doer: who acts in the next without a subject is open."""
    suffered: bool = False
    """The clause before was passive."""

    def begin_sentence(self) -> None:
        """Of the sentence before, only a subject all its clauses shared goes on being meant."""
        if self.told:
            self.standing = self.topic if len(set(self.told)) == 1 else None
        self.subject = self.standing
        self.told, self.topic, self.appointee = [], None, None
        self.uncertain = self.suffered = False


@dataclass
class _Waiting:
    """A dependent clause that waits for its main clause."""

    body: Body
    clause: Clause
    opens_scope: bool
    """It is the first clause of its date."""


@dataclass
class _State:
    """What carries over from clause to clause of a sentence."""

    mention: TimeExpression | None = None
    fresh: bool = False
    """The date has been named and no clause told yet."""
    waiting: list[_Waiting] = field(default_factory=list)
    planned: bool = False
    governed: bool = False
    governor: str = ""
    """The clause before a colon, of which the clauses after it are the terms: 雙方商定：…"""
    ordering: str = ""
    """Who ordered, and the verb (宋太宗命), while a list of what each was to do goes on."""
    governor_kind: ClaimKind = ClaimKind.OTHER
    supposed: bool = False
    read_to: int = 0
    """End of the clause before."""
    drafts: list[Draft] = field(default_factory=list)


class Drafter:
    """Reads the sentences of a passage one after the other."""

    def __init__(self, prose: str, recogniser: Recogniser) -> None:
        self._prose = prose
        self._names = Names(prose, recogniser)
        self._narration = Narration()

    def drafts(self, sentence: Sentence, mentions: Sequence[TimeExpression]) -> list[Draft]:
        """The drafts of the next sentence; ``mentions`` are the time expressions in it."""
        state = _State()
        self._narration.begin_sentence()
        for clause in sentence.clauses:
            inside = [m for m in mentions if clause.start <= m.prose_start < clause.end]
            self._read(sentence, clause, inside, state)
            state.read_to = clause.end
        self._settle_waiting(state)
        return state.drafts

    def _read(self, sentence: Sentence, clause: Clause, inside: list[TimeExpression], state: _State) -> None:
        mention = mention_of(self._prose, clause, inside)
        words = self._without_dates(clause.start, clause.end, inside)
        if mention is not None:
            self._enter_date(mention, state)
            if self._tells_of_two_dates(clause, inside):
                state.mention = None
                return
            if defined := self._defined_event(sentence, clause, inside):
                words = Excerpt.made_of(defined)
        elif wording.leaves_date(fold(words.text)):
            self._settle_waiting(state)
            state.mention = None
        if not words.text:
            return
        body = take_apart(words, self._names, self._narration.subject or self._narration.ended)
        if not body.text:
            return
        if mention is None and body.subject is not None and wording.leaves_date(body.predicate):
            self._settle_waiting(state)  # 唐朝不久也滅亡
            state.mention = None
        if state.mention is not None:
            self._read_dated(body, clause, state)
            state.fresh = False
        self._remember(body)

    def _tells_of_two_dates(self, clause: Clause, inside: Sequence[TimeExpression]) -> bool:
        """自1235年…至1279年…: two dates apart in one clause; which part of it happened when is not told."""
        dates = [m for m in inside if m.date.type is DateType.DATE]
        apart = [
            (one, other)
            for one, other in pairwise(dates)
            if not _GLOSS_BETWEEN.fullmatch(self._prose[one.prose_end : other.prose_start])
        ]
        return bool(apart)

    def _without_dates(
        self, start: int, end: int, inside: Sequence[TimeExpression], *, defining: bool = False
    ) -> Excerpt:
        spans = [(m.prose_start, m.prose_end) for m in inside if m.date.type is DateType.DATE]
        return without_dates(self._prose, start, end, spans, defining=defining)

    def _defined_event(self, sentence: Sentence, clause: Clause, inside: Sequence[TimeExpression]) -> str:
        """The event that the clauses up to this one define: 甲之戰，是十二世紀發生的一場戰爭."""
        if not HAPPENED.search(fold(self._prose[clause.start : clause.end])):
            return ""
        return event_of_definition(self._without_dates(sentence.start, clause.end, inside, defining=True).text)

    def _enter_date(self, mention: TimeExpression, state: _State) -> None:
        self._settle_waiting(state)
        state.mention, state.fresh = mention, True
        state.governed = state.planned = state.supposed = False
        state.governor = state.ordering = ""

    def _read_dated(self, body: Body, clause: Clause, state: _State) -> None:
        role = role_of(body, Situation(self._follows_claim(state), state.governed, state.planned))
        if role is Role.CONDITION:
            state.supposed = True
        elif role is Role.COMPLEMENT:
            self._complete(body, clause, state)
        elif role in (Role.DEPENDENT, Role.NAME):
            state.planned = state.planned or bool(wording.PLAN.match(body.predicate))
            state.waiting.append(_Waiting(body, clause, state.fresh))
        elif role is Role.CLAIM and state.supposed:
            state.supposed = False
        elif role is Role.CLAIM:
            self._claim(body, clause, state)

    def _follows_claim(self, state: _State) -> bool:
        """Whether the clause before was part of a claim under the same date."""
        last = state.drafts[-1] if state.drafts else None
        return last is not None and last.mention is state.mention and last.end == state.read_to

    def _complete(self, body: Body, clause: Clause, state: _State) -> None:
        if not self._follows_claim(state) or state.waiting:
            return
        draft = state.drafts[-1]
        if len(draft.text) + len(body.text) < LONGEST_WITH_COMPLEMENT:
            draft.text, draft.end = f"{draft.text}，{body.text}", clause.end

    def _claim(self, body: Body, clause: Clause, state: _State) -> None:
        assert state.mention is not None
        self._release_opening(state)
        text, start, subject = body.text, clause.start, body.subject
        if state.planned and subject is not None and not any(w.body.subject for w in state.waiting):
            state.waiting.clear()  # 試圖搶占橋梁，宋軍控制橋梁: the plan was not theirs
        if state.waiting:
            text = "，".join([waiting.body.text for waiting in state.waiting] + [text])
            start = state.waiting[0].clause.start
            subject = next((w.body.subject for w in state.waiting if w.body.subject), subject)
        state.waiting, state.planned = [], False
        restored = subject is None
        if restored:
            subject = self._narration.subject
            if _TAKES_OFFICE.match(body.folded) and self._narration.appointee is not None:
                subject = self._narration.appointee
            if subject is None or self._doer_is_open(body):
                return
        kind = wording.kind_of(body.folded, body.verbs)
        if restored and subject is not None and subject.is_army and kind in _NOT_OF_ARMIES:
            return
        if state.ordering and body.is_posting and not restored:
            text = f"（{state.ordering}）{text}"
        if state.governor and len(state.governor) + len(text) < LONGEST_WITH_GOVERNOR:
            text = f"{state.governor}：{text}"
            kind, restored = state.governor_kind, False
        for words in split(body) if text == body.text else [text]:
            state.drafts.append(Draft(words, subject, restored, state.mention, start, clause.end, kind))
        governs = any(body.folded[verb.start : verb.end] in wording.GOVERNORS for verb in body.verbs)
        state.governed = governs
        state.ordering = state.ordering if body.is_posting else ""
        if subject is not None and (order := body.order):
            state.ordering = f"{subject.text}{order}"
        if governs and clause.mark in "：:" and not state.governor:
            state.governor, state.governor_kind = text, kind
            state.drafts.pop()

    def _doer_is_open(self, body: Body) -> bool:
        """After 被宋將截擊 the next deed without a subject may be the general's or his victim's."""
        if body.head.passive:
            return False
        return self._narration.uncertain or (self._narration.suffered and body.disposes)

    def _release_opening(self, state: _State) -> None:
        """鐵木真統一蒙古後，…: what opens a date's scope happened then too, and is a claim of its own."""
        if state.waiting and state.waiting[0].opens_scope and not state.planned:
            self._release(state.waiting.pop(0), state)

    def _settle_waiting(self, state: _State) -> None:
        """No main clause comes: an opening event stands alone, all else is dropped."""
        self._release_opening(state)
        named = next((w for w in state.waiting if w.body.names_event_only), None)
        if named is not None and state.mention is not None:
            self._release(named, state)
        state.waiting, state.planned = [], False

    def _release(self, waiting: _Waiting, state: _State) -> None:
        assert state.mention is not None
        body = waiting.body
        if body.names_event_only:
            occurs = "發生" if fold(body.text) != body.text else "发生"
            text = f"（{occurs}）{body.text}"
            subject: Subject | None = Subject(body.text, is_person=False)
        else:
            closes = wording.DEPENDENT_END.search(body.folded)
            text, subject = body.text[: closes.start()] if closes else body.text, body.subject
            text = text[_after_until(fold(text)) :]
        restored = subject is None
        if restored and self._narration.uncertain:
            return
        subject = subject or self._narration.subject
        if subject is not None:
            kind = wording.kind_of(body.folded, body.verbs)
            state.drafts.append(
                Draft(text, subject, restored, state.mention, waiting.clause.start, waiting.clause.end, kind)
            )

    def _remember(self, body: Body) -> None:
        if body.head.unclear:
            self._narration.subject = self._narration.standing = None
        unknown = body.subject is not None and not any(e.start < body.head.predicate for e in body.entities)
        if wording.MODAL.search(body.predicate) or (body.subject is not None and not body.subject.acts):
            self._narration.subject = None if unknown else self._narration.subject
            return
        if body.subject is not None:
            self._narration.told.append(body.subject.text)
            self._narration.topic = self._narration.topic or body.subject
        meant = body.subject or self._narration.subject
        following = acting_next(body.folded, body.entities, body.verbs, meant)
        if following is not None:
            self._narration.subject = following
        if body.ends_subject:
            self._narration.subject, self._narration.ended = None, self._narration.subject
            self._narration.told.append("")  # after his death or surrender no sentence goes on about him
        self._narration.appointee = appointee(body.folded, body.entities, body.verbs)
        self._narration.uncertain = body.head.passive and body.head.passive_by
        self._narration.suffered = body.head.passive


def _after_until(folded: str) -> int:
    """宦官勢力直到朱溫大殺宦官 tells that 朱溫大殺宦官."""
    for word in ("直到", "直至"):
        position = folded.find(word)
        if position >= 0:
            return position + len(word)
    return 0


def mention_of(prose: str, clause: Clause, inside: list[TimeExpression]) -> TimeExpression | None:
    """The most specific date of a clause.

    None of those in brackets, open-ended (以前, 以後) or attributes of a noun (1268年至1273年的圍城戰) date it.
    """
    dates = [m for m in inside if m.date.type is DateType.DATE and not _in_brackets(prose, clause.start, m.prose_start)]
    dates = [m for m in dates if m.date.mod not in (Modifier.BEFORE, Modifier.AFTER)]
    if not HAPPENED.search(fold(prose[clause.start : clause.end])):
        dates = [m for m in dates if not _ATTRIBUTE.match(prose, m.prose_end)]
    return max(dates, key=lambda m: (_precision(m.date), -m.prose_start), default=None)


def _precision(date: HistoricalDate) -> int:
    if "/" in date.value or "X" in date.value:
        return 0
    return date.value.lstrip("-").count("-") + 1


def _in_brackets(prose: str, start: int, position: int) -> bool:
    before = prose[start:position]
    return before.count("（") > before.count("）") or before.count("(") > before.count(")")
