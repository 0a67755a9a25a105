"""Whom the story speaks of from clause to clause and from sentence to sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from questions.facts import wording
from questions.facts.body import Body
from questions.facts.following import acting_next, appointee
from questions.facts.subject import Subject


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

    def doer_is_open(self, body: Body) -> bool:
        """After 被宋將截擊 the next deed without a subject may be the general's or his victim's."""
        if body.head.passive:
            return False
        return self.uncertain or (self.suffered and body.disposes)

    def remember(self, body: Body) -> None:
        """Take in a clause: whom the next one means."""
        if body.head.unclear:
            self.subject = self.standing = None
        unknown = body.subject is not None and not any(e.start < body.head.predicate for e in body.entities)
        if wording.MODAL.search(body.predicate) or (body.subject is not None and not body.subject.acts):
            self.subject = None if unknown else self.subject
            return
        if body.subject is not None:
            self.told.append(body.subject.text)
            self.topic = self.topic or body.subject
        meant = body.subject or self.subject
        following = acting_next(body.entities, body.verbs, meant)
        if following is not None:
            self.subject = following
        if body.ends_subject:
            self.subject, self.ended = None, self.subject
            self.told.append("")  # after his death or surrender no sentence goes on about him
        self.appointee = appointee(body.entities, body.verbs)
        self.uncertain = body.head.passive and body.head.passive_by
        self.suffered = body.head.passive
