"""Clauses of a sentence -> drafts of claims, each with its date.

A date holds from its clause to the end of the sentence, the next date, or a word that leaves it (後來, 不久). What
is only meant, judged or supposed is no claim; what depends on the next clause goes with it, what completes the
clause before goes with that; what leaves its subject out is given the one the narrative means.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from questions.calendars.dates import DateType
from questions.entities.ages import acts_no_more
from questions.entities.entity import Entity, EntityType
from questions.entities.finder import NameFinder
from questions.facts import wording
from questions.facts.body import Body
from questions.facts.carrying import Carried, names_of
from questions.facts.claim import ClaimKind
from questions.facts.clauses import Clause, Sentence
from questions.facts.cleaning import without_dates
from questions.facts.dating import (
    DAY,
    comes_soon_after,
    mention_of,
    names_court,
    passes_day,
    passes_through,
    precision,
    tells_of_two,
    year_alone,
    year_of,
)
from questions.facts.definitions import DEFINES, event_of_definition
from questions.facts.draft import Draft, SentenceState, Waiting
from questions.facts.excerpt import Excerpt, Names
from questions.facts.narration import Narration
from questions.facts.phrase import Phrase
from questions.facts.role import Role, Situation
from questions.facts.roles import SHORTEST_CLAUSE, role_of
from questions.facts.splitting import split
from questions.facts.subject import Subject
from questions.facts.taking_apart import take_apart
from questions.facts.waiting import release_opening, settle, with_waiting
from questions.temporal.expression import TimeExpression

_NOT_OF_ARMIES = frozenset(
    {ClaimKind.TREATY, ClaimKind.ACCESSION, ClaimKind.ABDICATION, ClaimKind.EDICT, ClaimKind.FOUNDING}
)
"""俄軍撤出…，劃定邊界: it was not the army that did this."""
_AND_THEN = re.compile("并(?!州)")
"""遣鄒守愚祭告河岳，並發太倉銀: he who sent him goes on."""
_OF_RULERS = frozenset({ClaimKind.EDICT, ClaimKind.FOUNDING, ClaimKind.APPOINTMENT, ClaimKind.EMBASSY})
_BEFALLS = frozenset({ClaimKind.BATTLE, ClaimKind.DEATH, ClaimKind.DISASTER, ClaimKind.FALL})
_ANSWERS = frozenset({ClaimKind.EMBASSY, ClaimKind.EDICT, ClaimKind.APPOINTMENT})
"""What others do about a defeat, a death or a flood when they hear of it, on a later day."""
_ORDERED = re.compile("[命令诏遣派]")
"""遼景宗下詔南侵，命…: nothing that befell anybody, whatever its verbs are."""
_TAKES_STEPS = re.compile("[命令派遣敕赐]|发[帑银粟仓太内]|拨[帑银款]|赈|蠲|[继接]任|接替|接掌|据此")
_NOT_DONE = ("未", "不")
_AND = "，"
"""Between the clauses of a statement."""
LONGEST_CLAUSE = 500
"""Characters, what it quotes included: what is longer is no prose, and nobody knows of whom the rest tells."""
LONGEST_WITH_COMPLEMENT = 60
LONGEST_WITH_GOVERNOR = 70
"""Characters of a statement to which another clause is still added."""


class Drafter:
    """Reads the sentences of a passage one after the other."""

    def __init__(self, prose: str, finder: NameFinder) -> None:
        self.names = Names(prose, finder)
        self._passage = self.names.passage
        self._narration = Narration()
        self._carried: Carried | None = None

    @property
    def carries(self) -> bool:
        """Whether the last sentence's date may reach to the next."""
        return self._carried is not None

    def drafts(self, sentence: Sentence, mentions: Sequence[TimeExpression]) -> list[Draft]:
        """The drafts of the next sentence; ``mentions`` are the time expressions in it."""
        state = SentenceState()
        folded = self._passage.folded[sentence.start : sentence.end]
        if self._carried is not None and not mentions and self._carried.reaches(folded):
            state.carried, state.mention = self._carried, self._carried.mention
        self._narration.begin_sentence()
        starts = [mention.prose_start for mention in mentions]
        for clause in sentence.clauses:
            if clause.end - clause.start > LONGEST_CLAUSE:
                break
            inside = list(mentions[bisect_left(starts, clause.start) : bisect_left(starts, clause.end)])
            self._read(sentence, clause, inside, state)
            state.read_to = clause.end
        settle(state, self._narration)
        self._carried = self._carried_on(sentence, state)
        return state.drafts

    def _read(self, sentence: Sentence, clause: Clause, inside: list[TimeExpression], state: SentenceState) -> None:
        mention = mention_of(self._passage, clause, inside)
        words = self._without_dates(clause.start, clause.end, inside)
        if mention is not None:
            self._enter_date(mention, state)
            if tells_of_two(self._passage.text, inside):
                state.mention = None
                return
            if defined := self._defined_event(sentence, clause, inside):
                words = Excerpt.made_of(defined)
        elif wording.leaves_date(words.folded):
            settle(state, self._narration)
            self._leave_date(state)
        elif state.mention and passes_day(words.folded, state.mention.date, state.departed):
            settle(state, self._narration)
            state.mention = None
        elif state.mention and not state.fresh and comes_soon_after(words.folded, state.mention.date):
            settle(state, self._narration)
            state.mention = year_alone(state.mention)
        if not words.text:
            return
        if _AND_THEN.match(words.folded):
            self._narration.return_to_sender()
        body = take_apart(words, self.names, self._narration.owner)
        if not body.text:
            return
        if mention is None and body.subject is not None and wording.leaves_date(body.predicate):
            settle(state, self._narration)  # 唐朝不久也滅亡
            state.mention = None
        if state.mention is not None:
            self._read_dated(body, clause, state)
            state.fresh = False
            if not state.befell and any(verb.kind in _BEFALLS for verb in body.verbs):
                state.befell = _ORDERED.search(body.folded) is None
            state.departed = state.departed or body.sets_out
        self._narration.remember(body)

    @staticmethod
    def _leave_date(state: SentenceState) -> None:
        """The date holds no more. A sentence that passes through a next year sums up: only its first deed is sure."""
        if state.mention is not None and passes_through(state.mention):
            dated = [draft for draft in state.drafts if draft.mention is state.mention]
            state.drafts = [d for d in state.drafts if d.mention is not state.mention or d.start == dated[0].start]
        state.mention = None

    def _without_dates(
        self, start: int, end: int, inside: Sequence[TimeExpression], *, defining: bool = False
    ) -> Excerpt:
        spans = [(m.prose_start, m.prose_end) for m in inside if m.date.type is DateType.DATE]
        return without_dates(self._passage, start, end, spans, defining=defining)

    def _defined_event(self, sentence: Sentence, clause: Clause, inside: Sequence[TimeExpression]) -> str:
        """The event that the clauses up to this one define: 甲之戰，是十二世紀發生的一場戰爭."""
        if not DEFINES.search(self._passage.folded[clause.start : clause.end]):
            return ""
        return event_of_definition(self._without_dates(sentence.start, clause.end, inside, defining=True).text)

    def _enter_date(self, mention: TimeExpression, state: SentenceState) -> None:
        settle(state, self._narration)
        state.mention, state.fresh, state.departed, state.befell = mention, True, False, False
        self._narration.enter_date(year_of(mention.date), anew=names_court(mention))
        state.governed = state.planned = state.supposed = False
        state.governor, state.governing, state.ordering = None, None, ""

    def _read_dated(self, body: Body, clause: Clause, state: SentenceState) -> None:
        role = role_of(body, Situation(self._follows_claim(state), state.governed, state.planned))
        if body.head.unclear and body.agrees:
            self._open_terms(body, clause, state)
        elif role is Role.CONDITION:
            state.supposed = True
        elif role is Role.COMPLEMENT and not (state.planned and body.subject is not None):
            self._complete(body, clause, state)
        elif role is Role.LEADING:
            state.waiting.append(Waiting(body, clause, opens_scope=False))
        elif role in (Role.DEPENDENT, Role.NAME):
            state.planned = state.planned or bool(wording.INTENTION.match(body.predicate))
            state.waiting.append(Waiting(body, clause, state.fresh))
        elif role is Role.CLAIM and state.supposed:
            state.supposed = False
        elif role in (Role.CLAIM, Role.COMPLEMENT):  # 蒙軍欲借道，宋拒絕: what became of a plan
            self._claim(body, clause, state)

    def _open_terms(self, body: Body, clause: Clause, state: SentenceState) -> None:
        """雙方協議：…: the terms are theirs of whom the claim before tells; where none does, nothing more is told."""
        last = state.drafts[-1] if self._follows_claim(state) else None
        if last is None or last.subject is None or clause.mark not in "：:":
            settle(state, self._narration)
            state.mention = None
            return
        state.governor = Phrase(f"（{last.subject.text}）").followed_by(body.phrase)
        state.governing, state.governor_kind = last.subject, wording.kind_of(body.folded, body.verbs)
        state.governed = True

    def _follows_claim(self, state: SentenceState) -> bool:
        """Whether the clause before was part of a claim under the same date."""
        last = state.drafts[-1] if state.drafts else None
        return last is not None and last.mention is state.mention and last.end == state.read_to

    def _complete(self, body: Body, clause: Clause, state: SentenceState) -> None:
        if not self._follows_claim(state) or state.waiting:
            return
        draft = state.drafts[-1]
        if state.befell and precision(draft.mention.date) == DAY and _TAKES_STEPS.match(body.predicate):
            return
        if draft.kind is ClaimKind.DEATH and body.predicate.startswith(_NOT_DONE):
            return  # 仁宗駕崩，未及施行: what, is told of another
        terms_follow = clause.mark in "：:" and body.governs and len(body.text) < SHORTEST_CLAUSE  # …，規定：
        if not terms_follow and len(draft.words.text) + len(body.text) < LONGEST_WITH_COMPLEMENT:
            draft.words, draft.end = draft.words.followed_by(body.phrase, _AND), clause.end
            asks = bool(wording.opens(wording.ASKS, body.predicate))
            state.governed = state.governed or body.governs or asks

    def _claim(self, body: Body, clause: Clause, state: SentenceState) -> None:
        assert state.mention is not None
        release_opening(state, self._narration)
        words, start, subject = with_waiting(body, clause, state)
        restored, kind = subject is None, wording.kind_of(body.folded, body.verbs)
        if restored:
            subject = self._restored(body, kind, clause, state.mention)
            if subject is None:
                return
        going_on = ClaimKind.EDICT if body.order else kind
        if state.carried and not state.carried.dates(
            going_on, self._named_in(subject, words, clause.start), words.names
        ):
            state.mention = None  # another story: the rest of the sentence belongs to it
        elif not restored and self._answers_later(subject, kind, body, state):
            state.mention = year_alone(state.mention)
        if state.mention is None:
            return
        since = state.carried.since if state.carried else None
        if state.ordering and self._is_ordered(body, subject, restored, state):
            words = Phrase(f"（{state.ordering}）").followed_by(words)
        if state.governor and len(state.governor.text) + len(words.text) < LONGEST_WITH_GOVERNOR:
            words = state.governor.followed_by(words, "：")
            kind, restored, subject = state.governor_kind, False, state.governing
        for told in split(body) if words.text == body.text else [words]:
            state.drafts.append(Draft(told, subject, restored, state.mention, start, clause.end, kind, since))
        state.governed = body.governs
        state.ordering = state.ordering if body.is_posting else ""
        if subject is not None and (order := body.order):
            state.ordering = f"{subject.text}{order}"
        if body.governs and clause.mark in "：:" and not state.governor:
            state.governor, state.governing, state.governor_kind = words, subject, kind
            state.drafts.pop()

    def _restored(self, body: Body, kind: ClaimKind, clause: Clause, mention: TimeExpression) -> Subject | None:
        """Whom a clause that leaves its subject out tells of; None where that is open."""
        subject = self._narration.doer(body)
        if subject is None or body.has_other_doer or body.tells_of(subject):
            return None  # nobody allies with himself: 聯合宋朝
        if not body.head.passive and self._is_past(subject, kind, clause, mention):
            return None
        return self._narration.whose_army() if subject.is_army and kind in _NOT_OF_ARMIES else subject

    @staticmethod
    def _is_ordered(body: Body, subject: Subject | None, restored: bool, state: SentenceState) -> bool:
        """Whether a posting goes on with a list of orders: neither he who orders nor another who appoints does it."""
        if not body.is_posting or restored or body.sends or body.head.passive or body.makes_officer:
            return False
        return subject is not None and not state.ordering.startswith(subject.text)

    @staticmethod
    def _answers_later(subject: Subject | None, kind: ClaimKind, body: Body, state: SentenceState) -> bool:
        """Whether somebody else does something about what a day brought: 黃河決口，清廷任命吳大澂署理河督."""
        last = state.drafts[-1] if state.drafts else None
        if not state.befell or subject is None or state.mention is None or precision(state.mention.date) != DAY:
            return False
        if last is not None and last.subject is not None and subject.text in last.subject.text:
            return False
        return kind in _ANSWERS or _TAKES_STEPS.match(body.predicate) is not None

    def _is_past(self, subject: Subject | None, kind: ClaimKind, clause: Clause, mention: TimeExpression) -> bool:
        """Whether ``subject``, told of before, was dead by then or reigned no more: 皇太極 in 1644."""
        year = year_of(mention.date)
        if subject is None or year is None:
            return False
        return any(
            acts_no_more(name.name, year, ruling=kind in _OF_RULERS)
            for name in self.names.called(subject.text, clause.start)
            if name.type is EntityType.PERSON
        )

    def _named_in(self, subject: Subject | None, words: Phrase, position: int) -> tuple[Entity, ...]:
        """The names in ``subject``, which stands in ``words`` or was restored."""
        if subject is None:
            return ()
        if words.text.startswith(subject.text):
            return words.part(0, len(subject.text)).names
        return self.names.called(subject.text, position)

    def _carried_on(self, sentence: Sentence, state: SentenceState) -> Carried | None:
        """The date that ``sentence`` leaves to the next: its own, of which it told something to its end."""
        if state.mention is None or state.carried or not state.drafts or state.drafts[-1].mention is not state.mention:
            return None
        first, last = (draft.mention.date.interval for draft in (state.drafts[0], state.drafts[-1]))
        if first is None or last is None or last.first < first.first:  # 1217年…，原因為去年…
            return None
        named = list(self.names.of(self._passage.part(sentence.start, sentence.end)))
        named += [name for d in state.drafts for name in self._named_in(d.subject, d.words, d.start)]
        return Carried(state.mention, sentence.start, names_of(named))
