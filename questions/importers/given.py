"""What a file says of one question, before anybody has judged it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from questions.authoring.question import Asks, Option, QuestionKind
from questions.calendars.dates import HistoricalDate


class Refusal(StrEnum):
    """Why a question is not taken; each is the key of a message."""

    NO_STEM = "refused_no_stem"
    NO_KEY = "refused_no_key"
    """Nothing is marked as right, or nothing that is there."""
    KIND = "refused_kind"
    """A kind that we do not ask."""
    ESSAY = "refused_essay"
    """Nobody but a person can mark it."""
    DESCRIPTION = "refused_description"
    """A text that asks nothing."""
    MEASURE = "refused_measure"
    """A number within bounds, or one that is calculated anew each time."""
    PATTERN = "refused_pattern"
    """Every answer is a pattern, and none a word."""
    FEW_OPTIONS = "refused_few_options"
    ALL_RIGHT = "refused_all_right"
    """Every option is right."""
    SEVERAL_RIGHT = "refused_several_right"
    """Several options of a single choice are right."""
    SAME_OPTIONS = "refused_same_options"
    TOO_LONG = "refused_too_long"
    MALFORMED = "refused_malformed"
    """Not written as the format has it."""
    DATE = "refused_date"
    """The date is none."""
    TWICE = "refused_twice"
    """Another question of the same file has its id."""
    GAPS = "refused_gaps"
    """Several gaps are to be filled at once."""
    PICTURE = "refused_picture"
    """It cannot be asked without its picture."""


class Note(StrEnum):
    """What was changed in taking a question; each is the key of a message."""

    MARKUP = "noted_markup"
    """Formatting was taken off."""
    FEEDBACK = "noted_feedback"
    """Remarks on single options went into the explanation."""
    WEIGHTS = "noted_weights"
    """Options that were worth a part of the points count as wrong."""
    PICTURE = "noted_picture"
    """A picture was left out."""
    SPLIT = "noted_split"
    """A text of several gaps became as many questions."""
    RANGE = "noted_range"
    """Of the numbers that are right, the whole ones are accepted."""
    PATTERN = "noted_pattern"
    """A star stood for any letters: only the words themselves are accepted."""
    EXTRA = "noted_extra"
    """Answers that belong to nothing were left out."""
    LANGUAGES = "noted_languages"
    """Of a text in several languages, one was taken."""
    REVERSED = "noted_reversed"
    """The answer is not asked for with the question as its answer."""
    HINTS = "noted_hints"
    """Hints for a second try were left out."""
    NO_DATE = "noted_no_date"
    """Nothing tells when it was."""


class Refused(Exception):  # noqa: N818 - a verdict, not an error of the program
    """A question that cannot be taken."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Details:
    """What our own files tell beside the words of a question; what is None the file does not tell."""

    asks: Asks | None = None
    date: HistoricalDate | None = None
    facts: tuple[str, ...] = ()
    document: str = ""
    url: str = ""
    evidence: str = ""
    highlight: tuple[int, int] = (0, 0)
    difficulty: float | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """A question of a file."""

    kind: QuestionKind
    stem: str
    options: tuple[Option, ...] = ()
    """As `Question.options`."""
    accepted: tuple[str, ...] = ()
    """Typed answers, the one to be shown first; empty for choices."""
    answer: str = ""
    """The key as shown; made from the rest where it is empty."""
    explanation: str = ""
    id: str = ""
    """Ours, if the file says that it is; else empty."""
    details: Details = field(default=Details())
    tags: tuple[str, ...] | None = None
    """What people filed it under; None where the file does not tell."""
    notes: tuple[Note, ...] = ()
    shortened: bool = False
    """Whether the format keeps only some of the accepted answers."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One question of a file, in its place."""

    place: int
    """Its row, line or number in the file, as people count."""
    title: str
    """Its beginning, to recognise it by."""
    content: Given | Refusal
