"""From what a template found to a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questions.authoring.event import Event
from questions.authoring.identity import question_id
from questions.authoring.question import Asks, Option, Question, QuestionKind


@dataclass(frozen=True, slots=True)
class Draft:
    """What a choice and a typed answer to the same stem have in common."""

    event: Event
    asks: Asks
    stem: str
    key: str
    explanation: str

    def choice(self, options: Sequence[str], difficulty: float) -> Question:
        """A single choice; ``options`` in the order shown, the key among them."""
        shown = tuple(Option(text, text == self.key) for text in options)
        return self._question(QuestionKind.SINGLE_CHOICE, difficulty, options=shown)

    def entry(self, accepted: Sequence[str], difficulty: float) -> Question:
        """A typed answer; ``accepted`` are the answers that count as right besides the key."""
        right = tuple(dict.fromkeys((self.key, *accepted)))
        return self._question(QuestionKind.TEXT_ENTRY, difficulty, accepted=right)

    def _question(
        self,
        kind: QuestionKind,
        difficulty: float,
        options: tuple[Option, ...] = (),
        accepted: tuple[str, ...] = (),
    ) -> Question:
        fact, evidence = self.event.fact, self.event.fact.leading.evidence
        return Question(
            id=question_id(kind, self.asks, fact.id, self.key),
            kind=kind,
            asks=self.asks,
            stem=self.stem,
            options=options,
            answer=self.key,
            accepted=accepted,
            explanation=self.explanation,
            # The event asked about only: a learner's siblings are the questions of one fact, and the events
            # that serve as wrong options are no siblings.
            facts=(fact.id,),
            document=self.event.source.title,
            evidence=evidence.sentence,
            evidence_highlight=evidence.highlight,
            date=fact.date,
            difficulty=difficulty,
            url=self.event.source.url,
        )
