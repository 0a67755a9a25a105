"""How any one question was remembered, and will be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from questions.errors import Trouble
from quizapp.i18n.languages import Language
from quizapp.study.forgetting import forgetting_curve
from quizapp.study.progress import Progress
from quizapp.study.tools import StudyTools
from quizapp.viewmodels.chronicle import Chronicle
from quizapp.viewmodels.figures import memory
from quizapp.viewmodels.figures.figure import Figure
from quizapp.viewmodels.troubles import sentence

_LOOK_AHEAD = timedelta(days=30)
_LONGEST_LOOK_AHEAD = timedelta(days=300)


class CardHistory(QObject):
    """Draws forgetting curves; their words are in the language at the moment they are asked for."""

    refused = Signal(str)
    """What went wrong, in one line."""

    def __init__(
        self,
        chronicle: Chronicle,
        progress: Callable[[], Progress],
        tools: Callable[[], StudyTools],
        language: Callable[[], Language],
    ) -> None:
        super().__init__()
        self._chronicle = chronicle
        self._progress = progress
        self._tools = tools
        self._language = language

    def figure(self, bank_id: str, question_id: str, *, named: bool = True) -> Figure | None:
        """The answers to a question on its forgetting curve; None where none was kept.

        Where it is not ``named``, its title is what it shows: the question itself stands beside it.
        """
        tools = self._tools()
        now = tools.clock.now()
        try:
            card = tools.store.card(bank_id, question_id)
            answers = self._progress().reviews_of(bank_id, question_id)
        except KeyError:
            return None
        except Trouble as trouble:
            self.refused.emit(sentence(trouble))
            return None
        if not answers:
            return None
        due = card.memory.due or now
        until = max(now + _LOOK_AHEAD, min(due, now + _LONGEST_LOOK_AHEAD))
        return memory.history(
            self._chronicle.stem(bank_id, question_id) if named else self.tr("How it was remembered"),
            forgetting_curve(card, answers, tools.scheduler, tools.calendar, until),
            tools.calendar.day_of(now),
            tools.calendar.day_of(due) if not card.suspended else None,
            self._language(),
            tools.options.desired_retention,
        )
