"""Clauses that wait for their main clause: they go with it, or stand alone where none comes."""

from __future__ import annotations

from questions.documents.script import fold
from questions.facts import wording
from questions.facts.body import Body
from questions.facts.clauses import Clause
from questions.facts.draft import Draft, SentenceState, Waiting
from questions.facts.narration import Narration
from questions.facts.phrase import Phrase, joined
from questions.facts.subject import Subject

_AND = "，"
"""Between the clauses of a statement."""


def with_waiting(body: Body, clause: Clause, state: SentenceState) -> tuple[Phrase, int, Subject | None]:
    """The words of a main clause with those that waited for it, where they start, and their subject."""
    words, start, subject = body.phrase, clause.start, body.subject
    if state.planned and subject is not None and not any(w.body.subject for w in state.waiting):
        state.waiting.clear()  # 試圖搶占橋梁，宋軍控制橋梁: the plan was not theirs
    if subject is not None and not state.planned:
        state.waiting = [waiting for waiting in state.waiting if _leads_to(waiting.body, subject)]
    if state.waiting:
        words = joined([*(waiting.body.phrase for waiting in state.waiting), words], _AND)
        start = state.waiting[0].clause.start
        subject = next((w.body.subject for w in state.waiting if w.body.subject), subject)
    state.waiting, state.planned = [], False
    return words, start, subject


def release_opening(state: SentenceState, narration: Narration) -> None:
    """鐵木真統一蒙古後，…: what opens a date's scope happened then too, and is a claim of its own."""
    if state.waiting and state.waiting[0].opens_scope and not state.planned:
        _release(state.waiting.pop(0), state, narration)


def settle(state: SentenceState, narration: Narration) -> None:
    """No main clause comes: an opening event stands alone, all else is dropped."""
    release_opening(state, narration)
    named = next((w for w in state.waiting if w.body.names_event_only), None)
    if named is not None and state.mention is not None:
        _release(named, state, narration)
    state.waiting, state.planned = [], False


def _release(waiting: Waiting, state: SentenceState, narration: Narration) -> None:
    assert state.mention is not None
    body = waiting.body
    closes = wording.DEPENDENT_END.search(body.folded)
    if closes is not None and closes[0].endswith("前"):
        return  # 召開會議前: not yet
    if body.names_event_only:
        occurs = "發生" if fold(body.text) != body.text else "发生"
        words = Phrase(f"（{occurs}）").followed_by(body.phrase)
        subject: Subject | None = Subject(body.text, is_person=False)
    else:
        words, subject = body.phrase.part(0, closes.start() if closes else None), body.subject
        words = words.part(_after_until(fold(words.text)))
    restored = subject is None
    if restored and narration.uncertain:
        return
    subject = subject or narration.subject
    if subject is not None:
        kind = wording.kind_of(body.folded, body.verbs)
        state.drafts.append(
            Draft(words, subject, restored, state.mention, waiting.clause.start, waiting.clause.end, kind)
        )


def _leads_to(waiting: Body, subject: Subject) -> bool:
    """Whether a dependent clause goes with a main clause about ``subject``: 劉備南走 has no part in 張飛斷橋."""
    if wording.DEPENDENT_END.search(waiting.folded):
        return True
    return waiting.disposes or (waiting.subject is not None and waiting.subject.text == subject.text)


def _after_until(folded: str) -> int:
    """宦官勢力直到朱溫大殺宦官 tells that 朱溫大殺宦官."""
    for word in ("直到", "直至"):
        position = folded.find(word)
        if position >= 0:
            return position + len(word)
    return 0
