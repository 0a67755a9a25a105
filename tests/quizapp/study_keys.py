"""Answering a question of any kind with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.composition import Application
from quizapp.viewmodels.study import StudyViewModel


def give(application: Application, places: Sequence[int], text: str = "不知道") -> None:
    """Answer the question on the screen with options, as the view-model counts them, or with a text."""
    view, study = application.window.rooms.study, application.models.study
    if not study.options:
        view.question.field.setText(text)
        QTest.keyClick(view.question.field, Qt.Key.Key_Return)
        return
    first = Qt.Key.Key_A if study.matches else Qt.Key.Key_1
    for place in places:
        QTest.keyClick(view, Qt.Key(int(first) + place))
    if study.draft is not None:
        QTest.keyClick(view, Qt.Key.Key_Return)


def wrong_places(study: StudyViewModel) -> tuple[int, ...]:
    """An answer that is wrong, of the form the question takes; nothing where it is typed."""
    right = study.right_places
    if study.matches or len(right) == len(study.options):
        return right[::-1]
    return tuple(place for place in range(len(study.options)) if place not in right)[:1]
