"""The settings, all pages under each other."""

from __future__ import annotations

from quizapp.preferences.schedule import SchedulePage
from scripts.pictures.visit import Visit


def settings(visit: Visit) -> None:
    """Every page, and a forecast of the work that another retention would make."""
    visit.go("settings")
    visit.shoot("settings-pages")
    page = visit.find(SchedulePage)
    page.foretell.click()
    visit.shoot("settings-forecast")
    page.learn.click()
    visit.shoot("settings-fit")
