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
    others: tuple[Event, ...] = ()
    """The other events it asks about; those that only serve as wrong options are not asked about."""
    about: str = ""
    """What makes it the question it is, where that is not the key: what a statement to be judged may have changed."""

    proof: Event | None = None
    """The event whose sentence proves the key, where that is another."""

    def choice(self, options: Sequence[str], difficulty: float) -> Question:
        """A single choice; ``options`` in the order shown, the key among them."""
        shown = tuple(Option(text, text == self.key) for text in options)
        return self._question(QuestionKind.SINGLE_CHOICE, difficulty, options=shown)

    def entry(self, accepted: Sequence[str], difficulty: float) -> Question:
        """A typed answer; ``accepted`` are the answers that count as right besides the key."""
        right = tuple(dict.fromkeys((self.key, *accepted)))
        return self._question(QuestionKind.TEXT_ENTRY, difficulty, accepted=right)

    def cloze(self, accepted: Sequence[str], difficulty: float) -> Question:
        """A blank in a sentence, to be filled by typing."""
        right = tuple(dict.fromkeys((self.key, *accepted)))
        return self._question(QuestionKind.CLOZE, difficulty, accepted=right)

    def judgement(self, verdicts: tuple[str, str], difficulty: float) -> Question:
        """A statement to be judged; ``verdicts`` are the words for right and wrong, one of them the key."""
        options = tuple(Option(word, word == self.key) for word in verdicts)
        return self._question(QuestionKind.TRUE_FALSE, difficulty, options=options)

    def several(self, options: Sequence[tuple[str, bool]], difficulty: float) -> Question:
        """A choice with several right options."""
        shown = tuple(Option(text, right) for text, right in options)
        return self._question(QuestionKind.MULTIPLE_CHOICE, difficulty, options=shown)

    def order(self, texts: Sequence[str], difficulty: float) -> Question:
        """Things to be put in order; ``texts`` in the right one."""
        shown = tuple(Option(text, True) for text in texts)
        return self._question(QuestionKind.ORDER, difficulty, options=shown)

    def match(self, pairs: Sequence[tuple[str, str]], difficulty: float) -> Question:
        """Pairs to be found."""
        shown = tuple(Option(text, True, match) for text, match in pairs)
        return self._question(QuestionKind.MATCH, difficulty, options=shown)

    def _question(
        self,
        kind: QuestionKind,
        difficulty: float,
        options: tuple[Option, ...] = (),
        accepted: tuple[str, ...] = (),
    ) -> Question:
        fact, evidence = self.event.fact, (self.proof or self.event).fact.leading.evidence
        return Question(
            id=question_id(kind, self.asks, fact.id, self.about or self.key),
            kind=kind,
            asks=self.asks,
            stem=self.stem,
            options=options,
            answer=self.key,
            accepted=accepted,
            explanation=self.explanation,
            # The events asked about only: a learner's siblings are the questions of one fact, and the events
            # that serve as wrong options are no siblings.
            facts=(fact.id, *(other.fact.id for other in self.others)),
            document=self.event.source.title,
            evidence=evidence.sentence,
            evidence_highlight=evidence.highlight,
            date=fact.date,
            difficulty=difficulty,
            url=self.event.source.url,
        )
