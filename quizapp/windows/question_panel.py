"""The question: its stem, and what it is answered with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from questions.authoring.question import QuestionKind
from quizapp.resources.look import Look
from quizapp.study.grading import Verdict
from quizapp.viewmodels.drafts import Arrangement, Draft, Pairing, Placing
from quizapp.viewmodels.shown import Axis
from quizapp.widgets.answer_field import AnswerField
from quizapp.widgets.choice_sheet import ChoiceSheet
from quizapp.widgets.match_sheet import MatchSheet
from quizapp.widgets.option_button import OptionButton
from quizapp.widgets.option_column import LETTERS
from quizapp.widgets.order_sheet import OrderSheet
from quizapp.widgets.place_sheet import PlaceSheet
from quizapp.widgets.prose import Prose
from quizapp.widgets.view import View

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class QuestionPanel(View):
    """Asks one question; knows nothing of sessions."""

    option_chosen = Signal(int)
    """Which option was clicked, by its place on the screen from 0; in ``match`` on the left."""
    match_chosen = Signal(int)
    """In ``match``, which option on the right was clicked."""
    option_moved = Signal(int, int)
    """In ``order``, an option and the position it is to have."""
    answer_typed = Signal(str)
    place_shifted = Signal(int)
    """On the time axis, the event is to go earlier (-1) or later (1)."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.stem = Prose(look, "stem")
        self._hint = QLabel()
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        self._kind = QuestionKind.SINGLE_CHOICE
        self._count = 0
        self._axis: Axis | None = None
        self._marked = False
        self.choice = ChoiceSheet(look)
        self.order = OrderSheet(look)
        self.match = MatchSheet(look)
        self.places = PlaceSheet(look)
        self.field = AnswerField()
        self.choice.chosen.connect(self.option_chosen)
        self.order.chosen.connect(self.option_chosen)
        self.order.moved.connect(self.option_moved)
        self.match.chosen.connect(self.option_chosen)
        self.match.paired.connect(self.match_chosen)
        self.places.chosen.connect(self.option_chosen)
        self.field.submitted.connect(self.answer_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        head = QVBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.stem)
        head.addWidget(self._hint)
        column.addLayout(head)
        for sheet in self._sheets():
            sheet.hide()
            column.addWidget(sheet)
        look.changed.connect(self._set_face)
        self._set_face()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the field and the keys."""
        self.field.setAccessibleName(self.tr("Your answer"))
        self._show_invitation()
        self._show_hint()

    def ask(
        self,
        kind: QuestionKind,
        stem: str,
        options: Sequence[str],
        matches: Sequence[str] = (),
        axis: Axis | None = None,
    ) -> None:
        """Ask a question of any kind, or for a place on a time axis; the texts are those of the view-model."""
        self._kind, self._count, self._axis, self._marked = kind, len(options), axis, False
        self.stem.show_text(stem)
        wanted = self._sheet
        for sheet in self._sheets():
            sheet.setVisible(sheet is wanted)
        if axis is not None:
            self._count = len(axis.landmarks) + 1
            self.places.ask(axis.event, axis.landmarks)
        elif wanted is self.field:
            self.field.open()
        elif wanted is self.match:
            self.match.ask(options, matches)
        elif wanted is self.order:
            self.order.ask(options)
        else:
            self.choice.ask(options)
        self._show_invitation()
        self._show_hint()

    def show_draft(self, draft: Draft) -> None:
        """Show the answer in the making."""
        if isinstance(draft, Arrangement):
            self.order.arrange(draft.given, draft.placed)
        elif isinstance(draft, Pairing):
            self.match.show_pairs(draft.pairs, draft.current)
        elif isinstance(draft, Placing):
            self.places.show_place(draft.place)
        else:
            self.choice.show_chosen(draft.given)

    def mark(self, right: Sequence[int], given: Sequence[int], verdict: str) -> None:
        """Show what was right, and what was answered; places are those of the view-model."""
        self._marked = True
        self._hint.hide()
        self._show_invitation()
        if self._sheet is self.field:
            self.field.close_with(verdict)
        elif self._sheet is self.places:
            near = verdict == Verdict.NEAR.value
            self.places.mark(right[0], given[0] if given else None, near=near)
        elif self._sheet is self.match:
            self.match.mark(right, given)
        elif self._sheet is self.order:
            self.order.mark(right, given)
        else:
            self.choice.mark(right, given)

    @property
    def options(self) -> list[OptionButton]:
        """The options as they stand; in ``match`` the left side and then the right."""
        sheet = self._sheet
        return [] if isinstance(sheet, AnswerField) else sheet.in_turn

    def focused_option(self) -> int | None:
        """Give the position of the option that has the focus."""
        focus = self.window().focusWidget()
        return next((place for place, button in enumerate(self.options) if button is focus), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrows before the page scrolls by them."""
        if not self.step_by(event):
            super().keyPressEvent(event)

    def step_by(self, event: QKeyEvent) -> bool:
        """Go from option to option with the arrows, or in ``order`` move one; whether the key did either."""
        step, options = _STEPS.get(event.key()), self.options
        if step is None or not options:
            return False
        if self._sheet is self.places:
            self.place_shifted.emit(step)
        elif event.modifiers() & _MOVING:
            self.order.move_focused(step)
        else:
            focused = self.focused_option()
            start = -1 if step > 0 else 0
            options[((start if focused is None else focused) + step) % len(options)].setFocus()
        return True

    @property
    def _sheet(self) -> ChoiceSheet | OrderSheet | MatchSheet | PlaceSheet | AnswerField:
        if self._axis is not None:
            return self.places
        if self._kind in (QuestionKind.TEXT_ENTRY, QuestionKind.CLOZE):
            return self.field
        if self._kind is QuestionKind.MATCH:
            return self.match
        return self.order if self._kind is QuestionKind.ORDER else self.choice

    def _sheets(self) -> tuple[QWidget, ...]:
        return self.choice, self.order, self.match, self.places, self.field

    def _set_face(self) -> None:
        self.field.setFont(self._look.serif("stem"))

    def _show_invitation(self) -> None:
        """An answered field invites nobody to type."""
        self.field.setPlaceholderText("" if self._marked else self.tr("Type your answer, then Enter"))

    def _show_hint(self) -> None:
        if self._marked:
            return  # answered questions take no keys
        if self._axis is not None:
            keys = f"1 – {self._count}"
            self._hint.setText(
                self.tr("Put it in its place on the time axis: {keys}, ↑ ↓ or drag, then Enter").format(keys=keys)
            )
            self._hint.show()
            return
        numbers = f"1 – {self._count}"
        hints = {
            QuestionKind.MULTIPLE_CHOICE: self.tr("Choose all that are right: {numbers}").format(numbers=numbers),
            QuestionKind.ORDER: self.tr("Press {numbers} in the right order; or drag, or Alt+↑ ↓").format(
                numbers=numbers
            ),
            QuestionKind.MATCH: self.tr("For each number press its letter: A – {last}").format(
                last=LETTERS[max(0, self._count - 1)]
            ),
        }
        self._hint.setText(hints.get(self._kind, ""))
        self._hint.setVisible(self._kind in hints)
