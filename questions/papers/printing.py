"""From a paper to its versions: one seeded shuffle, from which sheets, key and answer sheet are all made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from questions.authoring.question import Question, QuestionKind
from questions.papers.marks import Marks, Piece, pieces_of
from questions.papers.paper import VERSIONS, Header, Paper, Section, Sheet
from questions.papers.shuffling import deal_positions, order_of_options, version_order
from questions.papers.words import Words, place_for, points_text, words_of

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TYPED = (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE)


@dataclass(frozen=True, slots=True)
class Choice:
    """An option as printed."""

    label: str
    """A letter."""
    text: str


@dataclass(frozen=True, slots=True)
class PrintedQuestion:
    """A question as it stands on the sheet, its options in the order printed."""

    number: int
    question: Question
    points: Fraction
    stem: str
    choices: tuple[Choice, ...]
    """What is chosen from: options; for order what is to be ordered, for match the right column. Empty for others."""
    partners: tuple[str, ...]
    """For match, the left column from top to bottom; empty for others."""
    keys: tuple[str, ...]
    """The right answer as pupils write it: labels (in right order, or by partner), a mark, or words."""

    @property
    def key(self) -> str:
        """The right answer in a row: B, ACD, ○, 蔡州."""
        return "".join(self.keys)

    @property
    def kind(self) -> QuestionKind:
        """The question's."""
        return self.question.kind


@dataclass(frozen=True, slots=True)
class PrintedSection:
    """A section as it stands on the sheet."""

    heading: str
    """With its numeral."""
    instructions: str
    points: str
    """What is said of them."""
    points_each: bool
    """Whether every question has the same, so that no question needs to name its own."""
    questions: tuple[PrintedQuestion, ...]


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """One version of a paper: nothing is left to chance after this."""

    title: str
    header: Header
    sheet: Sheet
    words: Words
    language: str
    """``zh-TW``, ``zh-HK`` or ``zh-CN``: for fonts, line breaking and spelling."""
    version: str
    """A letter; empty where there is only one."""
    mark: str
    """Stands on sheets and key alike, so that they find each other."""
    points: Fraction
    sections: tuple[PrintedSection, ...]
    marks: Marks = Marks.NONE
    names: frozenset[str] = frozenset()
    """Names that only this paper knows; without marks there is no need of any."""

    def pieces(self, text: str) -> list[Piece]:
        """``text`` of a question or an answer, with the lines that it has below names and titles."""
        return pieces_of(text, self.marks, self.names)

    @property
    def told(self) -> tuple[str, ...]:
        """What stands below the title: course, class, date, time, points."""
        header, words = self.header, self.words
        said = (
            words.course.format(header.course) if header.course else "",
            header.class_name,
            header.date,
            words.minutes.format(minutes=header.minutes) if header.minutes else "",
            words.total.format(points=points_text(self.points)) if self.points else "",
        )
        return tuple(text for text in said if text)

    @property
    def scores(self) -> tuple[str, ...]:
        """The upper row of a table for points: its name, a numeral a section, the sum; empty where none is usual."""
        words = self.words
        if not words.scores or not self.points or len(self.sections) > len(words.numerals):
            return ()
        return (words.scores[0], *words.numerals[: len(self.sections)], words.scores[1])

    @property
    def questions(self) -> tuple[PrintedQuestion, ...]:
        """All of them, by number."""
        return tuple(question for section in self.sections for question in section.questions)


class MissingQuestions(ValueError):  # noqa: N818 - named for what is the matter
    """A paper names questions that are not given.

    ``ids`` are theirs.
    """

    def __init__(self, ids: Iterable[str]) -> None:
        self.ids = tuple(ids)
        super().__init__(" ".join(self.ids))


def print_versions(paper: Paper, questions: Mapping[str, Question]) -> list[PrintedPaper]:
    """All versions of ``paper``, its questions by their ids.

    The first has the questions in the paper's order, the others shuffle them within their sections.

    Raises:
        MissingQuestions: ``questions`` lacks some of those that the paper names.
    """
    missing = [each for each in paper.question_ids if each not in questions]
    if missing:
        raise MissingQuestions(missing)
    return [_Press(paper, questions, version).printed() for version in VERSIONS[: paper.versions]]


class _Press:
    """Prints one version."""

    def __init__(self, paper: Paper, questions: Mapping[str, Question], version: str) -> None:
        self._paper = paper
        self._questions = questions
        self._version = version
        self._place = place_for(paper.place, paper.script)
        self._words = words_of(self._place)

    def printed(self) -> PrintedPaper:
        paper = self._paper
        version = self._version if paper.versions > 1 else ""
        sections: list[PrintedSection] = []
        for position, section in enumerate(paper.sections):
            before = sum(len(each.questions) for each in sections)
            sections.append(self._section(section, position, before + 1))
        return PrintedPaper(
            title=paper.title,
            header=paper.header,
            sheet=paper.sheet,
            words=self._words,
            language=f"zh-{self._place.value.upper()}",
            version=version,
            mark=f"{paper.seed}{version}",
            points=paper.points,
            sections=tuple(sections),
            marks=paper.marks,
            names=self._names(),
        )

    def _names(self) -> frozenset[str]:
        if self._paper.marks is Marks.NONE:
            return frozenset()
        from questions.papers.proper_names import names_asked_for  # noqa: PLC0415 - as in `marks`

        return names_asked_for(self._questions[each] for each in self._paper.question_ids)

    def _section(self, section: Section, position: int, first_number: int) -> PrintedSection:
        seed = f"{self._paper.seed}|{position}"
        items = version_order(section.items, seed, VERSIONS.index(self._version))
        seed += f"|{self._version}"
        chosen = [self._questions[item.question_id] for item in items]
        printed = []
        for index, (item, question, key_place) in enumerate(
            zip(items, chosen, deal_positions(chosen, seed), strict=True)
        ):
            order = order_of_options(question, f"{seed}|{question.id}", key_place)
            printed.append(_question(first_number + index, item.points, question, order, self._words))
        return PrintedSection(
            heading=self._words.numbered(position, section.heading),
            instructions=section.instructions,
            points=self._words.points_of(section),
            points_each=section.points_each is not None,
            questions=tuple(printed),
        )


def _question(
    number: int, points: Fraction, question: Question, order: tuple[int, ...], words: Words
) -> PrintedQuestion:
    options = [question.options[index] for index in order]
    kind = question.kind
    texts: list[str] = []
    if kind is QuestionKind.MATCH:
        texts = [option.match for option in options]
    elif kind is not QuestionKind.TRUE_FALSE:
        texts = [option.text for option in options]
    return PrintedQuestion(
        number=number,
        question=question,
        points=points,
        stem=words.without_needless(question.stem) if kind is QuestionKind.TRUE_FALSE else question.stem,
        choices=tuple(Choice(letter(index), text) for index, text in enumerate(texts)),
        partners=tuple(option.text for option in question.options) if kind is QuestionKind.MATCH else (),
        keys=_keys(question, order, words),
    )


def _keys(question: Question, order: tuple[int, ...], words: Words) -> tuple[str, ...]:
    if question.kind in _TYPED:
        return (question.answer,)
    if question.kind is QuestionKind.TRUE_FALSE:
        right = next(index for index, option in enumerate(question.options) if option.correct)
        return (words.judge[right],)
    if question.kind in (QuestionKind.ORDER, QuestionKind.MATCH):  # both keep their options in the right order
        return tuple(letter(order.index(index)) for index in range(len(order)))
    return tuple(letter(place) for place, index in enumerate(order) if question.options[index].correct)


def letter(index: int) -> str:
    """A, B … Z, then A1, B1 …"""
    more, place = divmod(index, len(LETTERS))
    return LETTERS[place] + (str(more) if more else "")


def drawn_seed(title: str) -> int:
    """A seed of four figures for a new paper, the same for the same title."""
    return Random(title).randrange(1000, 10000)
