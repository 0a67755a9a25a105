"""What one can do with the questions of a bank: the row below them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from questions.authoring.question import QuestionKind
from quizapp.resources.look import Look
from quizapp.viewmodels.kind_words import kind_word
from quizapp.viewmodels.questions.choice import Standing
from quizapp.viewmodels.questions.table import QuestionsViewModel
from quizapp.widgets.flow import FlowLayout
from quizapp.widgets.view import View

FIELD_EM = 24
"""Width in sizes of text beyond which a field for a word or two is not stretched."""


class ActsRow(View):
    """Buttons, a field for a tag that folds out between them, and how many questions are listed."""

    write_wanted = Signal(object)
    """A question of this ``QuestionKind`` is to be written."""
    tag_wanted = Signal(str)
    """The questions chosen are to have a tag."""
    tag_folded = Signal()
    """The field for a tag was put away."""

    def __init__(self, look: Look, questions: QuestionsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._questions = questions
        self._some_chosen = False
        self.new, self.retire, self.tag, self.paper, self.undo = (QPushButton() for _ in range(5))
        self.tag_field = QLineEdit()
        self.kinds = QMenu(self)
        """The kinds of questions one may write."""
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.undo.setProperty("kind", "quiet")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        acts = FlowLayout(spacing=8)
        for widget in (self.new, self.retire, self.tag, self.tag_field, self.paper, self.undo):
            acts.addWidget(widget)
        whole.addLayout(acts, 1)
        whole.addWidget(self._count)
        self.tag_field.hide()
        self.new.clicked.connect(self._unfold_kinds)
        self.tag.clicked.connect(self.ask_tag)
        self.tag_field.returnPressed.connect(self._on_tag)
        self.undo.clicked.connect(questions.undo)
        look.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.tag_field.setPlaceholderText(self.tr("Tag for the chosen questions"))
        self.tag_field.setAccessibleName(self.tr("Tag for the chosen questions"))
        self.new.setText("＋ " + self.tr("New question"))
        self.tag.setText(self.tr("Tag…") + "  T")
        self.paper.setText(self.tr("Add to paper") + "  P")
        self.undo.setText(self.tr("Undo") + "  U")
        self.kinds.clear()
        for kind in QuestionKind:
            self.kinds.addAction(kind_word(kind), partial(self.write_wanted.emit, kind))
        self.show_state(self._some_chosen)

    @property
    def is_asking(self) -> bool:
        """Whether the field for a tag is folded out."""
        return not self.tag_field.isHidden()

    def show_state(self, some_chosen: bool) -> None:
        """Offer what can be done with what is listed, and with what is chosen of it."""
        self._some_chosen = some_chosen
        questions, blank = self._questions, self._questions.is_blank
        out_of_use = questions.choice.standing is Standing.RETIRED
        self.retire.setText(self.tr("Put back into use") if out_of_use else self.tr("Take out of use") + "  Del")
        for widget in (self.retire, self.tag, self._count):
            widget.setVisible(not blank)
        for widget in (self.paper, self.undo):
            widget.setVisible(not blank and not self.is_asking)
        for button in (self.retire, self.tag, self.paper):
            button.setEnabled(some_chosen)
        self.undo.setEnabled(questions.can_undo)
        self.new.setEnabled(questions.has_bank)
        listed = questions.model.rowCount()
        self._count.setText(self.tr("{shown} of %n question(s)", "", questions.total).format(shown=listed))

    def ask_tag(self) -> None:
        """Fold the field for a tag out, or away again; what else one could do makes room for it."""
        asking = not self.is_asking
        self.tag_field.setVisible(asking)
        self.show_state(self._some_chosen)
        if asking:
            self.tag_field.setFocus()
        else:
            self.tag_folded.emit()

    def _on_tag(self) -> None:
        tag = self.tag_field.text().strip()
        self.tag_field.clear()
        self.ask_tag()
        if tag:
            self.tag_wanted.emit(tag)

    def _unfold_kinds(self) -> None:
        """Above the button: it is at the foot of the window, and stays in sight."""
        head = self.new.mapToGlobal(self.new.rect().topLeft())
        self.kinds.popup(head - QPoint(0, self.kinds.sizeHint().height()))

    def _fit(self) -> None:
        self.tag_field.setMaximumWidth(FIELD_EM * self._look.scale.body)
