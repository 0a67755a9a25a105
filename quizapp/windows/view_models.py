"""The view-models the window is built on."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.viewmodels.home import HomeViewModel
from quizapp.viewmodels.library import Library
from quizapp.viewmodels.making import Making
from quizapp.viewmodels.study import StudyViewModel
from quizapp.viewmodels.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ViewModels:
    """What the window shows."""

    home: HomeViewModel
    study: StudyViewModel
    library: Library
    making: Making
    workshop: Workshop
