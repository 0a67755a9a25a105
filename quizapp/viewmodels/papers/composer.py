"""The papers of the bank on the desk, and the one being composed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from questions.authoring.question import Question
from questions.exporters.exporting import in_script
from questions.papers.composing import compose
from questions.papers.paper import Paper
from questions.papers.printing import PrintedPaper, drawn_seed, print_versions
from questions.papers.selection import Selection, Wish, select, too_close
from questions.papers.serial import from_json, to_json
from quizapp.viewmodels.desk import Desk
from quizapp.viewmodels.papers import changes

if TYPE_CHECKING:
    from questions.bank.shelf import KeptPaper

USUAL_POINTS = 100


class Composer(QObject):
    """Draws questions, takes changes by hand, and keeps the paper in the bank after every one of them."""

    opened = Signal()
    """Another paper is on the screen, or none."""
    changed = Signal()
    """The paper on the screen was changed."""
    refused = Signal(str)

    def __init__(self, desk: Desk, script: Callable[[], str], parent: QObject | None = None) -> None:
        """``script`` gives that of the interface, empty where it has none."""
        super().__init__(parent)
        self._desk = desk
        self._script = script
        self._id = ""
        self._undo: list[Paper] = []
        self.paper: Paper | None = None
        self.questions: dict[str, Question] = {}
        """Every question of the bank that is asked, and those of the paper, by id."""
        self._asked: list[Question] = []
        self._on_screen = False
        self._stale = False
        """Another bank was laid on the desk, or other content, while papers were not on the screen."""
        self._reading = False
        self._waiting: list[str] = []
        """Questions to be put on the paper once the bank was read."""
        self.selection: Selection | None = None
        """What the last draw came to."""
        desk.chosen.connect(self._on_chosen)
        desk.refused.connect(self.refused)
        if desk.bank is not None:
            self._begin()

    def enter(self) -> None:
        """Papers are on the screen from now on: read what changed meanwhile."""
        self._on_screen = True
        if self._stale:
            self._begin()

    def leave(self) -> None:
        """Papers are off the screen: nothing is read for them, which would keep the window waiting."""
        self._on_screen = False

    # Which paper

    @property
    def has_bank(self) -> bool:
        """Whether there are questions to make papers of."""
        return self._desk.bank is not None

    @property
    def bank_title(self) -> str:
        """The bank's; empty where there is none."""
        return self._desk.bank.title if self._desk.bank else ""

    @property
    def kept(self) -> list[KeptPaper]:
        """The papers of the bank, the one changed last first."""
        bank = self._desk.bank
        return bank.papers.all() if bank is not None else []

    @property
    def paper_id(self) -> str:
        """Of the paper on the screen; empty where there is none."""
        return self._id

    @property
    def documents(self) -> list[str]:
        """Titles of the sources."""
        return list(dict.fromkeys(question.document for question in self._asked if question.document))

    def open(self, paper_id: str) -> None:
        """Show a paper of the bank; an empty id shows none."""
        bank = self._desk.bank
        found: list[Paper] = []
        if bank is not None and paper_id:
            self._desk.attempt(lambda: found.append(from_json(bank.papers.paper(paper_id).content)))
        self._id, self.paper = (paper_id, found[0]) if found else ("", None)
        self._undo.clear()
        self.selection = None
        self._read_missing(self.paper.question_ids if self.paper else ())
        self.opened.emit()

    def remove(self) -> None:
        """Throw the paper on the screen away."""
        bank, paper_id = self._desk.bank, self._id
        if bank is not None and paper_id and self._desk.attempt(lambda: bank.papers.remove(paper_id)):
            self.open("")

    # Composing

    def draw(self, wish: Wish, title: str) -> None:
        """Draw questions for a new paper, or anew for the one on the screen, whose layout stays."""
        selection = select(self._asked, wish)
        before = self.paper
        drawn = compose(
            selection.questions,
            title,
            script=before.script if before else "",
            at_home=self._script(),
            place=before.place if before else None,
            points=USUAL_POINTS,
            seed=wish.seed or drawn_seed(title),
        )
        if before is not None:
            points = int(before.points) if before.points.denominator == 1 else USUAL_POINTS
            drawn = replace(before, title=title, sections=drawn.sections).worth(points or USUAL_POINTS)
        else:
            self._id = str(uuid4())
        self._keep(drawn)
        self.selection = selection
        (self.changed if before is not None else self.opened).emit()

    def add(self, ids: Sequence[str]) -> None:
        """Put questions on the paper, or on a new one; while the bank is being read they wait."""
        if self._stale:
            self._begin()
        if self._reading:
            self._waiting += ids
            return
        self._read_missing(ids)
        chosen = [self.questions[number] for number in ids if number in self.questions]
        if not chosen:
            return
        if self.paper is None:
            self._id = str(uuid4())
            self._keep(compose(chosen, self.tr("Paper"), at_home=self._script(), points=USUAL_POINTS))
            self.opened.emit()
        else:
            self._change(changes.with_questions(self.paper, chosen, self.questions))

    def take_off(self, question_id: str) -> None:
        """Take a question off the paper."""
        if self.paper is not None:
            self._change(changes.without(self.paper, question_id))

    def move(self, question_id: str, steps: int) -> None:
        """Move a question within its section."""
        if self.paper is not None:
            self._change(changes.moved(self.paper, question_id, steps))

    def exchange(self, question_id: str) -> None:
        """Draw another question of the same kind and period in a question's stead."""
        paper = self.paper
        if paper is None:
            return
        old = self.questions[question_id]
        others = [self.questions[number] for number in paper.question_ids if number != question_id]
        taken = {fact for question in others for fact in question.facts} | {*old.facts}
        candidates = [
            question
            for question in self._asked
            if question.kind is old.kind and question.id not in paper.question_ids and not taken & {*question.facts}
        ]
        candidates.sort(key=lambda question: abs(question.date.order[0] - old.date.order[0]))
        for question in candidates:
            if not too_close([*others, question]):
                self._change(changes.exchanged(paper, question_id, question.id))
                return
        self.refused.emit(self.tr("There is no other question of this kind that goes with the rest of the paper."))

    def lay_out(self, change: Callable[[Paper], Paper]) -> None:
        """Change title, header, sheet, points, versions or script."""
        if self.paper is not None:
            self._change(change(self.paper))

    @property
    def can_undo(self) -> bool:
        """Whether a change of this sitting can be taken back."""
        return bool(self._undo)

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo and self._write(before := self._undo[-1]):
            self._undo.pop()
            self.paper = before
            self.changed.emit()

    # What becomes of it

    @property
    def chosen(self) -> list[Question]:
        """The questions of the paper, in its order, as the bank has them."""
        return [self.questions[number] for number in self.paper.question_ids] if self.paper else []

    @property
    def printed(self) -> list[PrintedPaper]:
        """The versions as they are printed."""
        if self.paper is None:
            return []
        questions = self.chosen
        if self.paper.script:
            questions = list(in_script(questions, self.paper.script))
        return print_versions(self.paper, {question.id: question for question in questions})

    @property
    def too_close(self) -> list[tuple[Question, Question]]:
        """Pairs of its questions that rest on one fact, or of which one gives the other away."""
        return too_close(self.chosen)

    # How it goes on

    def _change(self, paper: Paper) -> None:
        if paper != self.paper and self._keep(paper):
            self.changed.emit()

    def _keep(self, paper: Paper) -> bool:
        before = self.paper
        if not self._write(paper):
            return False
        if before is not None:
            self._undo.append(before)
        self.paper = paper
        return True

    def _write(self, paper: Paper) -> bool:
        bank, paper_id = self._desk.bank, self._id
        return bank is not None and self._desk.attempt(lambda: bank.papers.put(paper_id, paper.title, to_json(paper)))

    def _on_chosen(self) -> None:
        self._stale = True
        if self._on_screen:
            self._begin()

    def _begin(self) -> None:
        self._stale = False
        bank = self._desk.bank
        if bank is None:
            self._show({})
            return
        self._reading = True
        what = self.tr("Reading the questions of {title}").format(title=bank.title)
        self._desk.work(what, lambda _report: {each.id: each for each in bank.questions()}, self._show)

    def _show(self, questions: dict[str, Question]) -> None:
        self._reading = False
        self._asked, self.questions = list(questions.values()), questions
        kept = self.kept
        known = {each.id for each in kept}
        self.open(self._id if self._id in known else kept[0].id if kept else "")
        waiting, self._waiting = self._waiting, []
        self.add(waiting)

    def _read_missing(self, ids: Sequence[str]) -> None:
        """Read questions that are not at hand: put on a paper before all were read, or out of use since."""
        bank = self._desk.bank
        missing = [number for number in ids if number not in self.questions]
        if bank is not None and missing:
            self._desk.attempt(lambda: self.questions.update({number: bank.question(number) for number in missing}))
