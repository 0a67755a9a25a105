"""Clauses in a date's scope -> claims that stand alone.

A date holds from its clause to the end of the sentence, the next date, or a word that leaves it (後來, 不久). What
is only meant, judged or supposed is no claim; what depends on the next clause goes with it, what completes the
clause before goes with that; what leaves its subject out is given the one the narrative means, in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from questions.calendars.dates import DateType, HistoricalDate, Modifier
from questions.documents.document import Document, Passage, PassageKind
from questions.documents.script import fold
from questions.entities.entity import Entity, EntityType
from questions.entities.recogniser import Recogniser
from questions.facts import wording
from questions.facts.claim import Claim, ClaimKind, Evidence
from questions.facts.clauses import Clause, Sentence, sentences
from questions.facts.cleaning import tidy, without_connectives, without_dates
from questions.facts.definitions import event_of_definition
from questions.facts.subjects import Head, Subject, acting_next, head
from questions.temporal.expression import TimeExpression

SHORTEST_STATEMENT = 4
SHORTEST_CLAUSE = 5
"""Characters; what is shorter and has no subject completes the clause before it."""
LONGEST_STATEMENT = 90
LONGEST_WITH_COMPLEMENT = 60


@dataclass
class _Draft:
    """A claim in the making."""

    text: str
    subject: Subject | None
    restored: bool
    mention: TimeExpression
    start: int
    end: int
    kind: ClaimKind


@dataclass
class _Narration:
    """What carries over from clause to clause of a passage."""

    subject: Subject | None = None
    subject_is_uncertain: bool = False
    """After a passive clause: whether the next one without a subject means the doer or the sufferer is open."""


@dataclass
class _SentenceState:
    """What carries over from clause to clause of a sentence."""

    mention: TimeExpression | None = None
    waiting: list[tuple[str, int]] = field(default_factory=list)
    """Dependent clauses and where they begin, to go with the next main clause."""
    waiting_subject: Subject | None = None
    governed: bool = False
    """Under 定議, 下令 and the like: what follows without a subject is what was agreed or ordered."""
    planned: bool = False
    supposed: bool = False
    drafts: list[_Draft] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Body:
    """A clause without its date, taken apart."""

    text: str
    folded: str
    entities: tuple[Entity, ...]
    verbs: list[wording.Verb]
    head: Head

    @property
    def predicate(self) -> str:
        """The folded clause from its predicate on."""
        return self.folded[self.head.predicate :]


class ClaimReader:
    """Reads the claims of one document's passages."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser

    def claims(self, document: Document, expressions: Sequence[TimeExpression]) -> Iterator[Claim]:
        """Every claim of ``document`` in order; ``expressions`` are its time expressions in order."""
        by_passage: dict[int, list[TimeExpression]] = {}
        for expression in expressions:
            by_passage.setdefault(expression.passage, []).append(expression)
        for index, mentions in by_passage.items():
            passage = document.passages[index]
            if passage.kind in (PassageKind.PARAGRAPH, PassageKind.ITEM):
                yield from self._passage_claims(document, passage, mentions)

    def _passage_claims(self, document: Document, passage: Passage, mentions: list[TimeExpression]) -> Iterator[Claim]:
        narration = _Narration()
        for sentence in sentences(passage.prose):
            inside = [m for m in mentions if sentence.start <= m.prose_start < sentence.end]
            for draft in self._sentence_drafts(passage.prose, sentence, inside, narration):
                claim = self._claim(document, passage, sentence, draft)
                if claim is not None:
                    yield claim

    def _sentence_drafts(
        self, prose: str, sentence: Sentence, mentions: list[TimeExpression], narration: _Narration
    ) -> list[_Draft]:
        state = _SentenceState()
        for clause in sentence.clauses:
            inside = [m for m in mentions if clause.start <= m.prose_start < clause.end]
            self._read_clause(prose, clause, inside, narration, state)
        self._flush_waiting(narration, state)
        return state.drafts

    def _read_clause(
        self, prose: str, clause: Clause, inside: list[TimeExpression], narration: _Narration, state: _SentenceState
    ) -> None:
        mention = _mention_of(prose, clause, inside)
        spans = [(m.prose_start, m.prose_end) for m in inside if m.date.type is DateType.DATE]
        text = without_dates(prose, clause.start, clause.end, spans)
        if mention is not None:
            if state.mention is not None:
                self._flush_waiting(narration, state)
                state.governed = state.planned = False
            state.mention = mention
        elif wording.opens_with(fold(text), wording.LATER):
            state.mention = None
            state.waiting.clear()
        if not text:
            return
        if event := event_of_definition(text):
            text = event
        body = self._take_apart(text)
        if state.mention is None:
            _remember_subject(body, narration)
            return
        self._read_body(body, clause, narration, state)

    def _take_apart(self, text: str) -> _Body:
        names = [(entity.start, entity.end) for entity in self._recogniser.find(text)]
        text = without_connectives(text, names)
        folded = fold(text)
        entities = self._recogniser.find(text)
        masked = [(e.start, e.end) for e in entities] + _quotations(text)
        found = wording.verbs(folded, masked)
        return _Body(text, folded, entities, found, head(text, folded, entities, found))

    def _read_body(self, body: _Body, clause: Clause, narration: _Narration, state: _SentenceState) -> None:
        role = _role(body, state)
        if role == "skip":
            _remember_subject(body, narration)
        elif role == "suppose":
            state.supposed = True
        elif role == "complete":
            self._complete(body, clause, state)
        elif role == "wait":
            state.waiting.append((body.text, clause.start))
            state.waiting_subject = state.waiting_subject or body.head.subject
            _remember_subject(body, narration)
        elif state.supposed:
            state.supposed = False  # the main clause of a condition
            _remember_subject(body, narration)
        else:
            self._add_claim(body, clause, narration, state)

    def _complete(self, body: _Body, clause: Clause, state: _SentenceState) -> None:
        """The clause goes with the one before it, where that is a claim."""
        if state.waiting:
            state.waiting.append((body.text, clause.start))
        elif state.drafts and state.drafts[-1].mention is state.mention:
            draft = state.drafts[-1]
            if len(draft.text) + len(body.text) < LONGEST_WITH_COMPLEMENT:
                draft.text = f"{draft.text}，{body.text}"
                draft.end = clause.end

    def _add_claim(self, body: _Body, clause: Clause, narration: _Narration, state: _SentenceState) -> None:
        subject, restored = body.head.subject, False
        text, start = body.text, clause.start
        uncertain = narration.subject_is_uncertain
        if state.waiting:
            text = "，".join([waiting for waiting, _ in state.waiting] + [body.text])
            start = state.waiting[0][1]
            if state.waiting_subject is not None:
                subject = state.waiting_subject
        if subject is None:
            if narration.subject is None or (uncertain and not body.head.passive):
                state.waiting.clear()
                state.waiting_subject = None
                return
            subject, restored = narration.subject, True
        state.waiting.clear()
        state.waiting_subject = None
        state.planned = False
        assert state.mention is not None
        state.drafts.append(
            _Draft(text, subject, restored, state.mention, start, clause.end, wording.kind_of(body.verbs))
        )
        state.governed = bool(wording.GOVERNOR.search(body.predicate)) if body.verbs else False
        _remember_subject(body, narration)

    def _flush_waiting(self, narration: _Narration, state: _SentenceState) -> None:
        """What still waits for a main clause at the end: a plan is dropped, an event named stands alone."""
        waiting, subject, mention = state.waiting, state.waiting_subject, state.mention
        state.waiting, state.waiting_subject = [], None
        if not waiting or mention is None or state.planned:
            return
        text, start = waiting[-1]
        entities = self._recogniser.find(text)
        if len(entities) == 1 and entities[0].type is EntityType.EVENT and entities[0].end == len(text):
            occurs = "發生" if fold(text) != text else "发生"
            state.drafts.append(
                _Draft(f"（{occurs}）{text}", subject, False, mention, start, start + len(text), ClaimKind.BATTLE)
            )

    def _claim(self, document: Document, passage: Passage, sentence: Sentence, draft: _Draft) -> Claim | None:
        statement = draft.text
        if draft.restored and draft.subject is not None:
            statement = f"（{draft.subject.text}）{statement}"
        statement = tidy(statement) if not draft.restored else statement
        if not SHORTEST_STATEMENT <= len(statement) <= LONGEST_STATEMENT:
            return None
        entities = self._recogniser.find(statement)
        if not entities:
            return None
        start, end = passage.source_span(draft.start, draft.end)
        text = passage.prose[sentence.start : sentence.end]
        shift = sentence.start + len(text) - len(text.lstrip())
        evidence = Evidence(
            document.slice(start, end), start, end, text.strip(), (max(0, draft.start - shift), draft.end - shift)
        )
        subject = draft.subject.text if draft.subject else ""
        return Claim(document.name, statement, subject, draft.restored, draft.mention, evidence, entities, draft.kind)


def _mention_of(prose: str, clause: Clause, inside: list[TimeExpression]) -> TimeExpression | None:
    """The most specific date of a clause outside brackets; open-ended ones date nothing."""
    dates = [m for m in inside if m.date.type is DateType.DATE and not _in_brackets(prose, clause.start, m.prose_start)]
    dates = [m for m in dates if m.date.mod not in (Modifier.BEFORE, Modifier.AFTER)]
    return max(dates, key=lambda m: (_precision(m.date), -m.prose_start), default=None)


def _precision(date: HistoricalDate) -> int:
    if "/" in date.value or "X" in date.value:
        return 0
    return date.value.lstrip("-").count("-") + 1


def _in_brackets(prose: str, start: int, position: int) -> bool:
    before = prose[start:position]
    return before.count("（") > before.count("）") or before.count("(") > before.count(")")


def _quotations(text: str) -> list[tuple[int, int]]:
    spans = []
    for opener, closer in ("「」", "『』", "“”", "《》"):
        position = text.find(opener)
        while position >= 0:
            end = text.find(closer, position)
            end = len(text) if end < 0 else end + 1
            spans.append((position, end))
            position = text.find(opener, end)
    return spans


def _remember_subject(body: _Body, narration: _Narration) -> None:
    subject = body.head.subject
    if body.head.unclear:
        narration.subject = None
    following = acting_next(body.text, body.folded, body.entities, body.verbs, subject or narration.subject)
    if following is not None:
        narration.subject = following
    narration.subject_is_uncertain = body.head.passive


def _role(body: _Body, state: _SentenceState) -> str:
    """What becomes of a clause: claim, wait (for the next), complete (the one before), suppose or skip."""
    folded, predicate = body.folded, body.predicate
    own_subject = body.head.subject is not None
    if body.head.unclear:
        return "skip"
    if folded.startswith(("如果", "若", "倘若", "假如", "一旦")):
        return "suppose"
    if state.planned and not own_subject and not body.head.passive:
        return "complete"
    if state.governed and not own_subject and state.drafts:
        return "complete"
    if wording.OPINION.match(predicate):
        return "skip"
    if wording.PLAN.match(predicate):
        state.planned = True
        return "wait"
    if not own_subject and state.drafts and wording.COMPLEMENT.match(predicate):
        return "complete"
    if not own_subject and wording.PRONOUN.search(folded):
        return "complete"
    if not body.verbs:
        named_event = len(body.entities) == 1 and body.entities[0].type is EntityType.EVENT
        return "wait" if named_event and body.entities[0].end == len(body.text) else _without_verb(body, state)
    if wording.DEPENDENT_END.search(folded) and body.verbs[-1].end < len(folded):
        return "wait"
    if wording.REASON.match(predicate):
        return "skip"
    if not own_subject and wording.PURPOSE.match(predicate):
        return "skip"
    if not own_subject and len(body.text) < SHORTEST_CLAUSE and not body.entities:
        return "complete"
    return "claim"


def _without_verb(body: _Body, state: _SentenceState) -> str:
    if body.head.subject is None and len(body.text) < SHORTEST_CLAUSE and state.drafts:
        return "complete"
    return "skip"
