"""Walks through the application, one file a part of it. To picture another state, shoot it in one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scripts.pictures.tours import (
    answering,
    banks,
    facts,
    first,
    gathering,
    menus,
    notices,
    papers,
    settings,
    statistics,
    studying,
    timeline,
    today,
)
from scripts.pictures.visit import Begin, Visit


@dataclass(frozen=True, slots=True)
class Tour:
    """A walk, and how far its learner is."""

    beginnings: tuple[str, ...]
    """How the names of its states begin."""
    begin: Begin
    walk: Callable[[Visit], None]


TOURS = (
    Tour(("welcome", "trouble"), Begin.NOTHING, first.first_start),
    Tour(("without-bank",), Begin.NOTHING, first.without_bank),
    Tour(("gathering",), Begin.FRESH, gathering.gathering),
    Tour(("home-fresh", "home-how", "home-exam"), Begin.FRESH, today.fresh),
    Tour(("home-done",), Begin.FRESH, today.done),
    Tour(("home-middle", "home-lost"), Begin.MONTHS, today.middle),
    Tour(("study-",), Begin.MONTHS, answering.every_kind),
    Tour(("near-",), Begin.MONTHS, answering.near_misses),
    Tour(("placement-",), Begin.MONTHS, answering.placement),
    Tour(("session-", "keys"), Begin.MONTHS, studying.session),
    Tour(("summary",), Begin.MONTHS, studying.summary),
    Tour(("script-",), Begin.MONTHS, studying.scripts),
    Tour(("banks-table", "banks-side", "banks-editor", "banks-write"), Begin.MONTHS, banks.questions),
    Tour(("banks-",), Begin.MONTHS, banks.other_states),
    Tour(("facts-",), Begin.FRESH, facts.facts),
    Tour(("papers-",), Begin.FRESH, papers.papers),
    Tour(("timeline-",), Begin.MONTHS, timeline.timeline),
    Tour(("statistics-before",), Begin.FRESH, statistics.before),
    Tour(("statistics-",), Begin.MONTHS, statistics.statistics),
    Tour(("settings-",), Begin.MONTHS, settings.settings),
    Tour(("menu-",), Begin.MONTHS, menus.menus),
    Tour(("notice-", "strip-"), Begin.MONTHS, notices.notices),
)
