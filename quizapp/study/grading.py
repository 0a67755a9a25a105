"""Judging an answer, and the grade that follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from questions.authoring.question import Asks, Question, QuestionKind
from quizapp.study.card import Rating
from quizapp.study.placing import Placement
from quizapp.study.typed import Fold, normalised, one_off, same
from quizapp.study.years import year_alone

ParseYear = Callable[[str], set[int]]
"""The astronomical years a text may mean, empty where as a whole it is not a year (`years.YearReader`)."""

Given = int | tuple[int, ...] | str | None
"""An answer: the index of an option; several indices for multiple_choice, order and match; what was typed;
None where the learner asked to be shown."""

_NAMED = (Asks.WHO, Asks.WHERE, Asks.SIDE)
"""Asked for somebody or something that may have several names."""
_TYPED = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)


class Verdict(StrEnum):
    """How an answer stands to the key."""

    RIGHT = "right"
    NEAR = "near"
    """Wrong by very little."""
    WRONG = "wrong"
    UNANSWERED = "unanswered"


class NearMiss(StrEnum):
    """By what little an answer is wrong."""

    YEAR = "year"
    """One year off."""
    CHARACTER = "character"
    """One character off."""
    PLACE = "place"
    """One event off on the time axis."""
    NAME = "name"
    """Right, under another name of the same person or place."""


@dataclass(frozen=True, slots=True)
class Pace:
    """From when on a right answer counts as hard won, in milliseconds."""

    choice_ms: int = 30_000
    typed_ms: int = 45_000


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the program makes of an answer."""

    verdict: Verdict
    rating: Rating
    """The grade it proposes."""
    near: NearMiss | None = None
    """Set where the verdict is NEAR, and to NAME where a right answer is another name of the key."""
    matched: str = ""
    """The accepted answer that the typed one is, or nearly is; may be another name of the key."""
    slow: bool = False
    """Whether the answer took so long that, if right, it was hard won."""

    def guessed(self, guessed: bool) -> Judgement:
        """The same of an answer that was a guess, or was none."""
        return replace(self, rating=_proposed(self.verdict, slow=self.slow, guessed=guessed))

    @property
    def correct(self) -> bool | None:
        """Whether the answer was right; None where there was none."""
        return None if self.verdict is Verdict.UNANSWERED else self.verdict is Verdict.RIGHT


class Grader:
    """Judges answers."""

    def __init__(self, fold: Fold, parse_year: ParseYear, pace: Pace = Pace()) -> None:
        """Compare typed answers after ``fold``, and years as ``parse_year`` reads them."""
        self._fold = fold
        self._parse_year = parse_year
        self._pace = pace

    def judge(self, question: Question, given: Given, answer_ms: int = 0, guessed: bool = False) -> Judgement:
        """Judge ``given``, whose indices count in ``question.options``.

        Raises:
            TypeError: an answer of another form than the question's kind takes.
        """
        verdict, near, matched = self._verdict(question, given)
        slow = answer_ms > (self._pace.typed_ms if question.kind in _TYPED else self._pace.choice_ms)
        return Judgement(verdict, _proposed(verdict, slow=slow, guessed=guessed), near, matched, slow)

    def judge_place(self, placed: Placement, given: Given, answer_ms: int = 0, guessed: bool = False) -> Judgement:
        """Judge a place on the time axis; raises TypeError for another form of answer."""
        slow = answer_ms > self._pace.typed_ms
        verdict, near = Verdict.WRONG, None
        if given is None:
            verdict = Verdict.UNANSWERED
        elif not isinstance(given, int):
            raise TypeError(f"{type(given).__name__} is no place on the time axis")
        elif given == placed.place:
            verdict = Verdict.RIGHT
        elif abs(given - placed.place) == 1:
            verdict, near = Verdict.NEAR, NearMiss.PLACE
        return Judgement(verdict, _proposed(verdict, slow=slow, guessed=guessed), near, slow=slow)

    def _verdict(self, question: Question, given: Given) -> tuple[Verdict, NearMiss | None, str]:
        if given is None or given == "":
            return Verdict.UNANSWERED, None, ""
        if question.kind in _TYPED and isinstance(given, str):
            return self._typed(question, given)
        right = _chosen_right(question, given)
        return Verdict.RIGHT if right else Verdict.WRONG, None, ""

    def _typed(self, question: Question, given: str) -> tuple[Verdict, NearMiss | None, str]:
        typed = normalised(given, self._fold)
        if not typed:
            return Verdict.UNANSWERED, None, ""
        accepted = [(text, normalised(text, self._fold)) for text in (question.answer, *question.accepted)]
        for text, wanted in accepted:
            if same(typed, wanted):
                return Verdict.RIGHT, self._other_name(question, wanted), text
        # Repeating the question's own words (端平元年 when asked which year 端平元年 was) answers nothing.
        if question.asks in (Asks.WHEN, Asks.SOURCE) and typed not in normalised(question.stem, self._fold):
            return self._year(question, given)
        for text, wanted in accepted:
            if one_off(typed, wanted):
                return Verdict.NEAR, NearMiss.CHARACTER, text
        return Verdict.WRONG, None, ""

    def _other_name(self, question: Question, wanted: str) -> NearMiss | None:
        """Whether what is right is not how the key names it, and says more than the key with a word added."""
        if question.asks not in _NAMED:
            return None
        key = normalised(question.answer, self._fold)
        return NearMiss.NAME if wanted not in key and key not in wanted else None

    def _year(self, question: Question, given: str) -> tuple[Verdict, NearMiss | None, str]:
        years, wanted = self._parse_year(year_alone(given)), self._key_years(question)
        if years & wanted:
            return Verdict.RIGHT, None, question.answer
        if any(abs(year - other) == 1 for year in years for other in wanted):
            return Verdict.NEAR, NearMiss.YEAR, question.answer
        return Verdict.WRONG, None, ""

    def _key_years(self, question: Question) -> set[int]:
        """The years that are right: what the unambiguous accepted forms say, where there are any.

        大安三年 was 1077, 1087 and 1211; beside an accepted 1211 it does not make 1087 right.
        """
        readings = [self._parse_year(text) for text in (question.answer, *question.accepted)]
        certain = [years for years in readings if len(years) == 1]
        return set().union(*(certain or readings))


def _proposed(verdict: Verdict, *, slow: bool, guessed: bool) -> Rating:
    known = Rating.HARD if guessed or slow else Rating.GOOD
    return known if verdict is Verdict.RIGHT else Rating.AGAIN


def _chosen_right(question: Question, given: Given) -> bool:
    match question.kind, given:
        case ((QuestionKind.SINGLE_CHOICE | QuestionKind.TRUE_FALSE), int()):
            return question.options[given].correct
        case QuestionKind.MULTIPLE_CHOICE, tuple():
            return set(given) == {index for index, option in enumerate(question.options) if option.correct}
        case ((QuestionKind.ORDER | QuestionKind.MATCH), tuple()):
            return given == tuple(range(len(question.options)))  # kept in the right order, or as pairs
    raise TypeError(f"{type(given).__name__} is no answer to a {question.kind} question")
