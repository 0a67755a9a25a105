"""Which field of a file's notes is the question, which the answer: seen on the first notes, chosen field by field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from questions.importers.fields import FieldMap, FieldPreview, Role, of_roles
from quizapp.viewmodels.role_words import role_word
from quizapp.widgets.elided_label import ElidedLabel
from quizapp.widgets.view import View

_ROLES: tuple[Role | None, ...] = (None, *Role)
_MOST_HEIGHT = 260
_LEAST_HEIGHT = 80


class _Rows(QScrollArea):
    """As high as what it holds, up to a limit; lower, and scrolling, where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The height of what it holds as it is now: rows are higher once the style is known."""
        page = self.widget()
        return QSize(super().sizeHint().width(), min(page.sizeHint().height() if page else 0, _MOST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Two rows stay in sight."""
        return QSize(super().minimumSizeHint().width(), min(self.sizeHint().height(), _LEAST_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Ask for another height when what it holds does."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class FieldsPanel(View):
    """A row for each field of one kind of notes: its name, what stands in it, and a choice."""

    chosen = Signal(object)
    """The fields of every kind of notes whose choice is complete, by the ids of the kinds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews: Sequence[FieldPreview] = ()
        self._roles: dict[int, list[Role | None]] = {}
        """By kinds of notes, field by field."""
        self._title, self._wanting = QLabel(), QLabel()
        self._title.setProperty("role", "section")
        self._wanting.setProperty("role", "muted")
        self._wanting.setWordWrap(True)
        self.kinds = QComboBox()
        self.kinds.currentIndexChanged.connect(self._lay_out)
        self.choices: list[QComboBox] = []
        """What each field of the kind shown is read as."""
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.kinds)
        self._rows = _Rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._rows)
        column.addWidget(self._wanting)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the choices again."""
        self._title.setText(self.tr("What the fields are"))
        self._wanting.setText(self.tr("A question and an answer are needed."))
        self.kinds.setAccessibleName(self.tr("Kind of notes"))
        self._name_kinds()
        self._lay_out()

    def offer(self, previews: Sequence[FieldPreview]) -> None:
        """Offer the fields of these kinds of notes, as their names tell them; without any there is nothing to see."""
        self._previews = previews
        self._roles = {
            each.kind.id: [each.likely.role_of(field) if each.likely else None for field in each.kind.fields]
            for each in previews
        }
        self._name_kinds()
        self._lay_out()
        self.setVisible(bool(previews))

    def _name_kinds(self) -> None:
        place = max(0, self.kinds.currentIndex())
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for each in self._previews:
            self.kinds.addItem(self.tr("{name}: %n note(s)", "", each.count).format(name=each.kind.name))
        self.kinds.setCurrentIndex(min(place, len(self._previews) - 1))
        self.kinds.blockSignals(False)
        self.kinds.setVisible(len(self._previews) > 1)

    def _lay_out(self) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.choices = []
        if 0 <= (place := self.kinds.currentIndex()) < len(self._previews):
            preview = self._previews[place]
            for row, field in enumerate(preview.kind.fields):
                self._add_row(grid, row, preview, field)
        grid.setRowStretch(grid.rowCount(), 1)
        self._rows.setWidget(page)
        self._rows.updateGeometry()
        self._show_wanting()

    def _add_row(self, grid: QGridLayout, row: int, preview: FieldPreview, field: str) -> None:
        name = QLabel(field)
        name.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(name, row, 0)
        for column, sample in enumerate(preview.samples[:2], 1):
            shown = ElidedLabel()
            shown.setProperty("role", "muted")
            shown.show_words(" ".join(sample[row].split()) if row < len(sample) else "")
            grid.addWidget(shown, row, column)
        choice = QComboBox()
        for role in _ROLES:
            choice.addItem(role_word(role))
        choice.setCurrentIndex(_ROLES.index(self._roles[preview.kind.id][row]))
        choice.setAccessibleName(self.tr("What {field} is").format(field=field))
        choice.activated.connect(partial(self._on_chosen, preview.kind.id, row))
        self.choices.append(choice)
        grid.addWidget(choice, row, 3)

    def _on_chosen(self, kind: int, row: int, place: int) -> None:
        role, roles = _ROLES[place], self._roles[kind]
        for other, its in enumerate(roles):
            if its is role and role not in {None, Role.WRONG}:  # what another field was before
                roles[other] = None
                self.choices[other].setCurrentIndex(0)
        roles[row] = role
        self.choices[row].setCurrentIndex(place)
        self._show_wanting()
        self.chosen.emit({number: each for number in self._roles if (each := self._map(number)) is not None})

    def _map(self, kind: int) -> FieldMap | None:
        preview = next(each for each in self._previews if each.kind.id == kind)
        pairs = zip(preview.kind.fields, self._roles[kind], strict=True)
        return of_roles(pairs, is_cloze=preview.kind.is_cloze)

    def _show_wanting(self) -> None:
        place = self.kinds.currentIndex()
        known = 0 <= place < len(self._previews)
        self._wanting.setVisible(known and self._map(self._previews[place].kind.id) is None)
